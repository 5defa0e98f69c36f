import { execFileSync } from 'node:child_process';
import { openDatabase } from '../../../src/database/database';
import { emptyDatabasePlace } from '../../support/test-database';

/** Reads the ids of locks in a process of its own, as an import or a second service would. */
const READ_ELSEWHERE = `const Database = require('libsql');
const database = new Database(process.argv[1]);
console.log(JSON.stringify(database.prepare('SELECT account_id FROM fact_locks ORDER BY account_id').all()));
database.close();`;

describe('an embedded database that is there, and that a second process opens and closes', () => {
  it('loses nothing that the first one writes before and after', async () => {
    const place = await emptyDatabasePlace();
    const { config } = place;
    const first = await openDatabase(config);
    await first.migrate();
    await first.close();
    const database = await openDatabase(config);
    try {
      if (config.kind !== 'sqlite') return;
      const write = (id: string) =>
        database.write((manager) => manager.query("INSERT INTO fact_locks (account_id, kind) VALUES (?, 'T')", [id]));
      const readElsewhere = () =>
        JSON.parse(execFileSync(process.execPath, ['-e', READ_ELSEWHERE, config.path], { encoding: 'utf8' })) as object;
      await write('before');
      expect(readElsewhere()).toEqual([{ account_id: 'before' }]);
      await write('after');
      expect(readElsewhere()).toEqual([{ account_id: 'after' }, { account_id: 'before' }]);
    } finally {
      await database.close();
      await place.remove();
    }
  });
});
