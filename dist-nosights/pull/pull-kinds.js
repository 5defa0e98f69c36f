"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OWNER_SCOPES = exports.pullKinds = void 0;
const definition_pages_reader_1 = require("./definition-pages.reader");
const list_pages_reader_1 = require("./list-pages.reader");
const record_pages_reader_1 = require("./record-pages.reader");
const CONTACTS = 'crm.objects.contacts.read';
const COMPANIES = 'crm.objects.companies.read';
/** How each kind is pulled, in this order: what things are shown with comes before them. */
exports.pullKinds = {
    contacts: (0, record_pages_reader_1.recordKind)('contacts', [CONTACTS]),
    companies: (0, record_pages_reader_1.recordKind)('companies', [COMPANIES]),
    deals: (0, record_pages_reader_1.recordKind)('deals', ['crm.objects.deals.read', CONTACTS, COMPANIES]),
    notes: (0, record_pages_reader_1.recordKind)('notes', [CONTACTS, COMPANIES]),
    calls: (0, record_pages_reader_1.recordKind)('calls', [CONTACTS, COMPANIES]),
    meetings: (0, record_pages_reader_1.recordKind)('meetings', [CONTACTS, COMPANIES]),
    emails: (0, record_pages_reader_1.recordKind)('emails', [CONTACTS, COMPANIES, 'sales-email-read']),
    tasks: (0, record_pages_reader_1.recordKind)('tasks', [CONTACTS, COMPANIES]),
    forms: (0, definition_pages_reader_1.formKind)(['forms']),
    lists: (0, list_pages_reader_1.listKind)(['crm.lists.read']),
    'marketing-emails': (0, definition_pages_reader_1.marketingEmailKind)(['content']),
    'contact-properties': (0, definition_pages_reader_1.propertyKind)('contacts', [CONTACTS]),
    'company-properties': (0, definition_pages_reader_1.propertyKind)('companies', [COMPANIES]),
};
exports.OWNER_SCOPES = ['crm.objects.owners.read'];
//# sourceMappingURL=pull-kinds.js.map