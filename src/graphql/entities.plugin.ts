import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { AnswerTooLargeError } from '../shared/cancellation';
import { createAnswerSize } from './answer-size';
import type { RequestContext } from './context';
import {
  compileEntities,
  entitiesOperation,
  separateVariables,
  type EntitiesOperation,
  type EntityTypes,
} from './entities-plan';
import { createPlanStore } from './entities-plan-store';
import { JsonSink } from './json-sink';

/** Variables of any length can shape an answer; plans of longer ones are not kept. */
const KEPT_KEY_LENGTH = 2_000;

/** Data that was written already. Whoever takes it for data gets data. */
class WrittenData {
  constructor(readonly sink: JsonSink) {}

  toJSON(): unknown {
    return (JSON.parse(this.sink.take('}').toString()) as { readonly data: unknown }).data;
  }
}

/** Whether the data of an answer was written already, and its bytes counted. */
export function isWritten({ data }: FormattedExecutionResult): boolean {
  return data instanceof WrittenData;
}

/**
 * Writes an answer, with data that may be written already: then as bytes, which Apollo Server hands on to the HTTP server as it
 * would a text.
 */
export function stringifyResult(result: FormattedExecutionResult): string {
  if (!(result.data instanceof WrittenData)) return `${JSON.stringify(result)}\n`;
  return result.data.sink.take('}\n') as unknown as string;
}

/**
 * Answers queries of entities with compiled plans: the same references, loaders and policies as the executor, without a
 * promise for each field. Whatever a plan does not cover, or fails at, is left to the executor, but for what is too large for both.
 */
export function entitiesPlugin(
  types: EntityTypes,
  answered: (code: string) => void,
): ApolloServerPlugin<RequestContext> {
  const plans = createPlanStore();
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, queryHash, request, contextValue }) => {
        const asked = entitiesOperation(document, operation);
        if (asked === null || queryHash === undefined) return null;
        const result = await answer(schema, queryHash, asked, request.variables ?? {}, contextValue).catch(tooLarge);
        return result && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: result } };
      },
    }),
  };

  async function answer(
    schema: GraphQLSchema,
    queryHash: string,
    asked: EntitiesOperation,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ): Promise<FormattedExecutionResult> {
    const { shaping, representations } = separateVariables(schema, asked, variables);
    const key = JSON.stringify([queryHash, asked.operation.name?.value, shaping]);
    const plan = plans.get(key) ?? compileEntities(schema, types, asked, shaping);
    const sink = new JsonSink(createAnswerSize(context.answerBytes));
    sink.text('{"data":');
    try {
      await plan.answer(representations, context, sink);
    } finally {
      if (key.length <= KEPT_KEY_LENGTH) plans.keep(key, plan);
    }
    sink.flush();
    return { data: new WrittenData(sink) as unknown as Record<string, unknown> };
  }

  /** Null: for the executor. */
  function tooLarge(error: unknown): FormattedExecutionResult | null {
    if (!(error instanceof AnswerTooLargeError)) return null;
    answered(error.code);
    return { errors: [{ message: error.message, extensions: { code: error.code } }] };
  }
}
