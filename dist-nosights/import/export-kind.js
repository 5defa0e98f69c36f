"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EXPORT_KINDS = exports.DEFINITION_KINDS = exports.RECORD_KINDS = void 0;
exports.isExportKind = isExportKind;
exports.isRecordKind = isRecordKind;
/** Records of the CRM, which come as CSV exports or as pages of the API. */
exports.RECORD_KINDS = [
    'contacts',
    'companies',
    'deals',
    'notes',
    'calls',
    'meetings',
    'emails',
    'tasks',
];
/** What an account has made or begun with, which comes as pages of the API only. */
exports.DEFINITION_KINDS = [
    'forms',
    'lists',
    'marketing-emails',
    'contact-properties',
    'company-properties',
];
/** What the files of an import can hold. */
exports.EXPORT_KINDS = [...exports.RECORD_KINDS, ...exports.DEFINITION_KINDS];
function isExportKind(text) {
    return exports.EXPORT_KINDS.includes(text);
}
function isRecordKind(kind) {
    return exports.RECORD_KINDS.includes(kind);
}
//# sourceMappingURL=export-kind.js.map