import type { EntityManager } from 'typeorm';
import type { AccountSummary } from '../accounts/account';
import { pageArgs, pageOf, type Connection } from '../shared/pagination';
import type { OrganizationEventData } from '../events/organization-event';
import { countEvents, findEvents } from '../events/organization-events.repository';

type Event = OrganizationEventData & { readonly account: AccountSummary | null };

export type EventPage = Connection<Event>;

const DEFAULT_EVENTS = 20;

/** A page of the history, newest first. */
export async function readEvents(
  read: EntityManager,
  organizationId: string,
  args: { readonly first?: number | null; readonly after?: string | null },
  accountOf: (id: string) => Promise<AccountSummary>,
): Promise<EventPage> {
  const { first, after } = pageArgs(args, DEFAULT_EVENTS, ['id']);
  const [events, totalCount] = await Promise.all([
    findEvents(read, organizationId, first + 1, after === null ? null : String(after[0])),
    countEvents(read, organizationId),
  ]);
  const nodes = await Promise.all(
    events.map(async (event) => ({
      ...event,
      account: event.accountId === null ? null : await accountOf(event.accountId),
    })),
  );
  return pageOf(nodes, first, after !== null, (event) => [event.id], totalCount);
}
