"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.demoDeals = void 0;
const demo_accounts_1 = require("./demo-accounts");
const { HEADQUARTERS, SALES, SERVICE, CLINIC, STUDIO, OUTDOOR, RENTALS, ROASTERY } = demo_accounts_1.DemoAccount;
const offer = { pipeline: 'Sales', stage: 'Offer made', status: 'OPEN' };
const firstTalk = { pipeline: 'Sales', stage: 'First talk', status: 'OPEN' };
const won = { pipeline: 'Sales', stage: 'Closed won', status: 'WON' };
const lost = { pipeline: 'Sales', stage: 'Closed lost', status: 'LOST' };
const contract = { pipeline: 'Maintenance', stage: 'Running', status: 'WON' };
const ended = { pipeline: 'Maintenance', stage: 'Ended', status: 'LOST' };
/** In no pipeline. */
const bare = { status: 'OPEN' };
const fjordhotelInSales = { contacts: ['201'], companies: ['5201'] };
const fjordhotelInService = { contacts: ['301'], companies: ['5301'] };
/** Deals in every state, with and without amount and close date; those without a date are listed first. */
exports.demoDeals = [
    deal(HEADQUARTERS, '7101', 'Fjordhotel reference film', '4500.00 EUR', offer, '2026-05-29', { contacts: ['101'] }),
    deal(HEADQUARTERS, '7102', 'Trade fair package', '1250.50 EUR', won, '2025-01-31', {
        companies: ['5101'],
        contacts: ['101'],
    }),
    deal(HEADQUARTERS, '7103', 'Brandt framework contract', '380000 EUR', offer, null, { companies: ['5102'] }),
    deal(HEADQUARTERS, '7104', 'Laboratory light study', '18000 USD', firstTalk, null, {
        contacts: ['120'],
        companies: ['5105'],
    }),
    deal(HEADQUARTERS, '7105', 'Museum sponsoring', null, won, '2025-09-10', { contacts: ['126'], companies: ['5116'] }),
    deal(HEADQUARTERS, '7106', 'Showroom visit', null, lost, null, { contacts: ['110'] }),
    deal(SALES, '7201', 'Lobby relighting', '21840.00 EUR', won, '2025-03-12', fjordhotelInSales),
    deal(SALES, '7202', 'Rooms, first stage', '96500.00 EUR', offer, '2026-06-30', fjordhotelInSales),
    deal(SALES, '7203', 'Rooms, second stage', null, firstTalk, null, fjordhotelInSales),
    deal(SALES, '7204', 'Lobby, cheaper version', '14200.00 EUR', lost, '2025-03-06', fjordhotelInSales),
    deal(SALES, '7205', 'Three desk lamps', '417.30 EUR', won, '2025-02-07', { contacts: ['202'] }),
    deal(SALES, '7206', 'Site 2', '58000 EUR', offer, '2026-04-30', { contacts: ['203'], companies: ['5202'] }),
    deal(SALES, '7207', 'Library', '142000 EUR', firstTalk, '2026-09-15', { contacts: ['204'], companies: ['5215'] }),
    deal(SALES, '7208', 'Twelve apartments', '9960 EUR', lost, '2025-04-30', { contacts: ['205'], companies: ['5212'] }),
    deal(SALES, '7209', 'Terrace', '3120 EUR', won, '2025-06-16', { contacts: ['210'], companies: ['5214'] }),
    deal(SALES, '7210', 'Dealer agreement', null, won, '2025-09-30', { contacts: ['211'], companies: ['5204'] }),
    deal(SALES, '7211', 'Clean room 2', '27500 EUR', offer, null, { contacts: ['220'], companies: ['5205'] }),
    deal(SALES, '7212', 'Café, all lights', '6480 EUR', won, '2025-11-14', { contacts: ['221'] }),
    deal(SALES, '7213', 'Proofing booth', '2200 EUR', lost, null, { contacts: ['222'] }),
    deal(SALES, '7214', 'Entered twice', '21840.00 EUR', won, '2025-03-12', { ...fjordhotelInSales, archived: true }),
    deal(SERVICE, '7301', 'Maintenance 2025/26', '2880.00 EUR', contract, '2025-05-28', fjordhotelInService),
    deal(SERVICE, '7302', 'Maintenance 2026/27', '2990.00 EUR', offer, '2026-05-28', fjordhotelInService),
    deal(SERVICE, '7303', 'Stairwell repair', null, bare, null, fjordhotelInService),
    deal(SERVICE, '7304', 'Emergency lighting tests', '1900 EUR', contract, '2025-05-13', {
        contacts: ['303'],
        companies: ['5302'],
    }),
    deal(SERVICE, '7305', 'Caretaker contract', '760 EUR', ended, '2025-12-31', {
        contacts: ['305'],
        companies: ['5312'],
    }),
    deal(SERVICE, '7306', 'Clean room maintenance', '5400 EUR', contract, '2025-04-01', { contacts: ['320'] }),
    deal(SERVICE, '7307', 'Winter check', '150 EUR', contract, null, { contacts: ['314'] }),
    deal(SERVICE, '7308', 'Exhibition, set-up and removal', '11750 EUR', contract, '2025-09-26', { contacts: ['326'] }),
    deal(CLINIC, '7401', 'Treatment', '640 EUR', bare, null, { contacts: ['401'] }),
    deal(STUDIO, '7501', 'A lamp of her own', '32000 EUR', offer, null, { contacts: ['501'], companies: ['5501'] }),
    deal(OUTDOOR, '7601', 'Twenty tents', '8400 USD', won, '2025-06-02', { contacts: ['602'], companies: ['5602'] }),
    deal(OUTDOOR, '7602', 'Kayaks', '15900 USD', lost, '2025-08-31', { contacts: ['601'] }),
    deal(RENTALS, '7701', 'Season rental', '2100 USD', bare, null, { contacts: ['702'] }),
    deal(ROASTERY, '7801', 'House blend', '7200 USD', offer, '2026-05-01', { contacts: ['802'], companies: ['5801'] }),
];
function deal(accountId, id, name, money, state, closedOn, { contacts = [], companies = [], archived = false }) {
    const [amount, currency] = money?.split(' ') ?? [];
    const closeDate = closedOn === null ? null : `${closedOn}T00:00:00.000Z`;
    const records = { contactIds: [...contacts], companyIds: [...companies] };
    return { accountId, id, name, amount, currency, ...state, closeDate, ...records, archived, updatedAt: demo_accounts_1.TOLD_AT };
}
//# sourceMappingURL=demo-deals.js.map