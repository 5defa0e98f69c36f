import type { EntityManager } from 'typeorm';

export async function hasAccounts(manager: EntityManager): Promise<boolean> {
  const rows: unknown[] = await manager.query('SELECT account_id FROM accounts LIMIT 1');
  return rows.length > 0;
}
