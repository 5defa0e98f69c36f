"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serviceActivities = void 0;
const demo_accounts_1 = require("./demo-accounts");
const demo_activity_1 = require("./demo-activity");
const { SERVICE } = demo_accounts_1.DemoAccount;
/** The service company: installations, faults and inspections. */
exports.serviceActivities = [
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['301'], companies: ['5301'] }, [
        (0, demo_activity_1.meeting)('2025-05-26 06:00', 'Sven Aalto', 480, 'Fjordhotel, lobby', 'COMPLETED', ['Installation, first day', null]),
        (0, demo_activity_1.meeting)('2025-05-27 06:00', 'Sven Aalto', 300, 'Fjordhotel, lobby', 'COMPLETED', [
            'Installation, second day',
            null,
        ]),
        (0, demo_activity_1.note)('2025-05-27 12:10', 'Sven Aalto', 'All 28 luminaires are up; two spare drivers left with the porter.'),
        ...monthlyInspections('Sven Aalto', 'Fjordhotel', [
            '2025-06',
            '2025-07',
            '2025-08',
            '2025-09',
            '2025-10',
            '2025-11',
        ]),
        (0, demo_activity_1.call)('2025-11-22 21:35', "Liam O'Brien", 'INBOUND', 8, [
            'Half of the lobby is dark',
            'A fuse. Back on after ten minutes.',
        ]),
        (0, demo_activity_1.email)('2025-11-24 07:10', "Liam O'Brien", 'OUTBOUND', [
            'Saturday evening',
            'What happened, and why it will not again.',
        ]),
        ...monthlyInspections('Sven Aalto', 'Fjordhotel', ['2025-12', '2026-01', '2026-02', '2026-03']),
        (0, demo_activity_1.note)('2026-03-18 10:30', 'Sven Aalto', 'Driver 17 hums. Changed under warranty, no charge.'),
        (0, demo_activity_1.task)('2026-04-15 06:00', 'Sven Aalto', 'MEDIUM', ['Monthly inspection', 'Bring a ladder for the stairwell.']),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['302'] }, [
        (0, demo_activity_1.call)('2025-03-05 13:00', "Liam O'Brien", 'INBOUND', 4, ['Lamp flickers', 'Loose plug.']),
        (0, demo_activity_1.email)('2025-03-05 13:10', "Liam O'Brien", 'OUTBOUND', ['Your lamp', 'If it flickers again we change it.']),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['303'], companies: ['5302'] }, [
        (0, demo_activity_1.meeting)('2025-04-28 05:30', 'Sven Aalto', 240, 'Site 2, level 4', 'COMPLETED', ['Emergency lighting', null]),
        (0, demo_activity_1.task)('2025-05-12 06:00', 'Sven Aalto', 'HIGH', ['Test report for the authority', null], 'COMPLETED'),
        (0, demo_activity_1.note)('2025-05-13 15:45', 'Sven Aalto', 'Report accepted. Next test is due in a year.'),
        (0, demo_activity_1.task)('2026-05-11 06:00', 'Sven Aalto', 'HIGH', ['Yearly test of the emergency lighting', null]),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['304'] }, [
        (0, demo_activity_1.email)('2025-11-19 10:00', "Liam O'Brien", 'INBOUND', ['Spare part', 'The shade of the pendant is cracked.']),
        (0, demo_activity_1.task)('2025-11-21 08:00', "Liam O'Brien", 'LOW', ['Order a shade', null], 'COMPLETED'),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['305'], companies: ['5312'] }, [
        (0, demo_activity_1.note)('2025-08-25 09:15', 'Sven Aalto', 'Keys are with the neighbour.'),
        (0, demo_activity_1.meeting)('2025-08-26 07:00', 'Sven Aalto', 180, 'Seeblick, apartment 3', 'COMPLETED', ['Bathroom lights', null]),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['306'] }, [
        (0, demo_activity_1.call)('2025-03-24 18:05', 'Sven Aalto', 'INBOUND', 13, ['Stairs are too dark', 'Two more lamps on each floor.']),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['307'] }, [
        (0, demo_activity_1.note)('2025-06-02 11:00', "Liam O'Brien", 'Bought elsewhere; repaired all the same.'),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['310'], companies: ['5314'] }, [
        (0, demo_activity_1.meeting)('2025-06-17 08:00', 'Sven Aalto', 120, 'Casa Luz, terrace', 'COMPLETED', ['Cabling', null]),
        (0, demo_activity_1.note)('2025-06-17 10:20', 'Sven Aalto', 'Josephine looks after the house, José after the money.'),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['311'], companies: ['5304'] }, [
        (0, demo_activity_1.call)('2025-07-14 09:00', "Liam O'Brien", 'INBOUND', 16, ['Returns', 'Six lamps of his customers, all one batch.']),
        (0, demo_activity_1.task)('2025-07-18 08:00', "Liam O'Brien", 'HIGH', ['Examine batch 0612', null], 'COMPLETED'),
        (0, demo_activity_1.email)('2025-07-21 09:30', "Liam O'Brien", 'OUTBOUND', [
            'Batch 0612',
            'A soldering fault. New lamps are on their way.',
        ]),
    ]),
    // One customer under three ids: what happened under each shows under the survivor.
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['312'] }, [(0, demo_activity_1.note)('2025-04-01 08:30', 'Sven Aalto', 'Dog is friendly.')]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['313'] }, [
        (0, demo_activity_1.call)('2025-04-09 10:00', 'Sven Aalto', 'INBOUND', 3, ['Where are you?', 'One street too far.']),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['314'] }, [(0, demo_activity_1.note)('2025-04-23 14:00', 'Sven Aalto', 'Paid in cash, receipt 88.')]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['315'] }, [
        (0, demo_activity_1.note)('2025-06-24 09:00', "Liam O'Brien", 'Asked us to forget him: archived.'),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['319'] }, [
        (0, demo_activity_1.email)('2025-09-16 07:00', "Liam O'Brien", 'INBOUND', ['Order 4471', 'Delivered twice. Please collect one.']),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['320'], companies: ['5305'] }, [
        (0, demo_activity_1.meeting)('2025-03-31 06:00', 'Sven Aalto', 360, 'Brightlab, clean room', 'COMPLETED', [
            'Installation in overalls',
            null,
        ]),
        (0, demo_activity_1.note)('2025-03-31 13:00', 'Sven Aalto', 'Clean room rules: no paper, no pencil, no pockets.'),
        (0, demo_activity_1.task)('2026-04-02 06:00', 'Sven Aalto', 'MEDIUM', ['Clean the diffusers', null], 'IN_PROGRESS'),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['321'] }, [
        (0, demo_activity_1.meeting)('2025-12-01 07:00', "Liam O'Brien", 150, 'Lumen Café', 'COMPLETED', ['Pendants over the bar', null]),
    ]),
    ...(0, demo_activity_1.timeline)(SERVICE, { contacts: ['326'], companies: ['5316'] }, [
        (0, demo_activity_1.meeting)('2025-09-29 06:00', 'Sven Aalto', 480, 'Harbour Museum', 'COMPLETED', [
            'Lighthouse exhibition: set-up',
            null,
        ]),
        (0, demo_activity_1.call)('2025-10-04 16:50', "Liam O'Brien", 'INBOUND', 7, ['Lens gets hot', 'Dimmed to 70 % by telephone.']),
        (0, demo_activity_1.meeting)('2026-04-13 06:00', 'Sven Aalto', 480, 'Harbour Museum', 'SCHEDULED', ['Taking it down', null]),
    ]),
];
/** Enough of them that a list of activities has a second page. */
function monthlyInspections(ownerName, location, months) {
    return months.map((month) => (0, demo_activity_1.meeting)(`${month}-15 06:00`, ownerName, 60, location, 'COMPLETED', [`Inspection ${month}`, 'Everything in order.']));
}
//# sourceMappingURL=demo-activities-service.js.map