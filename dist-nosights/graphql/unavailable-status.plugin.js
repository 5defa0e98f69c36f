"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.unavailableStatus = void 0;
const RETRY_AFTER_SECONDS = '2';
/** The status of an operation of which nothing could be answered because the service cannot do it just now: 503, with `retry-after`. */
exports.unavailableStatus = {
    requestDidStart: async () => ({
        willSendResponse: async ({ response: { http, body } }) => {
            if (body.kind !== 'single' || (http.status !== undefined && http.status !== 200))
                return;
            const { data, errors } = body.singleResult;
            if (!errors?.some(({ extensions }) => extensions?.['code'] === 'SERVICE_UNAVAILABLE') || !isEmpty(data))
                return;
            http.status = 503;
            http.headers.set('retry-after', RETRY_AFTER_SECONDS);
        },
    }),
};
/** Nulls, or lists and fields of nothing but nulls. */
function isEmpty(data) {
    if (data === null || data === undefined)
        return true;
    return typeof data === 'object' && Object.values(data).every((value) => value === null || isListOfNulls(value));
}
function isListOfNulls(value) {
    return Array.isArray(value) && value.every((item) => item === null);
}
//# sourceMappingURL=unavailable-status.plugin.js.map