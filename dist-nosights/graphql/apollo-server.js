"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createApolloServer = createApolloServer;
const server_1 = require("@apollo/server");
const disabled_1 = require("@apollo/server/plugin/disabled");
const errors_1 = require("@apollo/server/errors");
const graphql_1 = require("graphql");
const compiled_types_1 = require("./compiled-types");
const deadline_plugin_1 = require("./deadline.plugin");
const document_store_1 = require("./document-store");
const entities_plugin_1 = require("./entities.plugin");
const errors_2 = require("./errors");
const limits_plugin_1 = require("./limits.plugin");
const request_error_status_plugin_1 = require("./request-error-status.plugin");
const schema_1 = require("./schema");
const unavailable_status_plugin_1 = require("./unavailable-status.plugin");
/** Writes down what is asked for, and what callers are not told. */
const requestLog = {
    requestDidStart: async () => ({
        didResolveOperation: async ({ operation, contextValue }) => {
            if (operation !== undefined)
                contextValue.log.operationKnown(kindOf(operation));
        },
        didEncounterErrors: async ({ errors, contextValue }) => {
            for (const error of errors)
                if (!(0, errors_2.isForeseen)(error))
                    contextValue.log.failed((0, errors_1.unwrapResolverError)(error));
        },
    }),
};
function kindOf({ operation, selectionSet }) {
    if (operation === graphql_1.OperationTypeNode.MUTATION)
        return 'mutation';
    const asksEntities = selectionSet.selections.some((selection) => selection.kind === graphql_1.Kind.FIELD && selection.name.value === '_entities');
    return asksEntities ? 'entities' : 'query';
}
/** Apollo Server with nothing on that was not asked for. */
function createApolloServer({ production, introspection, limits, answered, }) {
    return new server_1.ApolloServer({
        schema: (0, schema_1.buildSubgraph)(),
        introspection,
        hideSchemaDetailsFromClientErrors: production,
        includeStacktraceInErrorResponses: false,
        persistedQueries: false,
        documentStore: (0, document_store_1.createDocumentStore)(),
        allowBatchedHttpRequests: false,
        stopOnTerminationSignals: false,
        parseOptions: { maxTokens: limits.tokens },
        maxRecursiveSelections: true,
        formatError: (formatted, error) => {
            const answer = (0, errors_2.formatError)(formatted, error);
            answered(String(answer.extensions?.['code']));
            return answer;
        },
        stringifyResult: entities_plugin_1.stringifyResult,
        plugins: [
            (0, disabled_1.ApolloServerPluginCacheControlDisabled)(),
            (0, disabled_1.ApolloServerPluginInlineTraceDisabled)(),
            (0, disabled_1.ApolloServerPluginSchemaReportingDisabled)(),
            (0, disabled_1.ApolloServerPluginUsageReportingDisabled)(),
            (0, disabled_1.ApolloServerPluginLandingPageDisabled)(),
            requestLog,
            (0, limits_plugin_1.limitsPlugin)(limits),
            request_error_status_plugin_1.requestErrorStatus,
            deadline_plugin_1.deadlinePlugin,
            unavailable_status_plugin_1.unavailableStatus,
            (0, entities_plugin_1.entitiesPlugin)(compiled_types_1.COMPILED_TYPES),
        ],
    });
}
//# sourceMappingURL=apollo-server.js.map