"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.associationsPage = exports.listsById = exports.listSearch = exports.resultsPage = exports.accountDetails = void 0;
exports.understood = understood;
const zod_1 = require("zod");
const pull_error_1 = require("./pull-error");
const anyObject = zod_1.z.record(zod_1.z.string(), zod_1.z.unknown());
/** The parts of answers that steer the reading; what is in the results, the import's rules read. */
exports.accountDetails = zod_1.z.object({ portalId: zod_1.z.number().int().positive() });
exports.resultsPage = zod_1.z.object({
    results: zod_1.z.array(anyObject),
    paging: zod_1.z.object({ next: zod_1.z.object({ after: zod_1.z.string().min(1) }).nullish() }).nullish(),
});
exports.listSearch = zod_1.z.object({
    total: zod_1.z.number().int(),
    hasMore: zod_1.z.boolean(),
    offset: zod_1.z.number().int(),
    lists: zod_1.z.array(anyObject.and(zod_1.z.object({ listId: zod_1.z.string() }))),
});
exports.listsById = zod_1.z.object({ lists: zod_1.z.array(anyObject) });
exports.associationsPage = zod_1.z.object({
    results: zod_1.z.array(zod_1.z.object({
        from: zod_1.z.object({ id: zod_1.z.string() }),
        to: zod_1.z.array(zod_1.z.object({ toObjectId: zod_1.z.union([zod_1.z.string(), zod_1.z.number().int().transform(String)]) })),
        paging: zod_1.z.object({ next: zod_1.z.object({ after: zod_1.z.string().min(1) }).nullish() }).nullish(),
    })),
    errors: zod_1.z.array(zod_1.z.object({ category: zod_1.z.string().nullish(), subCategory: zod_1.z.unknown().optional() })).nullish(),
});
/** @throws PullError when the answer is not what the API describes. */
function understood(schema, body, path) {
    const result = schema.safeParse(body);
    if (result.success)
        return result.data;
    const places = result.error.issues.map((issue) => issue.path.join('.') || 'the answer');
    throw new pull_error_1.PullError(`${path} answered something else than HubSpot describes, at ${[...new Set(places)].join(', ')}`);
}
//# sourceMappingURL=hubspot-page.rules.js.map