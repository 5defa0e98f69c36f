"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.referencedId = referencedId;
const errors_1 = require("../shared/errors");
const id_1 = require("../shared/id");
/** @throws InputError when the key is no id. */
function referencedId(reference) {
    const id = Object.hasOwn(reference, 'id') ? reference['id'] : undefined;
    if (!(0, id_1.isId)(id))
        throw new errors_1.InputError(`the id of a representation is a string of ${id_1.ID_EXPECTED}`);
    return id;
}
//# sourceMappingURL=reference.js.map