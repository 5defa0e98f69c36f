import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { RequestContext } from './context';
import {
  compileEntities,
  entitiesOperation,
  separateVariables,
  type EntitiesPlan,
  type EntityTypes,
} from './entities-plan';
import { JsonSink } from './json-sink';

/** How many ways to ask, by their variables, are kept compiled of one document. */
const PLANS_OF_DOCUMENT = 50;

/** Data that was written already. Whoever takes it for data gets data. */
class WrittenData {
  constructor(readonly sink: JsonSink) {}

  toJSON(): unknown {
    return JSON.parse(this.sink.take().toString());
  }
}

/**
 * Writes an answer, with data that may be written already: then as bytes, which Apollo Server hands on to the HTTP server as it
 * would a text.
 */
export function stringifyResult(result: FormattedExecutionResult): string {
  if (!(result.data instanceof WrittenData)) return `${JSON.stringify(result)}\n`;
  const { sink } = result.data;
  sink.text('}\n');
  return sink.take() as unknown as string;
}

/**
 * Answers queries of entities with compiled plans: the same references, loaders and policies as the executor, without a
 * promise for each field. Whatever a plan does not cover, or fails at, is left to the executor.
 */
export function entitiesPlugin(types: EntityTypes): ApolloServerPlugin<RequestContext> {
  const plans = new WeakMap<DocumentNode, Map<string, EntitiesPlan>>();
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
        const sink = await answer(schema, document, operation, request.variables ?? {}, contextValue).catch(() => null);
        if (sink === null) return null;
        const data = new WrittenData(sink) as unknown as Record<string, unknown>;
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data } },
        };
      },
    }),
  };

  async function answer(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: Parameters<typeof entitiesOperation>[1],
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ): Promise<JsonSink | null> {
    const asked = entitiesOperation(document, operation);
    if (asked === null) return null;
    const { shaping, representations } = separateVariables(schema, asked, variables);
    const key = JSON.stringify([operation?.name?.value, shaping]);
    const known = plans.get(document) ?? new Map<string, EntitiesPlan>();
    plans.set(document, known);
    let plan = known.get(key);
    if (plan === undefined) {
      if (known.size >= PLANS_OF_DOCUMENT) known.clear();
      plan = compileEntities(schema, types, asked, shaping);
      known.set(key, plan);
    }
    const sink = new JsonSink();
    sink.text('{"data":');
    await plan(representations, context, sink);
    return sink;
  }
}
