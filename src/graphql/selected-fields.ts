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

/** The fields that an operation asks for below the given ones: fragments opened, `@skip` and `@include` obeyed. */
export function selectedFields(
  operation: Operation,
  parents: readonly Pick<FieldNode, 'selectionSet'>[],
): readonly FieldNode[] {
  return parents.flatMap((parent) => opened(operation, parent.selectionSet?.selections ?? []));
}

function opened(operation: Operation, selections: readonly SelectionNode[]): FieldNode[] {
  return selections
    .filter((selection) => isIncluded(operation, selection))
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const holder = selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments[selection.name.value];
      return opened(operation, holder?.selectionSet.selections ?? []);
    });
}

function isIncluded({ variableValues }: Operation, selection: SelectionNode): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false
  );
}
