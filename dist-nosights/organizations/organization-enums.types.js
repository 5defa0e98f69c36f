"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const type_graphql_1 = require("type-graphql");
const connection_setting_1 = require("../connections/connection-setting");
const organization_event_1 = require("../events/organization-event");
const organization_refusal_1 = require("./organization-refusal");
const organization_rules_1 = require("./organization.rules");
(0, type_graphql_1.registerEnumType)(connection_setting_1.ConnectionFeature, {
    name: 'ConnectionFeature',
    description: 'What a connection setting permits.',
    valuesConfig: {
        DATA_MIRRORING: { description: 'Users of the target see linked records of the source (M9).' },
        ASSET_COPYING: { description: 'Assets of the source may be copied to the target (A2).' },
    },
});
(0, type_graphql_1.registerEnumType)(organization_event_1.OrganizationEventType, {
    name: 'OrganizationEventType',
    description: 'What happened to an organization (O16).',
    valuesConfig: {
        ORGANIZATION_CREATED: { description: 'It was created.' },
        ORGANIZATION_RENAMED: { description: 'It got another name.' },
        ORGANIZATION_DELETED: { description: 'It was deleted.' },
        ACCOUNT_ADDED: { description: 'An account joined.' },
        ACCOUNT_REMOVED: { description: 'An account left, with its connection settings (O15).' },
        CONNECTION_ENABLED: { description: 'A connection setting was switched on.' },
        CONNECTION_DISABLED: { description: 'A connection setting was switched off.' },
        ASSETS_COPIED: { description: 'Assets were copied.' },
    },
});
(0, type_graphql_1.registerEnumType)(organization_rules_1.EligibilityObstacleCode, {
    name: 'EligibilityObstacleCode',
    description: 'What bars an account from an organization.',
    valuesConfig: {
        NOT_SUPER_ADMIN: { description: 'The viewer is not Super Admin there (O3).' },
        TWO_FACTOR_NOT_SET_UP: { description: 'The viewer has not set up two-factor authentication there (O4).' },
        BELOW_PROFESSIONAL: { description: 'It has no hub at PROFESSIONAL or above (O2).' },
        NOT_A_STANDARD_ACCOUNT: { description: 'It is a sandbox, test or developer account (O7).' },
        DEACTIVATED: { description: 'It is deactivated (O7).' },
        IN_AN_ORGANIZATION: { description: 'It is in an organization.' },
        OTHER_HOSTING_LOCATION: { description: 'Its data is hosted elsewhere than the home account’s (O8).' },
    },
});
(0, type_graphql_1.registerEnumType)(organization_refusal_1.OrganizationUserErrorCode, {
    name: 'OrganizationUserErrorCode',
    description: 'Why a change of an organization was not made.',
    valuesConfig: {
        NOT_FOUND: { description: 'The home account is in no such organization.' },
        FORBIDDEN: { description: 'The viewer may not do this in the account named (O4, O10).' },
        STEP_UP_REQUIRED: { description: 'The viewer has to verify again: see `stepUp` (O5).' },
        IMPERSONATED: { description: 'Somebody acts for the viewer (O17).' },
        VERSION_CONFLICT: { description: 'The organization has changed since; the message tells its version (O18).' },
        IDEMPOTENCY_KEY_REUSED: { description: 'The key was used for another request.' },
        ACKNOWLEDGEMENT_REQUIRED: { description: 'Data sharing was not acknowledged (O6).' },
        ACCOUNT_NOT_ELIGIBLE: { description: 'Something bars the account named; one error for each obstacle (O9).' },
        ACCOUNT_NOT_A_MEMBER: { description: 'The account named is no member.' },
        TOO_MANY_ACCOUNTS: { description: 'There would be more than five accounts (O1).' },
        TOO_FEW_ACCOUNTS: { description: 'There would be fewer than two accounts (O1, O12).' },
        MARKETING_ENTERPRISE_REQUIRED: { description: 'It takes an account with MARKETING ENTERPRISE (O3, O11, O12).' },
        CONNECTION_NOT_AVAILABLE: { description: 'A connection setting cannot be switched on (C4, C5).' },
        INVALID_INPUT: { description: 'The input is not what it should be; `field` says where.' },
    },
});
//# sourceMappingURL=organization-enums.types.js.map