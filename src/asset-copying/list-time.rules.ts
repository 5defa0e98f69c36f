import { object, oneOf, scalar } from './content-shape.rules';
import { propertyName } from './property-reference.rules';

const clock = { hour: scalar, millisecond: scalar, minute: scalar, second: scalar };
const reference = (fields: Readonly<Record<string, typeof scalar>> = {}) =>
  object({ referenceType: scalar, ...clock, ...fields });

/** What a point in time is counted from. */
const indexReference = oneOf('referenceType', 'time reference', {
  NOW: reference(),
  TODAY: reference(),
  WEEK: reference({ dayOfWeek: scalar }),
  MONTH: reference({ day: scalar }),
  QUARTER: reference({ day: scalar, month: scalar }),
  FISCAL_QUARTER: reference({ day: scalar, month: scalar }),
  YEAR: reference({ day: scalar, month: scalar }),
  FISCAL_YEAR: reference({ day: scalar, month: scalar }),
});

const zone = { timezoneSource: scalar, zoneId: scalar };
const offset = object({
  days: scalar,
  hours: scalar,
  milliseconds: scalar,
  minutes: scalar,
  months: scalar,
  quarters: scalar,
  seconds: scalar,
  weeks: scalar,
  years: scalar,
});

export const timePoint = oneOf('timeType', 'time point', {
  DATE: object({ timeType: scalar, ...zone, ...clock, day: scalar, month: scalar, year: scalar }),
  INDEXED: object({ timeType: scalar, ...zone, indexReference, offset }),
  PROPERTY_REFERENCED: object({ timeType: scalar, ...zone, property: propertyName, referenceType: scalar }),
});

const operation = {
  includeObjectsWithNoValueSet: scalar,
  operationType: scalar,
  operator: scalar,
  propertyParser: scalar,
  type: scalar,
};
export const timePointOperation = object({ ...operation, endpointBehavior: scalar, timePoint });
export const timeRangedOperation = object({
  ...operation,
  lowerBoundEndpointBehavior: scalar,
  lowerBoundTimePoint: timePoint,
  upperBoundEndpointBehavior: scalar,
  upperBoundTimePoint: timePoint,
});

const timeOffset = object({ amount: scalar, offsetDirection: scalar, timeUnit: scalar });

/** Which occurrences of something are counted. */
export const refineBy = oneOf('type', 'refinement', {
  ALL_HISTORY: object({ type: scalar }),
  NUM_OCCURRENCES: object({ type: scalar, maxOccurrences: scalar, minOccurrences: scalar }),
  SET_OCCURRENCES: object({ type: scalar, setType: scalar }),
  ABSOLUTE_COMPARATIVE: object({ type: scalar, comparison: scalar, timestamp: scalar }),
  ABSOLUTE_RANGED: object({ type: scalar, rangeType: scalar, lowerTimestamp: scalar, upperTimestamp: scalar }),
  RELATIVE_COMPARATIVE: object({ type: scalar, comparison: scalar, timeOffset }),
  RELATIVE_RANGED: object({
    type: scalar,
    rangeType: scalar,
    lowerBoundOffset: timeOffset,
    upperBoundOffset: timeOffset,
  }),
  TIME_POINT: timePointOperation,
  TIME_RANGED: timeRangedOperation,
});
