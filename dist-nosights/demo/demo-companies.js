"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.demoCompanies = void 0;
const demo_accounts_1 = require("./demo-accounts");
const { HEADQUARTERS, SALES, SERVICE, CLINIC, STUDIO, OUTDOOR, RENTALS, ROASTERY, CAFES } = demo_accounts_1.DemoAccount;
const iris = { ownerId: 'u-iris' };
const emil = { ownerId: 'u-emil', teamId: 't-north' };
const farah = { ownerId: 'u-farah', teamId: 't-south' };
const olga = { ownerId: 'u-olga', teamId: 't-south' };
const liam = { ownerId: 'u-liam', teamId: 't-office' };
const sven = { ownerId: 'u-sven', teamId: 't-field' };
const noah = { ownerId: 'u-noah' };
const nobody = {};
/** Companies that match and that almost match (M1, M2), by the reason why they do or do not. */
exports.demoCompanies = [
    // A website gives its host; path, port, scheme, one www. and a trailing dot do not matter.
    company(HEADQUARTERS, '5101', 'Fjordhotel', ['fjordhotel.example'], '2025-01-14', iris),
    company(SALES, '5201', 'Fjordhotel AS', ['https://www.fjordhotel.example/rooms?lang=en'], '2025-02-03', emil),
    company(SERVICE, '5301', 'Hotel at the fjord', ['WWW.Fjordhotel.example.'], '2025-05-20', sven),
    company(STUDIO, '5501', 'Fjordhotel', ['fjordhotel.example'], '2025-06-30', noah),
    company(OUTDOOR, '5601', 'Fjordhotel', ['fjordhotel.example'], '2025-03-11', nobody),
    company(SALES, '5205', 'Brightlab', ['https://brightlab.example:8443/login#team'], '2025-02-27', emil),
    company(HEADQUARTERS, '5105', 'Brightlab Ltd', ['brightlab.example'], '2025-10-21', iris),
    company(SERVICE, '5305', 'Brightlab 光实验室', ['http://brightlab.example/'], '2025-03-31', sven),
    // Additional domains count too, after primary ones.
    company(SALES, '5202', 'Brandt Bau', ['brandt-bau.example', 'brandt.example'], '2025-02-11', farah),
    company(SERVICE, '5302', 'Brandt', ['brandt.example'], '2025-04-28', sven),
    company(HEADQUARTERS, '5102', 'Brandt Holding', ['brandt-holding.example', 'brandt.example'], '2025-01-27', iris),
    // A shop under its own subdomain is another company; www. is not.
    company(SALES, '5203', 'Example Shop', ['shop.example.com'], '2025-05-06', emil),
    company(HEADQUARTERS, '5103', 'Example Ltd', ['example.com'], '2025-05-07', iris),
    company(SERVICE, '5303', 'Example', ['https://www.example.com/contact'], '2025-05-08', liam),
    // A domain with an umlaut is the one it is encoded as.
    company(SALES, '5204', 'Müller Licht', ['müller-licht.example'], '2025-02-24', emil),
    company(SERVICE, '5304', 'Müller Licht', ['http://xn--mller-licht-thb.example/'], '2025-07-14', liam),
    // Mail providers, link pages, addresses, bare names and public suffixes are nobody's own: no link.
    company(SALES, '5206', 'Harbour Kiosk', ['gmail.com'], '2025-08-04', olga),
    company(SERVICE, '5306', 'Olm Gardens', ['gmail.com'], '2025-08-05', liam),
    company(SALES, '5207', 'Café Morgenrot', ['https://www.facebook.com/'], '2025-08-06', olga),
    company(SERVICE, '5307', 'Bar Abendrot', ['facebook.com'], '2025-08-07', liam),
    company(SALES, '5208', 'Pump station 4', ['http://192.0.2.10/'], '2025-08-08', farah),
    company(SERVICE, '5308', 'Pump station 9', ['192.0.2.10'], '2025-08-11', sven),
    company(SALES, '5209', 'Town hall', ['intranet'], '2025-08-12', farah),
    company(SERVICE, '5309', 'County office', ['http://intranet/'], '2025-08-13', liam),
    company(SALES, '5210', 'Pixel Collective', ['github.io'], '2025-08-14', olga),
    company(HEADQUARTERS, '5110', 'Open Lamp Project', ['github.io'], '2025-08-15', iris),
    company(SALES, '5217', 'Market stall', [], '2025-08-18', nobody),
    // Merged away: the survivor stands for it. Archived: not there.
    company(SALES, '5212', 'Seeblick Apartments', ['seeblick.example'], '2025-03-17', farah),
    company(SALES, '5211', 'Seeblick (old)', ['seeblick-old.example'], '2025-01-08', farah, { mergedIntoId: '5212' }),
    company(SERVICE, '5312', 'Seeblick Apartments', ['seeblick.example'], '2025-03-24', sven),
    company(SALES, '5213', 'Frost Cooling', ['frost.example'], '2025-06-23', emil),
    company(SERVICE, '5313', 'Frost Cooling', ['frost.example'], '2025-06-24', liam, { archived: true }),
    // Everyday business.
    company(SALES, '5214', 'Casa Luz', ['casa-luz.example'], '2025-06-10', olga),
    company(SERVICE, '5314', 'Casa Luz', ['casa-luz.example'], '2025-06-17', sven),
    company(SALES, '5215', 'Hoffmann Architects', ['hoffmann.example'], '2025-01-30', olga),
    company(HEADQUARTERS, '5115', 'Hoffmann Architects', ['hoffmann.example'], '2025-01-09', iris),
    company(STUDIO, '5515', 'Hoffmann', ['hoffmann.example'], '2025-07-07', noah),
    company(HEADQUARTERS, '5116', 'Harbour Museum', ['harbour-museum.example'], '2025-08-18', iris),
    company(SERVICE, '5316', 'Harbour Museum', ['harbour-museum.example'], '2025-09-01', sven),
    company(CLINIC, '5416', 'Harbour Museum', ['harbour-museum.example'], '2025-10-27', { ownerId: 'u-mira' }),
    company(OUTDOOR, '5602', 'Trailhead', ['trailhead.example'], '2025-05-19', { ownerId: 'u-eli' }),
    company(RENTALS, '5702', 'Trailhead', ['https://trailhead.example/rent'], '2025-06-09', { ownerId: 'u-fay' }),
    company(ROASTERY, '5801', 'Corner Deli', ['corner-deli.example'], '2025-09-22', { ownerId: 'u-max' }),
    company(CAFES, '5851', 'Corner Deli', ['corner-deli.example'], '2025-09-29', { ownerId: 'u-max' }),
];
function company(accountId, id, name, domains, createdOn, holder, state = {}) {
    const createdAt = `${createdOn}T08:00:00.000Z`;
    return { accountId, id, name, domains: [...domains], ...holder, ...state, createdAt, updatedAt: demo_accounts_1.TOLD_AT };
}
//# sourceMappingURL=demo-companies.js.map