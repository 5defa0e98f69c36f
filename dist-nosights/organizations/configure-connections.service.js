"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.configureConnections = configureConnections;
exports.connectAllAccounts = connectAllAccounts;
const accounts_repository_1 = require("../accounts/accounts.repository");
const connection_settings_repository_1 = require("../connections/connection-settings.repository");
const connection_rules_1 = require("../connections/connection.rules");
const change_organization_1 = require("./change-organization");
const organization_events_repository_1 = require("../events/organization-events.repository");
const organization_policy_1 = require("./organization.policy");
const save_organization_repository_1 = require("./save-organization.repository");
const MAX_SETTINGS = 100;
/** Connects accounts as asked for, or tells what that would change (C2, C4–C6, O10, O11, O17, O18). All of it or nothing. */
function configureConnections(context, input) {
    return configure(context, 'configureConnections', input, ({ members }) => {
        const settings = input.settings.map((setting) => ({ ...setting, direction: setting.direction ?? 'TWO_WAY' }));
        const refusals = settingRefusals(settings, new Set(members.map(({ accountId }) => accountId)));
        return { wanted: refusals.length > 0 ? [] : settings, refusals, isStrict: true };
    });
}
/** Switches on all that is available, and tells why the rest is not (C3). */
function connectAllAccounts(context, input) {
    return configure(context, 'connectAllAccounts', input, ({ members }) => ({
        wanted: (0, connection_rules_1.allConnections)(members.map(({ accountId }) => accountId)),
        refusals: [],
        isStrict: false,
    }));
}
function configure(context, operation, input, wish) {
    const { person, now } = context;
    const isDryRun = input.dryRun === true;
    const request = isDryRun ? { ...input, idempotencyKey: null } : input;
    return (0, change_organization_1.changeOnce)(context, operation, request, async (manager) => {
        const facts = await (0, change_organization_1.lockOrganization)(manager, person, input);
        if ((0, change_organization_1.isRefusal)(facts))
            return (0, change_organization_1.refused)([...(0, organization_policy_1.callerRefusals)(person), facts]);
        const { organization, members } = facts;
        const { wanted, refusals, isStrict } = wish(facts);
        const on = await (0, connection_settings_repository_1.findConnectionSettings)(manager, organization.organizationId);
        const accounts = new Map(members.map(({ accountId, account }) => [accountId, account]));
        const planned = (0, connection_rules_1.connectionChanges)(wanted, on, accounts);
        const changes = await withViewers(facts, planned);
        const all = [
            ...(0, organization_policy_1.callerRefusals)(person),
            ...(0, organization_policy_1.adminRefusals)(members),
            ...refusals,
            ...(isStrict ? unavailableRefusals(planned) : []),
        ];
        if (all.length > 0)
            return { ...(0, change_organization_1.refused)(all), changes };
        if (!isDryRun)
            await save(facts, planned, person.userId, now);
        return { organizationId: organization.organizationId, refusals: [], changes };
    });
}
async function save({ manager, organization }, planned, actorId, now) {
    const { organizationId, name } = organization;
    const enabled = planned.filter(({ change }) => change === 'ENABLED').map(settingOf);
    const disabled = planned.filter(({ change }) => change === 'DISABLED').map(settingOf);
    if (enabled.length + disabled.length === 0)
        return;
    await (0, connection_settings_repository_1.saveConnectionSettings)(manager, organizationId, enabled, now);
    await (0, connection_settings_repository_1.removeConnectionSettings)(manager, organizationId, disabled);
    await (0, save_organization_repository_1.saveOrganization)(manager, organization, { name, addIds: [], removeIds: [] }, now);
    await (0, organization_events_repository_1.insertEvents)(manager, organizationId, now, [
        ...enabled.map((details) => ({
            type: 'CONNECTION_ENABLED',
            accountId: details.sourceAccountId,
            actorId,
            details,
        })),
        ...disabled.map((details) => ({
            type: 'CONNECTION_DISABLED',
            accountId: details.sourceAccountId,
            actorId,
            details,
        })),
    ]);
}
/** How many users of the target gain or lose sight (C6); null for asset copying. */
async function withViewers({ manager, members }, planned) {
    const targets = [...new Set(planned.map(({ targetAccountId }) => targetAccountId))];
    const holders = targets.length === 0 ? [] : await (0, accounts_repository_1.countSeatHolders)(manager, targets);
    const viewers = new Map(members.map(({ accountId, account }) => [
        accountId,
        (0, connection_rules_1.viewersOf)(account, holders.filter((group) => group.accountId === accountId)),
    ]));
    return planned.map((change) => ({
        ...change,
        viewers: change.feature !== 'DATA_MIRRORING'
            ? null
            : change.change === 'ENABLED' || change.change === 'DISABLED'
                ? (viewers.get(change.targetAccountId) ?? 0)
                : 0,
    }));
}
function settingRefusals(settings, memberIds) {
    if (settings.length > MAX_SETTINGS)
        return [invalid(`${settings.length} settings; send at most ${MAX_SETTINGS}.`)];
    const pairs = settings.map(({ feature, accountId, peerAccountId }) => [feature, ...[accountId, peerAccountId].sort()].join(' '));
    const strangers = settings
        .flatMap(({ accountId, peerAccountId }) => [accountId, peerAccountId])
        .filter((accountId) => !memberIds.has(accountId));
    return [
        ...[...new Set(strangers)].map((accountId) => ({
            code: 'ACCOUNT_NOT_A_MEMBER',
            message: 'This account is no member of the organization.',
            field: ['input', 'settings'],
            accountId,
        })),
        ...(settings.some(({ accountId, peerAccountId }) => accountId === peerAccountId)
            ? [invalid('An account cannot be connected with itself.')]
            : []),
        ...(new Set(pairs).size < pairs.length
            ? [invalid('Two settings are about the same feature of the same two accounts.')]
            : []),
    ];
}
function unavailableRefusals(planned) {
    return planned
        .filter(({ change }) => change === 'UNAVAILABLE')
        .map(({ sourceAccountId, targetAccountId, reasons }) => ({
        code: 'CONNECTION_NOT_AVAILABLE',
        message: `From ${sourceAccountId} to ${targetAccountId}: ${reasons.join(' ')}`,
        field: ['input', 'settings'],
        accountId: sourceAccountId,
    }));
}
function invalid(message) {
    return { code: 'INVALID_INPUT', message, field: ['input', 'settings'] };
}
function settingOf({ feature, sourceAccountId, targetAccountId, }) {
    return { feature, sourceAccountId, targetAccountId };
}
//# sourceMappingURL=configure-connections.service.js.map