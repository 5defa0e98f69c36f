"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OrganizationEventType = void 0;
/** What happens to an organization (O16). */
exports.OrganizationEventType = {
    ORGANIZATION_CREATED: 'ORGANIZATION_CREATED',
    ORGANIZATION_RENAMED: 'ORGANIZATION_RENAMED',
    ORGANIZATION_DELETED: 'ORGANIZATION_DELETED',
    ACCOUNT_ADDED: 'ACCOUNT_ADDED',
    ACCOUNT_REMOVED: 'ACCOUNT_REMOVED',
    CONNECTION_ENABLED: 'CONNECTION_ENABLED',
    CONNECTION_DISABLED: 'CONNECTION_DISABLED',
    ASSETS_COPIED: 'ASSETS_COPIED',
};
//# sourceMappingURL=organization-event.js.map