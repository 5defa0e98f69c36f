"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConnectionChangeKind = exports.ConnectionDirection = void 0;
exports.allConnections = allConnections;
exports.connectionChanges = connectionChanges;
exports.viewersOf = viewersOf;
const account_1 = require("../accounts/account");
const connection_setting_1 = require("./connection-setting");
/** How two accounts are to be connected, seen from the first of them (C2). */
exports.ConnectionDirection = {
    TWO_WAY: 'TWO_WAY',
    TO_PEER: 'TO_PEER',
    FROM_PEER: 'FROM_PEER',
    OFF: 'OFF',
};
exports.ConnectionChangeKind = {
    ENABLED: 'ENABLED',
    DISABLED: 'DISABLED',
    UNCHANGED: 'UNCHANGED',
    UNAVAILABLE: 'UNAVAILABLE',
};
const SEAT_HUBS = [account_1.Hub.SALES, account_1.Hub.SERVICE];
/** Every pair of accounts connected both ways in every feature (C3). */
function allConnections(accountIds) {
    return Object.values(connection_setting_1.ConnectionFeature).flatMap((feature) => accountIds.flatMap((accountId, i) => accountIds
        .slice(i + 1)
        .map((peerAccountId) => ({ feature, accountId, peerAccountId, direction: 'TWO_WAY' }))));
}
/** What the wanted connections change of the settings that are on (C2, C4–C6): two directions for each of them. */
function connectionChanges(wanted, on, accounts) {
    const known = new Set(on.map(keyOf));
    return wanted.flatMap(({ feature, accountId, peerAccountId, direction }) => [
        { source: accountId, target: peerAccountId, wantedOn: direction === 'TWO_WAY' || direction === 'TO_PEER' },
        { source: peerAccountId, target: accountId, wantedOn: direction === 'TWO_WAY' || direction === 'FROM_PEER' },
    ].map(({ source, target, wantedOn }) => {
        const setting = { feature, sourceAccountId: source, targetAccountId: target };
        const isOn = known.has(keyOf(setting));
        if (isOn === wantedOn)
            return { ...setting, change: 'UNCHANGED', reasons: [] };
        const reasons = wantedOn
            ? unavailability(feature, accounts.get(source) ?? null, accounts.get(target) ?? null)
            : [];
        return { ...setting, change: reasons.length > 0 ? 'UNAVAILABLE' : wantedOn ? 'ENABLED' : 'DISABLED', reasons };
    }));
}
/** How many users of a target see linked records by their seats (M6), of those who have everything else. */
function viewersOf(target, seatHolders) {
    if (target === null)
        return 0;
    const hubs = SEAT_HUBS.filter((hub) => (0, account_1.hasProfessional)(target, hub));
    return seatHolders
        .filter(({ seats }) => hubs.some((hub) => seats.includes(hub)))
        .reduce((sum, { users }) => sum + users, 0);
}
/** Every reason why a setting cannot be switched on (C4, C5). */
function unavailability(feature, source, target) {
    if (feature !== connection_setting_1.ConnectionFeature.DATA_MIRRORING)
        return [];
    const reasons = [];
    if (source === null || source.storesSensitiveData) {
        reasons.push('C4: the source stores sensitive data and is therefore never a mirroring source.');
    }
    if (target === null || !SEAT_HUBS.some((hub) => (0, account_1.hasProfessional)(target, hub))) {
        reasons.push('C5: the target has neither Sales Hub nor Service Hub at Professional or above.');
    }
    return reasons;
}
function keyOf({ feature, sourceAccountId, targetAccountId }) {
    return `${feature} ${sourceAccountId} ${targetAccountId}`;
}
//# sourceMappingURL=connection.rules.js.map