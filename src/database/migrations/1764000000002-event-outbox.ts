import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf } from '../dialect';
import { COLUMN_TYPES } from './column-types';
import { tableCreator } from './table-creator';

export class EventOutbox1764000000002 implements MigrationInterface {
  readonly name = 'EventOutbox1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    const t = COLUMN_TYPES[dialectOf(runner.manager)];
    const create = tableCreator(runner);
    await create('event_subscribers', [
      `subscriber ${t.id} NOT NULL`,
      `active ${t.flag} NOT NULL`,
      'PRIMARY KEY (subscriber)',
    ]);
    await create(
      'event_outbox',
      [
        `organization_id ${t.id} NOT NULL`,
        `subscriber ${t.id} NOT NULL`,
        `event_id ${t.id} NOT NULL`,
        `attempts ${t.number} NOT NULL`,
        `due_at ${t.time} NOT NULL`,
        'PRIMARY KEY (organization_id, subscriber, event_id)',
      ],
      { event_outbox_pending: { columns: 'subscriber, organization_id, event_id', unique: false } },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event_outbox');
    await runner.query('DROP TABLE event_subscribers');
  }
}
