import type { HubspotRecord } from '../../../src/import/hubspot-record';
import type { ImportContext } from '../../../src/import/import-context';

/** A record with these properties, and else nothing but an id and a modification date. */
export function record(
  properties: HubspotRecord['properties'] = {},
  others: Partial<Omit<HubspotRecord, 'properties'>> = {},
): HubspotRecord {
  return {
    id: '7',
    properties,
    createdAt: '2024-01-01T08:00:00Z',
    updatedAt: '2024-02-01T08:00:00Z',
    archivedAt: null,
    archived: false,
    contactIds: [],
    companyIds: [],
    moreAssociations: false,
    ...others,
  };
}

export const context: ImportContext = {
  accountId: '42',
  owners: null,
  timeZone: 'UTC',
  asOf: null,
  fileTime: '2024-06-01T12:00:00.000Z',
};
