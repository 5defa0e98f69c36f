"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.salesActivities = void 0;
const demo_accounts_1 = require("./demo-accounts");
const demo_activity_1 = require("./demo-activity");
const { SALES } = demo_accounts_1.DemoAccount;
/** The sales company: offers, visits, and what was said on the telephone. */
exports.salesActivities = [
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['201'], companies: ['5201'] }, [
        (0, demo_activity_1.note)('2025-02-03 09:30', 'Emil Novak', 'Taken over from headquarters. Decides together with her brother.'),
        (0, demo_activity_1.call)('2025-02-04 08:10', 'Emil Novak', 'OUTBOUND', 0, ['First call', null]),
        (0, demo_activity_1.call)('2025-02-04 15:20', 'Emil Novak', 'INBOUND', 14, ['Called back', 'Lobby first, rooms next year.']),
        (0, demo_activity_1.meeting)('2025-02-20 10:00', 'Emil Novak', 120, 'Fjordhotel, lobby', 'COMPLETED', ['Walk through the house', null]),
        (0, demo_activity_1.email)('2025-03-06 16:00', 'Emil Novak', 'OUTBOUND', [
            'Offer: lobby relighting',
            '<p>As discussed, <b>28 luminaires</b>.</p>',
        ]),
        (0, demo_activity_1.email)('2025-03-12 07:55', 'Emil Novak', 'INBOUND', [
            'Re: Offer: lobby relighting',
            'Agreed. Please before the season.',
        ]),
        (0, demo_activity_1.task)('2025-05-02 08:00', 'Emil Novak', 'HIGH', ['Hand over to the service company', null], 'COMPLETED'),
        (0, demo_activity_1.note)('2026-02-10 11:15', 'Emil Novak', '<p>Wants an offer for all 64 rooms, in two stages.</p>'),
        (0, demo_activity_1.meeting)('2026-04-23 09:00', 'Emil Novak', 60, 'Fjordhotel, room 12', 'SCHEDULED', ['Sample room', null]),
        (0, demo_activity_1.task)('2026-04-27 08:00', 'Emil Novak', 'HIGH', ['Calculate the rooms', 'Two stages, with and without dimming.']),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['202'] }, [
        (0, demo_activity_1.call)('2025-01-22 10:30', 'Emil Novak', 'INBOUND', 9, ['Desk lamps', 'Wants to try three of them.']),
        (0, demo_activity_1.email)('2025-01-23 09:05', 'Emil Novak', 'OUTBOUND', ['Three lamps on trial', 'Two weeks, then decide.']),
        (0, demo_activity_1.note)('2025-02-07 12:00', 'Emil Novak', 'Keeps all three.'),
        { ...(0, demo_activity_1.note)('2025-02-07 12:05', 'Emil Novak', 'Written down for the wrong customer, and archived.'), archived: true },
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['203'], companies: ['5202'] }, [
        (0, demo_activity_1.note)('2025-02-11 13:45', 'Farah Haddad', 'Builds offices; buys for five sites a year.'),
        (0, demo_activity_1.meeting)('2025-02-25 08:00', 'Farah Haddad', 45, 'Site office, gate 3', 'NO_SHOW', ['Site visit', null]),
        (0, demo_activity_1.meeting)('2025-03-04 08:00', 'Farah Haddad', 45, 'Site office, gate 3', 'COMPLETED', [
            'Site visit, second try',
            null,
        ]),
        (0, demo_activity_1.email)('2025-03-18 17:10', 'Farah Haddad', 'OUTBOUND', ['Offer for site 2', 'Prices hold until the end of April.']),
        (0, demo_activity_1.task)('2026-04-07 07:00', 'Farah Haddad', null, ['Ask for the building permit', null]),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['204'], companies: ['5215'] }, [
        (0, demo_activity_1.email)('2025-01-30 10:00', 'Olga Petrova', 'INBOUND', ['Samples', 'Could we borrow the new pendant for a week?']),
        (0, demo_activity_1.note)('2025-02-06 09:20', 'Olga Petrova', 'Pendant is back, with a fingerprint and a compliment.'),
        (0, demo_activity_1.call)('2026-01-15 11:00', 'Olga Petrova', 'OUTBOUND', 22, ['Library project', 'Tender in May; we are on the list.']),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['205'], companies: ['5212'] }, [
        (0, demo_activity_1.note)('2025-03-17 14:30', 'Farah Haddad', 'Twelve holiday apartments, one mailbox for everybody.'),
        (0, demo_activity_1.email)('2025-03-19 08:45', 'Farah Haddad', 'OUTBOUND', [
            'Twelve apartments',
            'An offer for all, or for one to try.',
        ]),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['207'] }, [
        (0, demo_activity_1.call)('2025-04-07 16:05', 'Olga Petrova', 'INBOUND', 5, ['Opening hours', null]),
        (0, demo_activity_1.task)('2025-04-11 08:00', 'Olga Petrova', 'LOW', ['Send the price list', null], 'COMPLETED'),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['208'] }, [
        (0, demo_activity_1.note)('2025-05-06 10:10', 'Emil Novak', 'Does not want the newsletter here.'),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['209'] }, [
        (0, demo_activity_1.email)('2025-05-12 09:33', 'Farah Haddad', 'INBOUND', ['Reading light', 'Which one is easiest on the eyes?']),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['210'], companies: ['5214'] }, [
        (0, demo_activity_1.meeting)('2025-06-10 11:00', 'Olga Petrova', 30, null, 'COMPLETED', ['Terrace lights', null]),
        (0, demo_activity_1.email)('2025-06-11 08:00', 'Olga Petrova', 'OUTBOUND', ['Terraza', 'Adjunto la oferta para la terraza.']),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['211'], companies: ['5204'] }, [
        (0, demo_activity_1.note)('2025-02-24 15:00', 'Emil Novak', 'Sells our lamps under his own name in the south.'),
        (0, demo_activity_1.call)('2025-09-02 10:00', 'Katja Blum', 'OUTBOUND', 31, ['Terms for dealers', 'Asks for 60 days.']),
        (0, demo_activity_1.task)('2025-09-09 08:00', 'Katja Blum', 'MEDIUM', ['Check his credit', null], 'COMPLETED'),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['212'] }, [(0, demo_activity_1.note)('2025-03-03 09:00', 'Farah Haddad', 'Prefers letters to e-mails.')]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['213'] }, [
        (0, demo_activity_1.email)('2025-03-20 12:12', 'Farah Haddad', 'INBOUND', [
            'Other address',
            'From my private address, sorry. It is me.',
        ]),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['220'], companies: ['5205'] }, [
        (0, demo_activity_1.meeting)('2025-02-27 09:00', 'Emil Novak', 90, 'Brightlab, clean room', 'COMPLETED', ['Flicker-free light', null]),
        (0, demo_activity_1.email)('2025-03-13 10:20', 'Emil Novak', 'OUTBOUND', ['Measurement report', 'Below 1 % at every level.']),
        (0, demo_activity_1.task)('2026-04-09 08:00', 'Emil Novak', 'MEDIUM', ['Second clean room: offer', null], 'IN_PROGRESS'),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['221'] }, [
        (0, demo_activity_1.call)('2025-10-06 13:30', 'Farah Haddad', 'INBOUND', 11, ['New café', 'Opens in December, needs everything.']),
        (0, demo_activity_1.note)('2025-10-20 17:40', 'Farah Haddad', 'Chose the small pendants. ☕️'),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['222'] }, [
        (0, demo_activity_1.email)('2025-10-13 09:00', 'Farah Haddad', 'OUTBOUND', ['Light for colour proofs', 'CRI 97, as you asked.']),
        (0, demo_activity_1.note)('2025-10-15 08:30', 'Farah Haddad', 'Also prints for headquarters; keep the two apart.'),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['223'] }, [
        (0, demo_activity_1.meeting)('2025-11-10 10:00', 'Olga Petrova', 60, 'Garden centre, hall B', 'COMPLETED', ['Plant lights', null]),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['224'] }, [
        (0, demo_activity_1.call)('2026-01-26 05:45', 'Emil Novak', 'OUTBOUND', 6, [
            'Early call, as he asked',
            'Bakes from three; call before six.',
        ]),
    ]),
    ...(0, demo_activity_1.timeline)(SALES, { contacts: ['227'] }, [(0, demo_activity_1.note)('2026-02-16 12:00', null, 'Left a card at the counter.')]),
    ...(0, demo_activity_1.timeline)(SALES, { companies: ['5203'] }, [
        (0, demo_activity_1.email)('2025-05-06 14:14', 'Emil Novak', 'INBOUND', ['Resale', 'May we list your lamps in our shop?']),
    ]),
];
//# sourceMappingURL=demo-activities-sales.js.map