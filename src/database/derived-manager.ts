import { EntityManager, type DataSource, type QueryRunner } from 'typeorm';

/** A manager of the same connections or transaction, whose statements go through what `wrap` makes of each query runner. */
export function managerWith(
  { dataSource, queryRunner }: EntityManager,
  wrap: (runner: QueryRunner) => QueryRunner,
): EntityManager {
  const source: DataSource = Object.create(dataSource, {
    createQueryRunner: { value: (mode: 'master' | 'slave') => wrap(dataSource.createQueryRunner(mode)) },
  });
  const manager = new EntityManager(source, queryRunner && wrap(queryRunner));
  return Object.defineProperty(source, 'manager', { value: manager }).manager;
}
