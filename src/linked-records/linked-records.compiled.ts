import type { EntityField } from '../graphql/entities-plan';
import type { CompiledField } from '../graphql/json-writer';
import type { LinkedRecordData } from './linked-records.reader';
import { activitiesPage, dealsPage, linkedRecordsRequest, writtenSelection } from './linked-records.selection';
import { RecordType } from './record';
import { pageThatWasRead } from './record-children.reader';

/** `Contact.linkedRecords` in a compiled operation: through the same loader as its resolver. */
export const contactLinkedRecords = linkedRecordsOf(RecordType.CONTACT);

/** `Company.linkedRecords` likewise. */
export const companyLinkedRecords = linkedRecordsOf(RecordType.COMPANY);

/** `LinkedRecord.activities`: what was read with the record. */
export const recordActivities: CompiledField = (args) => {
  const { key } = activitiesPage(args);
  return ({ activities }: LinkedRecordData) => pageThatWasRead(activities, key);
};

/** `LinkedRecord.deals` likewise. */
export const recordDeals: CompiledField = (args) => {
  const { key } = dealsPage(args);
  return ({ deals }: LinkedRecordData) => pageThatWasRead(deals, key);
};

function linkedRecordsOf(recordType: RecordType): EntityField {
  return (operation, nodes, args) => {
    const request = linkedRecordsRequest(recordType, '', args, { ...operation, fieldNodes: nodes }, writtenSelection);
    return (recordId, { viewer }) => viewer().linkedRecords.load({ ...request, recordId });
  };
}
