import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf } from '../dialect';
import { COLUMN_TYPES } from './column-types';
import { tableCreator } from './table-creator';

export class Pull1764000000010 implements MigrationInterface {
  readonly name = 'Pull1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    const t = COLUMN_TYPES[dialectOf(runner.manager)];
    const create = tableCreator(runner);
    await create(
      'pulls',
      [
        `account_id ${t.id} NOT NULL`,
        `hub_id ${t.id} NOT NULL`,
        `run_id ${t.id} NOT NULL`,
        `started_at ${t.time} NOT NULL`,
        'PRIMARY KEY (account_id)',
      ],
      { pulls_by_hub: { columns: 'hub_id', unique: true } },
    );
    await create('pull_cursors', [
      `account_id ${t.id} NOT NULL`,
      `kind ${t.code} NOT NULL`,
      `cursor_state ${t.text} NOT NULL`,
      'PRIMARY KEY (account_id, kind)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pull_cursors');
    await runner.query('DROP TABLE pulls');
  }
}
