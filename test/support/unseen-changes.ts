import type { CompanyFactInput, ContactFactInput } from '../generated/operations';
import { createCanaries } from './canaries';
import { expectedAccess, expectedLinks, organizationOf, viewsAssets, type Viewer } from './isolation-oracle';
import type { IsolationWorld } from './isolation-world';
import type { RecordKind } from './isolation-links';
import { randomNumbers } from './random-numbers';

/**
 * The same world to a viewer, and as another one as can be to all others: whatever he may not see is renamed, rewritten, more,
 * or gone. What he may see, and the facts that decide what he may, stay.
 */
export function changedUnseen(world: IsolationWorld, viewer: Viewer, seed: number): IsolationWorld {
  const random = randomNumbers(seed);
  const canary = createCanaries();
  const home = viewer.accountId;
  const seen = seenRecords(world, viewer);
  const isSeen = (kind: RecordKind, accountId: string, id: string): boolean => seen.has(`${kind} ${accountId} ${id}`);
  const nearId = organizationOf(world, home);
  const near = new Set(nearId === null ? [home] : world.organizations[nearId]);
  const other = (): string => `other-${canary()}`;
  const contacts = world.contacts.flatMap((contact) => {
    if (isSeen('Contact', contact.accountId, contact.id)) return [contact];
    if (mayGo(world, viewer, 'Contact', contact) && random() < 0.3) return [];
    return [{ ...contact, firstName: other(), lastName: null, emails: [`${other()}@elsewhere.example`] }];
  });
  const companies = world.companies.flatMap((company) => {
    if (isSeen('Company', company.accountId, company.id)) return [company];
    if (mayGo(world, viewer, 'Company', company) && random() < 0.3) return [];
    return [{ ...company, name: other() }];
  });
  const isShown = (child: { accountId: string; contactIds: unknown; companyIds: unknown }): boolean =>
    [child.contactIds].flat().some((id) => isSeen('Contact', child.accountId, String(id))) ||
    [child.companyIds].flat().some((id) => isSeen('Company', child.accountId, String(id)));
  return {
    ...world,
    accounts: world.accounts.map((account) =>
      near.has(account.id) || isUser(world, viewer, account.id)
        ? account
        : { ...account, name: other(), storesSensitiveData: true },
    ),
    users: world.users.map((user) =>
      user.userId === viewer.userId
        ? user
        : { ...user, name: other(), role: 'MEMBER' as const, assetAccess: 'EDIT' as const, teamIds: [] },
    ),
    contacts,
    companies,
    activities: world.activities.flatMap((activity) => {
      if (isShown(activity)) return [activity];
      const twin = { ...activity, id: `twin-${activity.id}`, body: other() };
      return random() < 0.5 ? [{ ...activity, title: other() }, twin] : [];
    }),
    deals: world.deals.flatMap((deal) => (isShown(deal) ? [deal] : random() < 0.5 ? [{ ...deal, name: other() }] : [])),
    assets: world.assets.flatMap((asset) => {
      if (viewsAssets(world, viewer.userId, asset.accountId)) return [asset];
      return random() < 0.5 ? [{ ...asset, name: other() }] : [];
    }),
    organizations: Object.fromEntries(Object.entries(world.organizations).filter(([id]) => id === nearId)),
    settings: Object.fromEntries(Object.entries(world.settings).filter(([id]) => id === nearId)),
  };
}

/**
 * Of the home account what the viewer does not see, whether he is shown links or not. A merged record there stands for another one, which
 * is looked for by a statement more, whoever asks (ADR 5).
 */
function mayGo(world: IsolationWorld, viewer: Viewer, kind: RecordKind, record: ContactFactInput | CompanyFactInput) {
  const { accountId, id, mergedIntoId } = record;
  if (accountId !== viewer.accountId) return true;
  const ofHome = (kind === 'Contact' ? world.contacts : world.companies).filter(
    (other) => other.accountId === accountId,
  );
  const isMerged = mergedIntoId != null || ofHome.some((other) => other.mergedIntoId === id);
  return !isMerged && expectedLinks(world, viewer, kind, id) === null;
}

function isUser(world: IsolationWorld, { userId }: Viewer, accountId: string): boolean {
  return world.users.some((user) => user.userId === userId && user.accountId === accountId && user.active);
}

/** Records that have a part in what the viewer sees: his own visible ones, those linked to them, and all that led there by merging. */
function seenRecords(world: IsolationWorld, viewer: Viewer): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const kind of ['Contact', 'Company'] as const) {
    const records = kind === 'Contact' ? world.contacts : world.companies;
    for (const { id } of records.filter(({ accountId }) => accountId === viewer.accountId)) {
      const links = expectedLinks(world, viewer, kind, id);
      if (links === null) continue;
      seen.add(`${kind} ${viewer.accountId} ${id}`);
      for (const link of links) seen.add(`${kind} ${link.accountId} ${link.recordId}`);
    }
    for (let grown = true; grown;) {
      const before = seen.size;
      for (const { accountId, id, mergedIntoId } of records) {
        if (mergedIntoId == null) continue;
        if (seen.has(`${kind} ${accountId} ${mergedIntoId}`)) seen.add(`${kind} ${accountId} ${id}`);
        if (accountId === viewer.accountId && seen.has(`${kind} ${accountId} ${id}`))
          seen.add(`${kind} ${accountId} ${mergedIntoId}`);
      }
      grown = seen.size > before;
    }
  }
  return expectedAccess(world, viewer).denials.length > 0 ? new Set() : seen;
}
