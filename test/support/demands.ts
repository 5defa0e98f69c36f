import { valueFromASTUntyped, type DirectiveNode, type DocumentNode } from 'graphql';

/** What demand control reckons with, of one field. */
export interface Demand {
  readonly weight?: number;
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
  readonly requireOneSlicingArgument?: boolean;
}

/** By `Type.field`; fields without a size or weight have none. */
export type Demands = Readonly<Record<string, Demand>>;

/** The `@cost` and `@listSize` of a schema or supergraph, which may call them by longer names. */
export function demandsOf(document: DocumentNode): Demands {
  const found = document.definitions.flatMap((definition) =>
    definition.kind === 'ObjectTypeDefinition'
      ? (definition.fields ?? []).map((field) => {
          const directives = (field.directives ?? []).filter(({ name }) => /(^|__)(cost|listSize)$/.test(name.value));
          return [`${definition.name.value}.${field.name.value}`, directives.map(argumentsOf)] as const;
        })
      : [],
  );
  return Object.fromEntries(
    found.filter(([, demands]) => demands.length > 0).map(([field, demands]) => [field, Object.assign({}, ...demands)]),
  ) as Demands;
}

function argumentsOf({ arguments: args = [] }: DirectiveNode): Record<string, unknown> {
  return Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}
