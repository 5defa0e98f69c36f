"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.demoAssets = exports.demoProperties = void 0;
const demo_accounts_1 = require("./demo-accounts");
const { HEADQUARTERS, SALES, SERVICE, STUDIO } = demo_accounts_1.DemoAccount;
/** Headquarters has a property for the kind of hotel; sales has it too, and service and the studio have not. */
exports.demoProperties = [
    ...[HEADQUARTERS, SALES, SERVICE, STUDIO].flatMap((accountId) => [
        property(accountId, 'email', 'string'),
        property(accountId, 'firstname', 'string'),
    ]),
    ...[HEADQUARTERS, SALES].map((accountId) => property(accountId, 'hotel_kind', 'enumeration', ['CITY', 'MOUNTAIN', 'SEA'])),
];
/**
 * A welcome to hotels, in headquarters: the e-mail needs the form, the list of its readers needs the form and two lists, and one
 * of these was deleted. Sales has a list of its own that can stand for it.
 */
exports.demoAssets = [
    asset(HEADQUARTERS, 'MARKETING_EMAIL', '9301', 'Welcome to the light', 'AUTOMATED', {
        subject: 'Welcome, {{ contact.firstname }}',
        type: 'AUTOMATED_EMAIL',
        state: 'AUTOMATED',
        emailTemplateMode: 'DRAG_AND_DROP',
        from: { fromName: 'Nordlicht Headquarters', replyTo: 'welcome@nordlicht.example' },
        to: { contactIlsLists: { include: ['9101'] } },
        content: {
            templatePath: '@hubspot/email/dnd/Plain_email.html',
            widgets: {
                greeting: module('@hubspot/rich_text', {
                    html: '<p>Good to see you, {{ contact.firstname | default("dear guest") }}.</p>',
                }),
                signup: module('@hubspot/form', { title: 'Tell us about your house', form_id: '9201' }),
            },
        },
    }),
    asset(HEADQUARTERS, 'FORM', '9201', 'About your house', 'PUBLISHED', {
        formType: 'hubspot',
        fieldGroups: [
            group({ name: 'email', fieldType: 'email', label: 'E-mail' }),
            group({
                name: 'hotel_kind',
                fieldType: 'dropdown',
                label: 'Where is it?',
                options: ['CITY', 'MOUNTAIN', 'SEA'].map((value) => ({ label: value.toLowerCase(), value })),
            }),
        ],
        configuration: {
            language: 'en',
            notifyRecipients: ['u-hugo'],
            postSubmitAction: { type: 'redirect_url', value: 'https://nordlicht.example/thanks' },
        },
        legalConsentOptions: { type: 'none' },
    }),
    list(HEADQUARTERS, '9101', 'Readers of the welcome', [
        { filterType: 'FORM_SUBMISSION', formId: '9201', operator: 'FILLED_OUT' },
        { filterType: 'IN_LIST', listId: '9102', operator: 'IN_LIST' },
        { filterType: 'IN_LIST', listId: '9199', operator: 'NOT_IN_LIST' },
    ]),
    list(HEADQUARTERS, '9102', 'Houses at the sea', [
        {
            filterType: 'PROPERTY',
            property: 'hotel_kind',
            operation: { operationType: 'ENUMERATION', operator: 'IS_ANY_OF', values: ['SEA'] },
        },
    ]),
    list(SALES, '9250', 'Not to be written to', [
        {
            filterType: 'PROPERTY',
            property: 'email',
            operation: { operationType: 'STRING', operator: 'IS_EQUAL_TO', value: 'x' },
        },
    ]),
];
function property(accountId, name, type, options = null) {
    return { accountId, recordType: 'CONTACT', name, type, options, updatedAt: demo_accounts_1.TOLD_AT };
}
function asset(accountId, type, id, name, state, content) {
    return { accountId, type, id, name, state, content: { name, ...content }, updatedAt: demo_accounts_1.TOLD_AT };
}
function list(accountId, id, name, filters) {
    const filterBranch = {
        filterBranchType: 'OR',
        filterBranchOperator: 'OR',
        filters: [],
        filterBranches: [{ filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters }],
    };
    const content = { listId: id, objectTypeId: '0-1', processingType: 'DYNAMIC', size: 42, filterBranch };
    return asset(accountId, 'LIST', id, name, 'COMPLETE', content);
}
function module(path, body) {
    return { type: 'module', body: { path, ...body } };
}
function group(field) {
    return { groupType: 'default_group', fields: [{ objectTypeId: '0-1', required: true, hidden: false, ...field }] };
}
//# sourceMappingURL=demo-assets.js.map