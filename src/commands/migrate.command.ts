import { loadConfig } from '../config';
import { openDatabase } from '../database/database';

/** Brings the database up to date; refuses one that is newer than the code. */
async function migrate(): Promise<void> {
  const database = await openDatabase(loadConfig().database);
  try {
    const applied = await database.migrate();
    process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied: ${applied.join(', ')}\n`);
  } finally {
    await database.close();
  }
}

migrate().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
