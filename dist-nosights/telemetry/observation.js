"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.observeRequest = observeRequest;
const observed_database_1 = require("../database/observed-database");
const statement_text_1 = require("../database/statement-text");
const span_1 = require("./span");
/** Begins with the request. Statements and batches that go through `database` and `runBatch` are its parts. */
function observeRequest({ metrics, tracing }, database, { method, headers }) {
    const began = performance.now();
    const attributes = { 'http.request.method': method, 'http.route': '/graphql' };
    const request = tracing?.begin(`${method} /graphql`, headers, attributes) ?? span_1.NO_SPAN;
    let kind = 'none';
    let statements = 0;
    let ended = false;
    const partOf = (span) => {
        if (metrics === null && !span.recording)
            return database;
        return (0, observed_database_1.observedDatabase)(database, (sql) => {
            statements += 1;
            return span.recording ? statementSpan(span, database, sql) : nothing;
        });
    };
    return {
        traceId: request.traceId,
        database: partOf(request),
        runBatch: batchesOf(request, partOf, metrics),
        authenticated: (work) => within(request.child('internal', 'authenticate'), work),
        operationKnown: (known) => {
            kind = known;
            request.set({ 'graphql.operation.type': known === 'mutation' ? 'mutation' : 'query' });
        },
        sourceFailed: () => metrics?.sourceFailed(),
        end: (status) => {
            if (ended)
                return;
            ended = true;
            request.set({ 'http.response.status_code': status });
            request.end(status >= 500 ? Object.assign(new Error(), { code: status }) : undefined);
            metrics?.operationEnded(kind, (performance.now() - began) / 1000, statements);
        },
    };
}
function batchesOf(request, partOf, metrics) {
    return (loader, size, work) => {
        metrics?.batchLoaded(loader, size);
        const span = request.child('internal', `load ${loader}`, { 'multi_account.batch.size': size });
        return within(span, () => work(partOf(span)));
    };
}
async function within(span, work) {
    try {
        const result = await work();
        span.end();
        return result;
    }
    catch (error) {
        span.end(error);
        throw error;
    }
}
function statementSpan(parent, { reader }, sql) {
    const command = (0, statement_text_1.commandOf)(sql);
    const span = parent.child('client', command, {
        'db.system.name': reader.dialect,
        'db.operation.name': command,
        'db.query.text': (0, statement_text_1.withoutValues)(sql),
    });
    return (error) => span.end(error);
}
function nothing() {
    return undefined;
}
//# sourceMappingURL=observation.js.map