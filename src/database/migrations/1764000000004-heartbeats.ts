import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf } from '../dialect';
import { COLUMN_TYPES } from './column-types';
import { tableCreator } from './table-creator';

export class Heartbeats1764000000004 implements MigrationInterface {
  readonly name = 'Heartbeats1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    const t = COLUMN_TYPES[dialectOf(runner.manager)];
    await tableCreator(runner)('heartbeats', [
      `name ${t.id} NOT NULL`,
      `beaten_at ${t.time} NOT NULL`,
      'PRIMARY KEY (name)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE heartbeats');
  }
}
