/** A connection of a pool before anything was asked on it. */
interface NewConnection {
  query(sql: string, done: (error: unknown) => void): unknown;
  destroy(): void;
}

/** A pool of the driver, as far as it tells of its connections. */
export interface ConnectingPool {
  on(event: 'connection', listen: (connection: NewConnection) => void): unknown;
}

/**
 * Values are escaped by backslashes before they are sent, and wrong ones refused, whatever the server's own mode is. What is
 * grouped by is not checked: MariaDB and MySQL differ in it.
 */
const SQL_MODE = "sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

/** The statement that every session begins with. */
export function sessionSettings(...settings: readonly string[]): string {
  return `SET SESSION ${[SQL_MODE, ...settings].join(', ')}`;
}

/** The first statement of each new connection; one that refuses it is closed, and what waits on it fails. */
export function beginSessions(pool: ConnectingPool, statement: string): void {
  pool.on('connection', (connection) => {
    connection.query(statement, (error) => {
      if (error !== null) connection.destroy();
    });
  });
}
