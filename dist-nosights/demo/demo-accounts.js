"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.demoOrganizations = exports.demoAccounts = exports.TOLD_AT = exports.DemoAccount = void 0;
const connection_setting_1 = require("../connections/connection-setting");
/** The accounts of the demonstration by what they are in its story. */
exports.DemoAccount = {
    HEADQUARTERS: '1001',
    SALES: '1002',
    SERVICE: '1003',
    CLINIC: '1004',
    STUDIO: '1005',
    OUTDOOR: '2001',
    RENTALS: '2002',
    ROASTERY: '3001',
    CAFES: '3002',
    CLOSED: '3003',
    SANDBOX: '3004',
};
/** When the demonstration's facts were told: all at one moment, as by a first synchronization. */
exports.TOLD_AT = '2026-04-01T06:00:00.000Z';
const { HEADQUARTERS, SALES, SERVICE, CLINIC, STUDIO, OUTDOOR, RENTALS, ROASTERY, CAFES, CLOSED, SANDBOX } = exports.DemoAccount;
const { DATA_MIRRORING, ASSET_COPYING } = connection_setting_1.ConnectionFeature;
exports.demoAccounts = [
    account(HEADQUARTERS, 'Nordlicht Headquarters', 'eu1', { MARKETING: 'ENTERPRISE', SALES: 'PROFESSIONAL' }),
    account(SALES, 'Nordlicht Lighting Sales', 'eu1', { MARKETING: 'STARTER', SALES: 'ENTERPRISE' }),
    account(SERVICE, 'Nordlicht Service', 'eu1', { SALES: 'STARTER', SERVICE: 'PROFESSIONAL', DATA: 'PROFESSIONAL' }),
    { ...account(CLINIC, 'Nordlicht Light Clinic', 'eu1', { SERVICE: 'ENTERPRISE' }), storesSensitiveData: true },
    account(STUDIO, 'Nordlicht Design Studio', 'eu1', { SALES: 'PROFESSIONAL', CONTENT: 'STARTER' }),
    account(OUTDOOR, 'Fjord & Field Outdoor', 'na1', { MARKETING: 'ENTERPRISE', SALES: 'PROFESSIONAL' }),
    account(RENTALS, 'Fjord & Field Rentals', 'na1', { SERVICE: 'PROFESSIONAL' }),
    account(ROASTERY, 'Hansen Roastery', 'na1', { MARKETING: 'ENTERPRISE', SALES: 'PROFESSIONAL' }),
    account(CAFES, 'Hansen Cafés', 'na1', { SERVICE: 'PROFESSIONAL', COMMERCE: 'STARTER' }),
    { ...account(CLOSED, 'Nordlicht Trading (closed)', 'eu1', { SALES: 'PROFESSIONAL' }), active: false },
    { ...account(SANDBOX, 'Nordlicht Sandbox', 'eu1', { MARKETING: 'ENTERPRISE' }), type: 'SANDBOX' },
];
/**
 * Nordlicht: its clinic stores sensitive data, so it sees and is never seen (C4); its studio sees what sales has, and
 * shows nothing; the other three see each other. Fjord & Field: rentals sees outdoor, and copying is off.
 */
exports.demoOrganizations = [
    {
        organizationId: 'nordlicht-group',
        name: 'Nordlicht Group',
        createdAt: '2025-02-17T09:00:00.000Z',
        accountIds: [HEADQUARTERS, SALES, SERVICE, CLINIC, STUDIO],
        settings: [
            ...twoWay(DATA_MIRRORING, HEADQUARTERS, SALES),
            ...twoWay(DATA_MIRRORING, HEADQUARTERS, SERVICE),
            ...twoWay(DATA_MIRRORING, SALES, SERVICE),
            oneWay(DATA_MIRRORING, HEADQUARTERS, CLINIC),
            oneWay(DATA_MIRRORING, SERVICE, CLINIC),
            oneWay(DATA_MIRRORING, SALES, STUDIO),
            ...twoWay(ASSET_COPYING, HEADQUARTERS, SALES),
            oneWay(ASSET_COPYING, HEADQUARTERS, SERVICE),
            oneWay(ASSET_COPYING, HEADQUARTERS, STUDIO),
        ],
    },
    {
        organizationId: 'fjord-and-field',
        name: 'Fjord & Field',
        createdAt: '2025-11-03T15:30:00.000Z',
        accountIds: [OUTDOOR, RENTALS],
        settings: [oneWay(DATA_MIRRORING, OUTDOOR, RENTALS)],
    },
];
function account(id, name, dataHostingLocation, hubs) {
    return {
        id,
        name,
        type: 'STANDARD',
        active: true,
        dataHostingLocation,
        storesSensitiveData: false,
        subscriptions: Object.entries(hubs).map(([hub, tier]) => ({ hub: hub, tier })),
        updatedAt: exports.TOLD_AT,
    };
}
function oneWay(feature, sourceAccountId, targetAccountId) {
    return { feature, sourceAccountId, targetAccountId };
}
function twoWay(feature, one, other) {
    return [oneWay(feature, one, other), oneWay(feature, other, one)];
}
//# sourceMappingURL=demo-accounts.js.map