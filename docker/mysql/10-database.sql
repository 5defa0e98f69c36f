-- Two users: what changes tables runs for moments, what serves cannot change them.
CREATE DATABASE multi_account CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER 'multi_account_migrate'@'%' IDENTIFIED BY 'demonstration-migrate';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON multi_account.* TO 'multi_account_migrate'@'%';
CREATE USER 'multi_account_serve'@'%' IDENTIFIED BY 'demonstration-serve';
GRANT SELECT, INSERT, UPDATE, DELETE ON multi_account.* TO 'multi_account_serve'@'%';
