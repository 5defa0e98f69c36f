import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import { outcomeOf } from '../../support/content-places';

const listOf = (filter: object) => ({
  objectTypeId: '0-1',
  filterBranch: { filterBranchType: 'AND', filters: [filter] },
});
const withOperation = (operation: unknown) => listOf({ filterType: 'PROPERTY', property: 'p', operation });
const withRefinement = (pruningRefineBy: unknown) => listOf({ filterType: 'ADS_TIME', pruningRefineBy });
const OPERATION = 'filterBranch.filters[].operation';
const REFINEMENT = 'filterBranch.filters[].pruningRefineBy';
const notKnown = (name: string) => `${name} is not known here, and is not copied without being understood (A6).`;

const CLOCK = { hour: 1, millisecond: 2, minute: 3, second: 4 };
const ZONE = { timezoneSource: 'CUSTOM', zoneId: 'Europe/Berlin' };
const DATE = { timeType: 'DATE', ...ZONE, ...CLOCK, day: 5, month: 6, year: 2026 };
const OFFSET = {
  days: 1,
  hours: 2,
  milliseconds: 3,
  minutes: 4,
  months: 5,
  quarters: 6,
  seconds: 7,
  weeks: 8,
  years: 9,
};
const indexed = (referenceType: string, fields: object = {}) => ({
  timeType: 'INDEXED',
  ...ZONE,
  indexReference: { referenceType, ...CLOCK, ...fields },
  offset: OFFSET,
});
const TIMED = {
  includeObjectsWithNoValueSet: false,
  operator: 'IS_AFTER',
  propertyParser: 'UPDATED_AT',
  type: 'TIME_POINT',
};
const point = (timePoint: object) => ({
  ...TIMED,
  operationType: 'TIME_POINT',
  endpointBehavior: 'INCLUSIVE',
  timePoint,
});
const POINTS: readonly object[] = [
  DATE,
  indexed('NOW'),
  indexed('TODAY'),
  indexed('WEEK', { dayOfWeek: 'MONDAY' }),
  indexed('MONTH', { day: 1 }),
  ...['QUARTER', 'FISCAL_QUARTER', 'YEAR', 'FISCAL_YEAR'].map((type) => indexed(type, { day: 1, month: 2 })),
  { timeType: 'PROPERTY_REFERENCED', ...ZONE, property: 'q', referenceType: 'VALUE' },
];
const RANGED = {
  ...TIMED,
  operationType: 'TIME_RANGED',
  lowerBoundEndpointBehavior: 'INCLUSIVE',
  lowerBoundTimePoint: DATE,
  upperBoundEndpointBehavior: 'EXCLUSIVE',
  upperBoundTimePoint: DATE,
};
const BOUNDS = { lowerBound: 1, upperBound: 2 };
const CONVERTED = { requiresTimeZoneConversion: true };

describe('an operation of a filter', () => {
  it.each<[string, string | null, object]>([
    ['ALL_PROPERTY', null, {}],
    ['BOOL', 'bool', { value: true }],
    ['CALENDAR_DATE', null, { fiscalYearStart: 'APRIL', timeUnit: 'DAY', timeUnitCount: 1, useFiscalYear: true }],
    ['COMPARATIVE_DATE', null, { comparisonPropertyName: 'q', defaultComparisonValue: 'x' }],
    ['COMPARATIVE_PROPERTY_UPDATED', null, { comparisonPropertyName: 'q', defaultComparisonValue: 'x' }],
    ['DATE', null, { day: 1, month: 'JANUARY', year: 2026 }],
    ['DATETIME', null, { ...CONVERTED, timestamp: 1_767_225_600_000 }],
    ['ENUMERATION', 'enumeration', { values: [] }],
    ['MULTISTRING', 'string', { values: ['a'] }],
    ['NUMBER', 'number', { value: 0 }],
    ['NUMBER_RANGED', 'number', BOUNDS],
    ['RANGED_DATE', null, { ...BOUNDS, ...CONVERTED }],
    ['ROLLING_DATE_RANGE', null, { numberOfDays: 7, ...CONVERTED }],
    ['ROLLING_PROPERTY_UPDATED', null, { numberOfDays: 7 }],
    ['STRING', 'string', { value: '' }],
  ])('of type %s travels with all that it can have, and needs a property of type %s (A6)', (...row) => {
    const [operationType, fieldType, fields] = row;
    const content = withOperation({ includeObjectsWithNoValueSet: true, operationType, operator: 'X', ...fields });
    expect(outcomeOf('LIST', content)).toEqual({ travels: content });
    const needed = { kind: 'PROPERTY', recordType: 'CONTACT', options: [] };
    expect(portableContent('LIST', content).references).toEqual([
      ...('comparisonPropertyName' in fields ? [{ ...needed, name: 'q', fieldType: null }] : []),
      { ...needed, name: 'p', fieldType },
    ]);
  });

  it.each([...POINTS.map(point), RANGED])('on times travels with all that it can have: %j', (operation) => {
    const content = withOperation(operation);
    expect(outcomeOf('LIST', content)).toEqual({ travels: content });
  });

  it.each([
    ['BOOL', `${OPERATION}.value should be true or false (A6).`],
    ['NUMBER', `${OPERATION}.value should be a number (A6).`],
    ['STRING', `${OPERATION}.value should be text (A6).`],
    ['COMPARATIVE_DATE', `${OPERATION}.comparisonPropertyName should be the name of a property (A6).`],
    ['COMPARATIVE_PROPERTY_UPDATED', `${OPERATION}.comparisonPropertyName should be the name of a property (A6).`],
  ])('of type %s blocks the copy without what it compares with (A6)', (operationType, message) => {
    for (const nothing of [{}, { value: null, comparisonPropertyName: null }]) {
      expect(outcomeOf('LIST', withOperation({ operationType, operator: 'X', ...nothing }))).toEqual({
        blocked: [message],
      });
    }
  });

  it.each<[unknown, string]>([
    ['text', `${OPERATION} should be an object (A6).`],
    [{}, notKnown('operation without a name')],
    [{ operationType: 'NEW' }, notKnown('operation NEW')],
    [
      { operationType: 'ALL_PROPERTY', caseSensitive: true },
      `${OPERATION}.caseSensitive is not known here, and is not left out without being understood (A6).`,
    ],
    [point({ timeType: 'NEW' }), notKnown('time point NEW')],
    [
      point({ ...DATE, calendar: 'x' }),
      `${OPERATION}.timePoint.calendar is not known here, and is not left out without being understood (A6).`,
    ],
    [point(indexed('NEW')), notKnown('time reference NEW')],
    [
      point(indexed('MONTH', { week: 1 })),
      `${OPERATION}.timePoint.indexReference.week is not known here, and is not left out without being understood (A6).`,
    ],
  ])('that is %j blocks the copy, and says why (A6)', (operation, message) => {
    expect(outcomeOf('LIST', withOperation(operation))).toEqual({ blocked: [message] });
  });
});

describe('a refinement of a filter', () => {
  const timeOffset = { amount: 1, offsetDirection: 'PAST', timeUnit: 'DAYS' };

  it.each<[string, object]>([
    ['ALL_HISTORY', {}],
    ['NUM_OCCURRENCES', { maxOccurrences: 2, minOccurrences: 1 }],
    ['SET_OCCURRENCES', { setType: 'ALL_INCLUDED' }],
    ['ABSOLUTE_COMPARATIVE', { comparison: 'BEFORE', timestamp: 1 }],
    ['ABSOLUTE_RANGED', { rangeType: 'BETWEEN', lowerTimestamp: 1, upperTimestamp: 2 }],
    ['RELATIVE_COMPARATIVE', { comparison: 'BEFORE', timeOffset }],
    ['RELATIVE_RANGED', { rangeType: 'BETWEEN', lowerBoundOffset: timeOffset, upperBoundOffset: timeOffset }],
    ['TIME_POINT', point(DATE)],
    ['TIME_RANGED', { ...RANGED, type: 'TIME_RANGED' }],
  ])('of type %s travels with all that it can have', (type, fields) => {
    const content = withRefinement({ type, ...fields });
    expect(outcomeOf('LIST', content)).toEqual({ travels: content });
  });

  it.each<[unknown, string]>([
    [{ type: 'NEW' }, notKnown('refinement NEW')],
    [{}, notKnown('refinement without a name')],
    [
      { type: 'ALL_HISTORY', since: 1 },
      `${REFINEMENT}.since is not known here, and is not left out without being understood (A6).`,
    ],
  ])('that is %j blocks the copy, and says why (A6)', (refinement, message) => {
    expect(outcomeOf('LIST', withRefinement(refinement))).toEqual({ blocked: [message] });
  });
});
