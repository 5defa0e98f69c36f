import { exact, listOf, oneOf, type Fields } from './content-shape.rules';
import { amount, apiName, apiNameOrAmount, flag, text } from './content-value.rules';
import { timePointOperation, timeRangedOperation } from './list-time.rules';
import { propertyName } from './property-reference.rules';
import { compared } from './templated-text.rules';

const base = { includeObjectsWithNoValueSet: flag, operationType: apiName, operator: apiName };
/** What is compared with has to be there: without it the operation means something else. */
const operation = (fields: Fields, needed?: Fields) => exact({ ...base, ...fields }, needed);
const bounds = { lowerBound: amount, upperBound: amount };
const converted = { requiresTimeZoneConversion: flag };
const comparative = operation({ defaultComparisonValue: compared }, { comparisonPropertyName: propertyName });

/** How the value of a property is looked at, whatever the property. */
export const propertyOperation = oneOf('operationType', 'operation', {
  ALL_PROPERTY: operation({}),
  BOOL: operation({}, { value: flag }),
  CALENDAR_DATE: operation({
    fiscalYearStart: apiName,
    timeUnit: apiName,
    timeUnitCount: amount,
    useFiscalYear: flag,
  }),
  COMPARATIVE_DATE: comparative,
  COMPARATIVE_PROPERTY_UPDATED: comparative,
  DATE: operation({ day: amount, month: apiNameOrAmount, year: amount }),
  DATETIME: operation({ ...converted, timestamp: amount }),
  ENUMERATION: operation({ values: listOf(text) }),
  MULTISTRING: operation({ values: listOf(compared) }),
  NUMBER: operation({}, { value: amount }),
  NUMBER_RANGED: operation(bounds),
  RANGED_DATE: operation({ ...bounds, ...converted }),
  ROLLING_DATE_RANGE: operation({ numberOfDays: amount, ...converted }),
  ROLLING_PROPERTY_UPDATED: operation({ numberOfDays: amount }),
  STRING: operation({}, { value: compared }),
  TIME_POINT: timePointOperation,
  TIME_RANGED: timeRangedOperation,
});

/** Fields of an operation that hold values of the property itself. */
export const VALUE_FIELDS = ['value', 'values', 'lowerBound', 'upperBound', 'defaultComparisonValue'] as const;

/** What type of property an operation takes; null where several would do. */
export const OPERAND_TYPES: ReadonlyMap<unknown, string> = new Map([
  ['BOOL', 'bool'],
  ['ENUMERATION', 'enumeration'],
  ['MULTISTRING', 'string'],
  ['NUMBER', 'number'],
  ['NUMBER_RANGED', 'number'],
  ['STRING', 'string'],
]);
