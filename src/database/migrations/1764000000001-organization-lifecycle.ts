import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf } from '../dialect';
import { COLUMN_TYPES } from './column-types';
import { tableCreator } from './table-creator';

export class OrganizationLifecycle1764000000001 implements MigrationInterface {
  readonly name = 'OrganizationLifecycle1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    const t = COLUMN_TYPES[dialectOf(runner.manager)];
    const create = tableCreator(runner);
    await create('organization_events', [
      `organization_id ${t.id} NOT NULL`,
      `event_id ${t.id} NOT NULL`,
      `type ${t.code} NOT NULL`,
      `occurred_at ${t.time} NOT NULL`,
      `account_id ${t.id}`,
      `actor_id ${t.id}`,
      `acting_for_id ${t.id}`,
      `reason ${t.name}`,
      `details ${t.text}`,
      'PRIMARY KEY (organization_id, event_id)',
    ]);
    await create('idempotency_keys', [
      `account_id ${t.id} NOT NULL`,
      `user_id ${t.id} NOT NULL`,
      `idempotency_key ${t.id} NOT NULL`,
      `request_hash ${t.id} NOT NULL`,
      `response ${t.body}`,
      `created_at ${t.time} NOT NULL`,
      'PRIMARY KEY (account_id, user_id, idempotency_key)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
    await runner.query('DROP TABLE organization_events');
  }
}
