-- The last one: the health check asks for what it writes, so that a half-initialized server is not healthy.
CREATE DATABASE multi_account_initialized;
CREATE TABLE multi_account_initialized.done (at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO multi_account_initialized.done () VALUES ();
GRANT SELECT ON multi_account_initialized.* TO 'multi_account_serve'@'%';
