import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { RequestContext } from './context';
import { errorFormatter, type ErrorLog } from './errors';
import { buildSubgraph } from './schema';

const MAX_TOKENS = 2_000;

/** Apollo Server with nothing on that was not asked for. `landingPage` is shown to browsers, outside production only. */
export function createApolloServer(
  production: boolean,
  logError: ErrorLog,
  landingPage: ApolloServerPlugin = ApolloServerPluginLandingPageDisabled(),
): ApolloServer<RequestContext> {
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
    formatError: errorFormatter(logError),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      landingPage,
    ],
  });
}
