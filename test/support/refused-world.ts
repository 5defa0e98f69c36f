import { saveConnectionSettings } from '../../src/connections/connection-settings.repository';
import type { Database } from '../../src/database/database';
import { copying } from './assets';
import { activity, company, contact, deal, fill, mirroring, UPDATED_AT } from './world';

/** In the world of copies: contacts and companies of `t1` that those of `source` link to, with marks in all that they show. */
export async function mirrorContacts(database: Database): Promise<void> {
  await fill(database, {
    contacts: [
      contact('source', 'c1', ['c1@mark.example']),
      contact('t1', 'c2', ['c1@mark.example'], { firstName: 'canary' }),
    ],
    companies: [
      company('source', 'c1', ['canary.example']),
      company('t1', 'c2', ['canary.example'], { name: 'canary' }),
    ],
    activities: [activity('t1', 'a1', { contactIds: ['c2'], companyIds: ['c2'], body: 'canary' })],
    deals: [deal('t1', 'd1', { contactIds: ['c2'], companyIds: ['c2'], name: 'canary' })],
  });
  const settings = [copying('source', 't1'), copying('source', 't2'), mirroring('t1', 'source')];
  await database.write((manager) => saveConnectionSettings(manager, 'north', settings, new Date(UPDATED_AT)));
}
