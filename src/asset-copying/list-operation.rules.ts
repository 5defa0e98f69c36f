import { listOf, object, oneOf, scalar, text } from './content-shape.rules';
import { timePointOperation, timeRangedOperation } from './list-time.rules';
import { propertyName } from './property-reference.rules';

const base = { includeObjectsWithNoValueSet: scalar, operationType: scalar, operator: scalar };
const plain = (...fields: readonly string[]) =>
  object({ ...base, ...Object.fromEntries(fields.map((field) => [field, scalar])) });
const comparative = object({ ...base, comparisonPropertyName: propertyName, defaultComparisonValue: scalar });

/** How the value of a property is looked at, whatever the property. */
export const propertyOperation = oneOf('operationType', 'operation', {
  ALL_PROPERTY: plain(),
  BOOL: plain('value'),
  CALENDAR_DATE: plain('fiscalYearStart', 'timeUnit', 'timeUnitCount', 'useFiscalYear'),
  COMPARATIVE_DATE: comparative,
  COMPARATIVE_PROPERTY_UPDATED: comparative,
  DATE: plain('day', 'month', 'year'),
  DATETIME: plain('requiresTimeZoneConversion', 'timestamp'),
  ENUMERATION: object({ ...base, values: listOf(text) }),
  MULTISTRING: object({ ...base, values: listOf(text) }),
  NUMBER: plain('value'),
  NUMBER_RANGED: plain('lowerBound', 'upperBound'),
  RANGED_DATE: plain('lowerBound', 'requiresTimeZoneConversion', 'upperBound'),
  ROLLING_DATE_RANGE: plain('numberOfDays', 'requiresTimeZoneConversion'),
  ROLLING_PROPERTY_UPDATED: plain('numberOfDays'),
  STRING: plain('value'),
  TIME_POINT: timePointOperation,
  TIME_RANGED: timeRangedOperation,
});

/** What type of property an operation takes; null where several would do. */
export const OPERAND_TYPES: Readonly<Record<string, string>> = {
  BOOL: 'bool',
  ENUMERATION: 'enumeration',
  MULTISTRING: 'string',
  NUMBER: 'number',
  NUMBER_RANGED: 'number',
  STRING: 'string',
};
