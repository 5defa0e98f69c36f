"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resolveAccountReference = resolveAccountReference;
const reference_1 = require("../graphql/reference");
/** Null for an account that is not there or not the viewer's to see. */
async function resolveAccountReference(reference, { viewer }) {
    return viewer().accounts.load((0, reference_1.referencedId)(reference));
}
//# sourceMappingURL=account.reference.js.map