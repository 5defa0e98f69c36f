"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deadlinePlugin = void 0;
const CODE = 'DEADLINE_EXCEEDED';
const GATEWAY_TIMEOUT = 504;
/** A request whose time ran out is answered with that alone: what fields say of it is the same, and data would be half of it. */
exports.deadlinePlugin = {
    requestDidStart: async () => ({
        willSendResponse: async ({ response: { http, body } }) => {
            if (body.kind !== 'single')
                return;
            const late = body.singleResult.errors?.find(({ extensions }) => extensions?.['code'] === CODE);
            if (late === undefined)
                return;
            http.status = GATEWAY_TIMEOUT;
            body.singleResult = { errors: [{ message: late.message, extensions: { code: CODE } }] };
        },
    }),
};
//# sourceMappingURL=deadline.plugin.js.map