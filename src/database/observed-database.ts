import type { EntityManager, QueryRunner } from 'typeorm';
import type { Database } from './database';
import { managerWith } from './derived-manager';
import type { SqlReader } from './sql-reader';

/** Told of a statement that begins; gives what is told of its end, with the error of one that failed. */
export type ObserveStatement = (sql: string) => (error?: unknown) => void;

/**
 * The same database, with every statement that goes through it told of, but for those that begin and end transactions.
 * For one request or a part of it: to know whose statement it is takes no hook on the process that way.
 */
export function observedDatabase(database: Database, observe: ObserveStatement): Database {
  const { reader, write } = database;
  let read: EntityManager | undefined;
  return {
    ...database,
    get read() {
      return (read ??= observedManager(database.read, observe));
    },
    reader: observedReader(reader, observe),
    mirrorReader: () => observedReader(database.mirrorReader(), observe),
    write: (work) => write((manager) => work(observedManager(manager, observe))),
  };
}

function observedReader(reader: SqlReader, observe: ObserveStatement): SqlReader {
  return {
    dialect: reader.dialect,
    query: (sql, parameters) => told(observe, sql, reader.query(sql, parameters)),
  };
}

function observedManager(manager: EntityManager, observe: ObserveStatement): EntityManager {
  return managerWith(manager, (runner) => observedRunner(runner, observe));
}

function observedRunner(runner: QueryRunner, observe: ObserveStatement): QueryRunner {
  const query = (sql: string, values: unknown[], structured: true): Promise<unknown> =>
    told(observe, sql, runner.query(sql, values, structured));
  return Object.create(runner, { query: { value: query }, release: { value: () => runner.release() } }) as QueryRunner;
}

function told<T>(observe: ObserveStatement, sql: string, result: Promise<T>): Promise<T> {
  const ended = observe(sql);
  result.then(
    () => ended(),
    (error: unknown) => ended(error ?? new Error()),
  );
  return result;
}
