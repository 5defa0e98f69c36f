import { createPool, type Pool } from 'mysql2/promise';

/** What a baseline is started with. */
export interface BaselineSettings {
  readonly port: number;
  readonly homeAccountId: string;
  readonly pool: Pool;
}

/** As many connections as the service has. */
const POOL_SIZE = 16;

/** Read from the environment that the bench gives to the process. */
export function baselineSettings(): BaselineSettings {
  const { DATABASE_URL, PORT, HOME_ACCOUNT_ID } = process.env;
  if (DATABASE_URL === undefined || PORT === undefined || HOME_ACCOUNT_ID === undefined) {
    throw new Error('a baseline is started with DATABASE_URL, PORT and HOME_ACCOUNT_ID');
  }
  return {
    port: Number(PORT),
    homeAccountId: HOME_ACCOUNT_ID,
    pool: createPool({ uri: DATABASE_URL, dateStrings: true, charset: 'utf8mb4', connectionLimit: POOL_SIZE }),
  };
}
