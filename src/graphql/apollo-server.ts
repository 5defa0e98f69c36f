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

/** Apollo Server with nothing on that was not asked for. */
export function createApolloServer(production: boolean): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: buildSubgraph(),
    introspection: !production,
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
      entitiesPlugin(COMPILED_TYPES),
    ],
  });
}
