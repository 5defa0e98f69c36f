import type { ApolloServerPlugin } from '@apollo/server';
import {
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
  type ValueNode,
} from 'graphql';
import type { Limits } from '../config';
import type { RequestContext } from './context';
import { excess, limitError, type LimitExcess } from './limit-excess';
import { compileCost, type OperationCost, type Variables } from './operation-cost';
import { tooLong, tooManyRepresentations, variablesExcess, type HeldByVariables } from './variable-limits';

/** What is known of an operation before its variables are. */
interface OperationFacts {
  readonly cost: OperationCost;
  readonly values: OperationCost;
  readonly held: HeldByVariables;
  readonly excess: LimitExcess | null;
}

/**
 * Refuses what documents alone do not show: variables that are too deep or too long, too many representations, and operations
 * that cost too much. What depends on the document is worked out once for each, in time for compiled plans and the executor.
 */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<RequestContext> {
  const known = new WeakMap<OperationDefinitionNode, OperationFacts>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (operation === undefined) return;
        const facts = known.get(operation) ?? factsOf(schema, document, operation, limits);
        known.set(operation, facts);
        const found = operationExcess(facts, request.variables ?? {}, limits, contextValue);
        if (found !== null) throw limitError(found, 400);
      },
    }),
  };
}

const NONE: ReadonlySet<string> = new Set<string>();

function operationExcess(
  { cost, values, held, excess: written }: OperationFacts,
  variables: Variables,
  limits: Limits,
  { caller }: RequestContext,
): LimitExcess | null {
  const isMachine = caller.kind === 'machine';
  const measured = isMachine ? held : { ...held, facts: NONE, contents: NONE };
  const found = written ?? variablesExcess(variables, measured, limits, isMachine ? null : limits);
  if (found !== null) return found;
  const total = cost(variables);
  if (total > limits.cost) {
    return excess(
      'COST_TOO_HIGH',
      `The operation costs ${Math.ceil(total)}, of at most ${limits.cost}. ${ASK_FOR_LESS}`,
    );
  }
  const count = values(variables);
  if (count <= limits.values) return null;
  return excess(
    'TOO_MANY_VALUES',
    `The operation asks for up to ${count} values, of at most ${limits.values}. ${ASK_FOR_LESS}`,
  );
}

const ASK_FOR_LESS = 'Ask for fewer representations, for less with `first`, or for fewer fields at once.';

function factsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): OperationFacts {
  const ofType = (name: string): ReadonlySet<string> => {
    const variables = (operation.variableDefinitions ?? []).filter(({ type }) => namedType(type) === name);
    return new Set(variables.map(({ variable }) => variable.name.value));
  };
  return {
    cost: compileCost(schema, document, operation),
    values: compileCost(schema, document, operation, 'values'),
    held: { representations: ofType('_Any'), facts: ofType('AssetFactInput'), contents: ofType('JSON') },
    excess: writtenExcess(document, limits),
  };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Lists that the document writes out: as arguments, of fields and of directives, and as defaults of variables. */
function writtenExcess(document: DocumentNode, limits: Limits): LimitExcess | null {
  let found: LimitExcess | null = null;
  const check = (name: string, holdsRepresentations: boolean, value: ValueNode | undefined): void => {
    const count = value?.kind === Kind.LIST ? value.values.length : 0;
    if (holdsRepresentations) {
      if (count > limits.representations) found ??= tooManyRepresentations(count, limits);
    } else if (count > limits.listItems) found ??= tooLong(name, count, limits.listItems);
  };
  visit(document, {
    Argument: ({ name, value }) => check(name.value, name.value === 'representations', value),
    VariableDefinition: ({ variable, type, defaultValue }) =>
      check(variable.name.value, namedType(type) === '_Any', defaultValue),
  });
  return found;
}
