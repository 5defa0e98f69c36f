import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql';

type Operation = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/**
 * The fields that an operation asks for below the given ones: each fragment opened once, as the executor does it in one place,
 * `@skip` and `@include` obeyed.
 */
export function selectedFields(
  operation: Operation,
  parents: readonly Pick<FieldNode, 'selectionSet'>[],
): readonly FieldNode[] {
  const fields: FieldNode[] = [];
  const opened = new Set<string>();
  for (const { selectionSet } of parents) collect(operation, selectionSet?.selections ?? [], fields, opened);
  return fields;
}

function collect(
  operation: Operation,
  selections: readonly SelectionNode[],
  fields: FieldNode[],
  opened: Set<string>,
): void {
  for (const selection of selections) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === Kind.FIELD) fields.push(selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(operation, selection.selectionSet.selections, fields, opened);
    } else if (!opened.has(selection.name.value)) {
      opened.add(selection.name.value);
      collect(operation, operation.fragments[selection.name.value]?.selectionSet.selections ?? [], fields, opened);
    }
  }
}

function isIncluded({ variableValues }: Operation, selection: SelectionNode): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false
  );
}
