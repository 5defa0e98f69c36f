import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import { loadConfig, type DatabaseConfig } from '../../../src/config';
import { openDatabase, type Database } from '../../../src/database/database';
import {
  openDevelopmentIssuer,
  signPersonToken,
  type DevelopmentIssuer,
} from '../../../src/identity/development-issuer';
import { tellFigures } from '../../support/figures';
import { randomNumbers } from '../../support/random-numbers';
import { buildService, type ServiceBuild } from '../../support/service-process';
import { emptyDatabasePlace } from '../../support/test-database';
import { account, contact, fill, mirroring, user } from '../../support/world';

/** AUDIT_KILLS=100 in the long form; AUDIT_SEED kills at the moments of an earlier run. */
const KILLS = Number(process.env['AUDIT_KILLS'] ?? 2);
const SEED = Number(process.env['AUDIT_SEED'] ?? Date.now() % 1_000_000);
const IN_FLIGHT = 8;
/** After so many answers the process is killed, and how long after the last one, at most. */
const ANSWERS = 40;
const KILL_WITHIN_MS = 20;
const QUERY = `query ($representation: _Any!) { _entities(representations: [$representation]) {
  ... on Contact { linkedRecords { nodes { recordId } } } } }`;

jest.setTimeout(180_000 + KILLS * 10_000);

describe(`what was seen, in a process that is killed ${KILLS} times (AUDIT_SEED=${SEED})`, () => {
  const random = randomNumbers(SEED);
  let build: ServiceBuild;
  let place: { readonly config: DatabaseConfig; remove(): Promise<void> };
  let directory: string;
  let issuer: DevelopmentIssuer;
  let database: Database;

  beforeAll(async () => {
    build = buildService();
    place = await emptyDatabasePlace();
    directory = mkdtempSync(join(tmpdir(), 'multi-account-keys-'));
    issuer = await openDevelopmentIssuer(loadConfig({ DEVELOPMENT_KEY_FILE: join(directory, 'key.json') }).identity);
    database = await openDatabase(place.config);
    await database.migrate();
    await fill(database, {
      accounts: [account('1'), account('2')],
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: ['1', '2'].flatMap((id) =>
        Array.from({ length: 50 }, (_, n) => contact(id, `${id}-${n}`, [`${n}@shop.example`])),
      ),
    });
    await database.close();
  });
  afterAll(async () => {
    await place.remove();
    build.remove();
    rmSync(directory, { recursive: true });
  });

  it('is written down for each answer that went out (M10)', async () => {
    const { config } = place;
    const seen = new Map<string, string>();
    let cutOff = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const service = await build.start({
        DATABASE_URL: config.kind === 'sqlite' ? `file:${config.path}` : config.url,
        DEVELOPMENT_KEY_FILE: join(directory, 'key.json'),
      });
      let isKilled = false;
      const viewers = Array.from({ length: IN_FLIGHT }, async (_, viewer) => {
        for (let n = viewer; !isKilled; n = (n + IN_FLIGHT) % 50) {
          const token = await signPersonToken(issuer, { user: 'anna', account: '1' });
          const shown = await look(service.url, `1-${n}`, token);
          if (shown === null) cutOff += 1;
          else for (const recordId of shown) seen.set(String(decodeJwt(token).jti), recordId);
        }
      });
      const enough = seen.size + 1 + random() * ANSWERS;
      while (seen.size < enough) await sleep(1);
      await sleep(random() * KILL_WITHIN_MS);
      isKilled = true;
      await service.kill();
      await Promise.all(viewers);
    }
    database = await openDatabase(place.config);
    const rows: { token_id: string; record_id: string }[] = await database.read.query(
      `SELECT s.token_id, r.record_id FROM sights s
       JOIN sight_records r ON r.account_id = s.account_id AND r.sight_id = s.sight_id WHERE s.account_id = '2'`,
    );
    await database.close();
    const written = new Map(rows.map((row) => [row.token_id, row.record_id]));
    expect([...seen].filter(([token, recordId]) => written.get(token) !== recordId)).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(KILLS);
    tellFigures('sights', { seed: SEED, kills: KILLS, answered: seen.size, 'cut off': cutOff, lost: 0 });
  });
});

/** The linked records that the answer shows; null when none came. */
async function look(url: string, id: string, token: string): Promise<readonly string[] | null> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUERY, variables: { representation: { __typename: 'Contact', id } } }),
  }).catch(() => null);
  const text = await response?.text().catch(() => null);
  if (text == null) return null;
  const { data } = JSON.parse(text) as { data: { _entities: { linkedRecords: { nodes: { recordId: string }[] } }[] } };
  return data._entities.flatMap(({ linkedRecords }) => linkedRecords.nodes.map(({ recordId }) => recordId));
}
