"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_MAPPINGS = exports.MAX_ASSETS = exports.MAX_TARGETS = void 0;
exports.checkedRequest = checkedRequest;
const id_1 = require("../shared/id");
const copy_plan_1 = require("./copy-plan");
/** How much one call may ask for. */
exports.MAX_TARGETS = 4;
exports.MAX_ASSETS = 100;
exports.MAX_MAPPINGS = 1_000;
/** The request with nothing in it twice, and all that is wrong with it. */
function checkedRequest(input) {
    const mappings = input.mappings ?? [];
    const request = {
        sourceAccountId: input.sourceAccountId,
        targetAccountIds: [...new Set(input.targetAccountIds)],
        assets: [...new Map(input.assets.map(({ type, id }) => [(0, copy_plan_1.assetKey)({ type, id }), { type, id }])).values()],
        onConflict: input.onConflict ?? 'KEEP_BOTH',
        mappings: mappings.map(({ targetAccountId, type, sourceId, targetId }) => ({
            targetAccountId,
            type,
            sourceId,
            targetId,
        })),
    };
    return { request, refusals: [...sizeRefusals(input), ...idRefusals(request), ...targetRefusals(request)] };
}
function sizeRefusals(input) {
    const sizes = [
        ['targetAccountIds', input.targetAccountIds.length, 1, exports.MAX_TARGETS],
        ['assets', input.assets.length, 1, exports.MAX_ASSETS],
        ['mappings', input.mappings?.length ?? 0, 0, exports.MAX_MAPPINGS],
    ];
    return sizes
        .filter(([, count, least, most]) => count < least || count > most)
        .map(([field, count, least, most]) => invalid(field, `${field} has ${count} entries; send ${least} to ${most}.`));
}
function idRefusals({ sourceAccountId, targetAccountIds, assets, mappings }) {
    const ids = [
        ['sourceAccountId', [sourceAccountId]],
        ['targetAccountIds', targetAccountIds],
        ['assets', assets.map(({ id }) => id)],
        ['mappings', mappings.flatMap(({ targetAccountId, sourceId, targetId }) => [targetAccountId, sourceId, targetId])],
    ];
    return ids
        .filter(([, values]) => !values.every(id_1.isId))
        .map(([field]) => invalid(field, `${field} holds what is no id: ${id_1.ID_EXPECTED}.`));
}
function targetRefusals({ sourceAccountId, targetAccountIds, mappings }) {
    const strangers = mappings.filter(({ targetAccountId }) => !targetAccountIds.includes(targetAccountId));
    const mapped = mappings.map(({ targetAccountId, type, sourceId }) => `${targetAccountId} ${type} ${sourceId}`);
    return [
        ...(targetAccountIds.includes(sourceAccountId)
            ? [invalid('targetAccountIds', 'The source is among the targets; copy to other accounts.')]
            : []),
        ...(strangers.length > 0 ? [invalid('mappings', 'A mapping is for an account that is no target.')] : []),
        ...(new Set(mapped).size < mapped.length
            ? [invalid('mappings', 'Two mappings are for the same asset in the same target.')]
            : []),
    ];
}
function invalid(field, message) {
    return { code: 'INVALID_INPUT', message, field: ['input', field] };
}
//# sourceMappingURL=copy-request.rules.js.map