import type { HubspotClient } from './hubspot-client';
import type { OpenCursor } from './pull-cursor.rules';

/** Results in the shape that the import reads, and where the next page begins; null when the phase is at its end. */
export interface PullPage {
  readonly values: readonly unknown[];
  readonly next: string | null;
}

/** What a kind is read with. */
export interface PageSource {
  readonly client: HubspotClient;
  /** The contents of the account's lists that this service knows, by id: HubSpot does not tell of deleted ones. */
  readonly knownLists: () => Promise<ReadonlyMap<string, unknown>>;
}

/** How the pages of one kind are read. */
export interface PullKind {
  readonly scopes: readonly string[];
  readonly page: (source: PageSource, cursor: OpenCursor) => Promise<PullPage>;
}
