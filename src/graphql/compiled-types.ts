import {
  companyLinkedRecords,
  contactLinkedRecords,
  recordActivities,
  recordDeals,
} from '../linked-records/linked-records.compiled';
import { activityTypeName } from '../linked-records/mirrored-activity.types';
import type { EntityTypes } from './entities-plan';

/** The fields with resolvers that compiled operations cover. */
export const COMPILED_TYPES: EntityTypes = {
  entityFields: {
    'Contact.linkedRecords': contactLinkedRecords,
    'Company.linkedRecords': companyLinkedRecords,
  },
  fields: {
    'LinkedRecord.activities': recordActivities,
    'LinkedRecord.deals': recordDeals,
  },
  typeNames: { MirroredActivity: activityTypeName },
};
