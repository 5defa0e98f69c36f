"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ExportError = exports.RowProblem = void 0;
/** Why a row is refused; the message names the field and what it should hold, never the value: rows are personal data. */
class RowProblem extends Error {
    name = 'RowProblem';
}
exports.RowProblem = RowProblem;
/** Why a file cannot be read, or not further than where it says. */
class ExportError extends Error {
    name = 'ExportError';
}
exports.ExportError = ExportError;
//# sourceMappingURL=hubspot-record.js.map