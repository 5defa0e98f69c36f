import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf } from '../dialect';
import { COLUMN_TYPES } from './column-types';
import { tableCreator } from './table-creator';

/** Who saw what and who changed what; nothing of these tables is ever updated. And how much each viewer has looked up. */
export class Audit1764000000020 implements MigrationInterface {
  readonly name = 'Audit1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    const t = COLUMN_TYPES[dialectOf(runner.manager)];
    const create = tableCreator(runner);
    await create('sights', [
      `account_id ${t.id} NOT NULL`,
      `sight_id ${t.id} NOT NULL`,
      `seen_at ${t.time} NOT NULL`,
      `viewer_account_id ${t.id} NOT NULL`,
      `user_id ${t.id} NOT NULL`,
      `actor_id ${t.id}`,
      `token_id ${t.name} NOT NULL`,
      'PRIMARY KEY (account_id, sight_id)',
    ]);
    await create('sight_records', [
      `account_id ${t.id} NOT NULL`,
      `record_type ${t.code} NOT NULL`,
      `record_id ${t.id} NOT NULL`,
      `sight_id ${t.id} NOT NULL`,
      `home_record_id ${t.id} NOT NULL`,
      'PRIMARY KEY (account_id, record_type, record_id, sight_id, home_record_id)',
    ]);
    await create('changes', [
      `account_id ${t.id} NOT NULL`,
      `change_id ${t.id} NOT NULL`,
      `changed_at ${t.time} NOT NULL`,
      `user_id ${t.id} NOT NULL`,
      `token_id ${t.name} NOT NULL`,
      `operation ${t.code} NOT NULL`,
      `subject_id ${t.id} NOT NULL`,
      'PRIMARY KEY (account_id, change_id)',
    ]);
    await create('lookup_counts', [
      `account_id ${t.id} NOT NULL`,
      `user_id ${t.id} NOT NULL`,
      `hour ${t.time} NOT NULL`,
      `registers ${t.text} NOT NULL`,
      `next_at ${t.time} NOT NULL`,
      'PRIMARY KEY (account_id, user_id)',
    ]);
    await create('lookup_secrets', [`name ${t.id} NOT NULL`, `secret ${t.name} NOT NULL`, 'PRIMARY KEY (name)']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['lookup_secrets', 'lookup_counts', 'changes', 'sight_records', 'sights']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
