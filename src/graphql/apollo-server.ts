import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { Kind, OperationTypeNode, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../config';
import { COMPILED_TYPES } from './compiled-types';
import type { OperationKind, RequestContext } from './context';
import { createDocumentStore } from './document-store';
import { entitiesPlugin, stringifyResult } from './entities.plugin';
import { knownOperations } from './entry-guard';
import { formatError, isForeseen } from './errors';
import { measuredField } from './answer-size';
import { answerSizePlugin, deadlinePlugin } from './whole-answer.plugins';
import { limitsPlugin } from './limits.plugin';
import { requestErrorStatus } from './request-error-status.plugin';
import { buildSubgraph } from './schema';
import { unavailableStatus } from './unavailable-status.plugin';

/** Writes down what is asked for, and what callers are not told. */
const requestLog: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation !== undefined) contextValue.log.operationKnown(kindOf(operation));
    },
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) if (!isForeseen(error)) contextValue.log.failed(unwrapResolverError(error));
    },
  }),
};

export interface ApolloServerOptions {
  readonly production: boolean;
  readonly introspection: boolean;
  readonly limits: Limits;
  /** Told the code of each error that goes out. */
  readonly answered: (code: string) => void;
}

function kindOf({ operation, selectionSet }: OperationDefinitionNode): OperationKind {
  if (operation === OperationTypeNode.MUTATION) return 'mutation';
  const asksEntities = selectionSet.selections.some(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === '_entities',
  );
  return asksEntities ? 'entities' : 'query';
}

/** Apollo Server with nothing on that was not asked for. */
export function createApolloServer({
  production,
  introspection,
  limits,
  answered,
}: ApolloServerOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: buildSubgraph(),
    introspection,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: createDocumentStore(),
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    fieldResolver: measuredField,
    validationRules: [knownOperations],
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: true,
    formatError: (formatted, error) => {
      const answer: GraphQLFormattedError = formatError(formatted, error);
      answered(String(answer.extensions?.['code']));
      return answer;
    },
    stringifyResult,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      requestLog,
      limitsPlugin(limits),
      answerSizePlugin(answered),
      requestErrorStatus,
      deadlinePlugin,
      unavailableStatus,
      entitiesPlugin(COMPILED_TYPES, answered),
    ],
  });
}
