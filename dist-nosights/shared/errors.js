"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ForbiddenError = exports.InputError = exports.PublicError = void 0;
/** An error whose message is meant for the caller: it says what is wrong and what to do, and holds nothing personal. */
class PublicError extends Error {
    code;
    name = 'PublicError';
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
exports.PublicError = PublicError;
class InputError extends PublicError {
    name = 'InputError';
    constructor(message) {
        super('BAD_USER_INPUT', message);
    }
}
exports.InputError = InputError;
class ForbiddenError extends PublicError {
    name = 'ForbiddenError';
    constructor(message) {
        super('FORBIDDEN', message);
    }
}
exports.ForbiddenError = ForbiddenError;
//# sourceMappingURL=errors.js.map