import type { z } from 'zod';
import type { RecordType } from '../linked-records/record';
import type { propertyFact } from '../sync/facts';
import { definitionHead, neededText } from './definition-head.rules';
import { RowProblem } from './hubspot-record';
import type { ImportContext, RowFacts } from './import-context';
import { jsonObject, jsonText, type Json } from './json-value.rules';

type PropertyInput = z.input<typeof propertyFact>;

/** @throws RowProblem without a name, a type, or the options that its type should have. */
export function propertyFacts(recordType: RecordType, value: unknown, context: ImportContext): RowFacts<PropertyInput> {
  const members = jsonObject(value);
  const { fields, remarks } = definitionHead(members, context);
  const type = neededText(members, 'type');
  const fact: PropertyInput = {
    ...fields,
    recordType,
    name: neededText(members, 'name'),
    type,
    options: type === 'enumeration' && members['externalOptions'] !== true ? optionsOf(members) : null,
  };
  return { fact, merged: [], remarks };
}

function optionsOf({ options }: Json): string[] {
  if (!Array.isArray(options)) throw new RowProblem('options: is not there');
  return options.map((option) => {
    const value = jsonText(jsonObject(option)['value']);
    if (value === null) throw new RowProblem('options: each must have a value');
    return value;
  });
}
