import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { selectedFields } from '../graphql/selected-fields';
import { InputError } from '../shared/errors';

const FIELD = 'assetCopyPlan';

type Info = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'variableValues' | 'fieldNodes'>;

/**
 * Keeps an operation to one plan, and to each of its fields once: a plan may be large, and aliases would make it any size.
 * @throws InputError when it asks for more
 */
export function requireOnePlan(info: Info): void {
  if (namesOf(selectedFields(info, [info.operation]), FIELD).size > 1) {
    throw new InputError(`an operation asks for one ${FIELD}; send another one for each plan`);
  }
  requireOnce(info, info.fieldNodes);
}

function requireOnce(info: Info, parents: readonly FieldNode[]): void {
  const byField = new Map<string, FieldNode[]>();
  for (const field of selectedFields(info, parents)) {
    const same = byField.get(field.name.value);
    if (same === undefined) byField.set(field.name.value, [field]);
    else same.push(field);
  }
  for (const [name, fields] of byField) {
    if (namesOf(fields, name).size > 1) {
      throw new InputError(`${FIELD} is asked for ${name} under several names; ask for each field once`);
    }
    if (fields.some(({ selectionSet }) => selectionSet !== undefined)) requireOnce(info, fields);
  }
}

/** The names under which a field is answered. */
function namesOf(fields: readonly FieldNode[], name: string): ReadonlySet<string> {
  return new Set(fields.filter((field) => field.name.value === name).map(({ alias }) => alias?.value ?? name));
}
