"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stringifyResult = stringifyResult;
exports.entitiesPlugin = entitiesPlugin;
const server_1 = require("@apollo/server");
const entities_plan_1 = require("./entities-plan");
const json_sink_1 = require("./json-sink");
/** How many plans a process keeps, of all documents and of the variables that shape them: those used last. */
const KEPT_PLANS = 200;
/** Variables of any length can shape an answer; plans of longer ones are not kept. */
const KEPT_KEY_LENGTH = 2_000;
/** Data that was written already. Whoever takes it for data gets data. */
class WrittenData {
    sink;
    constructor(sink) {
        this.sink = sink;
    }
    toJSON() {
        return JSON.parse(`${this.sink.take().toString()}}`).data;
    }
}
/**
 * Writes an answer, with data that may be written already: then as bytes, which Apollo Server hands on to the HTTP server as it
 * would a text.
 */
function stringifyResult(result) {
    if (!(result.data instanceof WrittenData))
        return `${JSON.stringify(result)}\n`;
    const { sink } = result.data;
    sink.text('}\n');
    return sink.take();
}
/**
 * Answers queries of entities with compiled plans: the same references, loaders and policies as the executor, without a
 * promise for each field. Whatever a plan does not cover, or fails at, is left to the executor.
 */
function entitiesPlugin(types) {
    const plans = new Map();
    return {
        requestDidStart: async () => ({
            responseForOperation: async ({ schema, document, operation, queryHash, request, contextValue }) => {
                const asked = (0, entities_plan_1.entitiesOperation)(document, operation);
                if (asked === null || queryHash === undefined)
                    return null;
                const sink = await answer(schema, queryHash, asked, request.variables ?? {}, contextValue).catch(() => null);
                if (sink === null)
                    return null;
                const data = new WrittenData(sink);
                return {
                    http: { headers: new server_1.HeaderMap() },
                    body: { kind: 'single', singleResult: { data } },
                };
            },
        }),
    };
    async function answer(schema, queryHash, asked, variables, context) {
        const { shaping, representations } = (0, entities_plan_1.separateVariables)(schema, asked, variables);
        const key = JSON.stringify([queryHash, asked.operation.name?.value, shaping]);
        const plan = plans.get(key) ?? (0, entities_plan_1.compileEntities)(schema, types, asked, shaping);
        if (key.length <= KEPT_KEY_LENGTH)
            keep(key, plan);
        const sink = new json_sink_1.JsonSink();
        sink.text('{"data":');
        await plan(representations, context, sink);
        return sink;
    }
    function keep(key, plan) {
        plans.delete(key);
        plans.set(key, plan);
        for (const oldest of plans.keys()) {
            if (plans.size <= KEPT_PLANS)
                break;
            plans.delete(oldest);
        }
    }
}
//# sourceMappingURL=entities.plugin.js.map