import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { COMPILED_TYPES } from './compiled-types';
import type { RequestContext } from './context';
import { entitiesPlugin, stringifyResult } from './entities.plugin';
import { formatError, isForeseen } from './errors';
import { requestErrorStatus } from './request-error-status.plugin';
import { buildSubgraph } from './schema';

const MAX_TOKENS = 2_000;

/** Writes down what callers are not told. */
const unforeseenErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) if (!isForeseen(error)) contextValue.log.failed(unwrapResolverError(error));
    },
  }),
};

export interface ApolloServerOptions {
  readonly production: boolean;
  readonly introspection: boolean;
}

/** Apollo Server with nothing on that was not asked for. */
export function createApolloServer({ production, introspection }: ApolloServerOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: buildSubgraph(),
    introspection,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: true,
    formatError,
    stringifyResult,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      unforeseenErrors,
      requestErrorStatus,
      entitiesPlugin(COMPILED_TYPES),
    ],
  });
}
