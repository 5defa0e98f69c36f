import { exact, oneOf, type Fields } from './content-shape.rules';
import { amount, apiName, flag, timeZone } from './content-value.rules';
import { propertyName } from './property-reference.rules';

const clock = { hour: amount, millisecond: amount, minute: amount, second: amount };
const reference = (fields: Fields = {}) => exact({ referenceType: apiName, ...clock, ...fields });

/** What a point in time is counted from. */
const indexReference = oneOf('referenceType', 'time reference', {
  NOW: reference(),
  TODAY: reference(),
  WEEK: reference({ dayOfWeek: apiName }),
  MONTH: reference({ day: amount }),
  QUARTER: reference({ day: amount, month: amount }),
  FISCAL_QUARTER: reference({ day: amount, month: amount }),
  YEAR: reference({ day: amount, month: amount }),
  FISCAL_YEAR: reference({ day: amount, month: amount }),
});

const zone = { timezoneSource: apiName, zoneId: timeZone };
const offset = exact({
  days: amount,
  hours: amount,
  milliseconds: amount,
  minutes: amount,
  months: amount,
  quarters: amount,
  seconds: amount,
  weeks: amount,
  years: amount,
});

export const timePoint = oneOf('timeType', 'time point', {
  DATE: exact({ timeType: apiName, ...zone, ...clock, day: amount, month: amount, year: amount }),
  INDEXED: exact({ timeType: apiName, ...zone, indexReference, offset }),
  PROPERTY_REFERENCED: exact({ timeType: apiName, ...zone, property: propertyName, referenceType: apiName }),
});

const operation = {
  includeObjectsWithNoValueSet: flag,
  operationType: apiName,
  operator: apiName,
  propertyParser: apiName,
  type: apiName,
};
export const timePointOperation = exact({ ...operation, endpointBehavior: apiName, timePoint });
export const timeRangedOperation = exact({
  ...operation,
  lowerBoundEndpointBehavior: apiName,
  lowerBoundTimePoint: timePoint,
  upperBoundEndpointBehavior: apiName,
  upperBoundTimePoint: timePoint,
});

const timeOffset = exact({ amount: amount, offsetDirection: apiName, timeUnit: apiName });

/** Which occurrences of something are counted. */
export const refineBy = oneOf('type', 'refinement', {
  ALL_HISTORY: exact({ type: apiName }),
  NUM_OCCURRENCES: exact({ type: apiName, maxOccurrences: amount, minOccurrences: amount }),
  SET_OCCURRENCES: exact({ type: apiName, setType: apiName }),
  ABSOLUTE_COMPARATIVE: exact({ type: apiName, comparison: apiName, timestamp: amount }),
  ABSOLUTE_RANGED: exact({ type: apiName, rangeType: apiName, lowerTimestamp: amount, upperTimestamp: amount }),
  RELATIVE_COMPARATIVE: exact({ type: apiName, comparison: apiName, timeOffset }),
  RELATIVE_RANGED: exact({
    type: apiName,
    rangeType: apiName,
    lowerBoundOffset: timeOffset,
    upperBoundOffset: timeOffset,
  }),
  TIME_POINT: timePointOperation,
  TIME_RANGED: timeRangedOperation,
});
