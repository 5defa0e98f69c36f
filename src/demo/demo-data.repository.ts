import type { EntityManager } from 'typeorm';
import { demoExample } from './demo-guide';

export async function hasAccounts(manager: EntityManager): Promise<boolean> {
  const rows: unknown[] = await manager.query('SELECT account_id FROM accounts LIMIT 1');
  return rows.length > 0;
}

/** Whether the database holds this demonstration, and not somebody's own data. */
export async function holdsDemoData(manager: EntityManager): Promise<boolean> {
  const { userId, accountId } = demoExample.viewer;
  const rows: unknown[] = await manager.query('SELECT user_id FROM users WHERE account_id = ? AND user_id = ?', [
    accountId,
    userId,
  ]);
  return rows.length > 0;
}
