"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.demoActivities = void 0;
const demo_accounts_1 = require("./demo-accounts");
const demo_activities_headquarters_1 = require("./demo-activities-headquarters");
const demo_activities_sales_1 = require("./demo-activities-sales");
const demo_activities_service_1 = require("./demo-activities-service");
const demo_activity_1 = require("./demo-activity");
const { CLINIC, STUDIO, OUTDOOR, RENTALS, ROASTERY, CAFES } = demo_accounts_1.DemoAccount;
exports.demoActivities = [
    ...demo_activities_headquarters_1.headquartersActivities,
    ...demo_activities_sales_1.salesActivities,
    ...demo_activities_service_1.serviceActivities,
    // The clinic's and the studio's: read at home, and linked from nowhere.
    ...(0, demo_activity_1.timeline)(CLINIC, { contacts: ['401'] }, [
        (0, demo_activity_1.meeting)('2025-09-08 07:30', 'Mira Salonen', 50, 'Room 1', 'COMPLETED', [
            'First consultation',
            'Nobody else is to see this.',
        ]),
        (0, demo_activity_1.note)('2025-09-08 08:30', 'Mira Salonen', 'Light therapy, thirty minutes each morning.'),
        (0, demo_activity_1.task)('2026-04-16 07:00', 'Mira Salonen', 'HIGH', ['Follow-up', null]),
    ]),
    ...(0, demo_activity_1.timeline)(CLINIC, { contacts: ['402'] }, [
        (0, demo_activity_1.note)('2025-10-27 09:00', 'Theo Lang', 'Sleeps badly since the clocks changed.'),
        (0, demo_activity_1.call)('2025-11-03 12:30', 'Theo Lang', 'OUTBOUND', 10, ['How is it going?', 'Better.']),
    ]),
    ...(0, demo_activity_1.timeline)(CLINIC, { contacts: ['424'] }, [
        (0, demo_activity_1.meeting)('2026-02-09 14:00', 'Mira Salonen', 50, 'Room 2', 'COMPLETED', ['Night work', null]),
    ]),
    ...(0, demo_activity_1.timeline)(CLINIC, { contacts: ['425'] }, [
        (0, demo_activity_1.email)('2026-01-19 08:00', 'Mira Salonen', 'OUTBOUND', ['Your appointment', 'Thursday at ten.']),
    ]),
    ...(0, demo_activity_1.timeline)(STUDIO, { contacts: ['501'], companies: ['5501'] }, [
        (0, demo_activity_1.note)('2025-06-30 13:00', 'Noah Lindberg', 'Confidential: designs a lamp of her own with us.'),
        (0, demo_activity_1.meeting)('2025-08-12 09:00', 'Noah Lindberg', 120, 'Studio', 'COMPLETED', ['Sketches', null]),
        (0, demo_activity_1.email)('2025-08-14 10:45', 'Zoë Łukasik', 'OUTBOUND', ['Renderings', 'Three versions; mine is the second.']),
        (0, demo_activity_1.task)('2026-04-21 09:00', 'Noah Lindberg', 'MEDIUM', ['Prototype', null], 'IN_PROGRESS'),
    ]),
    ...(0, demo_activity_1.timeline)(STUDIO, { contacts: ['504'], companies: ['5515'] }, [
        (0, demo_activity_1.call)('2025-07-07 15:15', 'Noah Lindberg', 'INBOUND', 25, ['Library ceiling', 'Wants something nobody has.']),
    ]),
    ...(0, demo_activity_1.timeline)(STUDIO, { contacts: ['523'] }, [
        (0, demo_activity_1.note)('2025-11-24 10:00', 'Noah Lindberg', 'A greenhouse that glows, for the trade fair.'),
    ]),
    ...(0, demo_activity_1.timeline)(OUTDOOR, { contacts: ['601'], companies: ['5601'] }, [
        (0, demo_activity_1.call)('2025-03-11 16:00', 'Eli Grant', 'OUTBOUND', 12, ['Kayaks for hotel guests', null]),
        (0, demo_activity_1.note)('2025-03-11 16:20', 'Eli Grant', 'Not before summer.'),
    ]),
    ...(0, demo_activity_1.timeline)(OUTDOOR, { contacts: ['602'], companies: ['5602'] }, [
        (0, demo_activity_1.meeting)('2025-05-19 17:00', 'Eli Grant', 60, 'Trailhead shop', 'COMPLETED', ['Range for the season', null]),
        (0, demo_activity_1.email)('2025-05-20 14:05', 'Eli Grant', 'OUTBOUND', ['Order form', 'Discount from twenty tents.']),
        (0, demo_activity_1.task)('2026-04-06 15:00', 'Dana Reyes', 'LOW', ['Send the new catalogue', null]),
    ]),
    ...(0, demo_activity_1.timeline)(OUTDOOR, { contacts: ['603'] }, [
        (0, demo_activity_1.note)('2025-07-21 18:30', 'Eli Grant', 'Guides on the river at weekends.'),
    ]),
    ...(0, demo_activity_1.timeline)(RENTALS, { contacts: ['702'], companies: ['5702'] }, [
        (0, demo_activity_1.call)('2025-06-09 20:10', 'Fay Chen', 'INBOUND', 6, ['Tent came back torn', 'Deposit returned, less the seam.']),
    ]),
    ...(0, demo_activity_1.timeline)(RENTALS, { contacts: ['703'] }, [
        (0, demo_activity_1.task)('2025-07-28 14:00', 'Fay Chen', 'MEDIUM', ['Ten paddles by Friday', null], 'COMPLETED'),
    ]),
    ...(0, demo_activity_1.timeline)(ROASTERY, { contacts: ['801'] }, [
        (0, demo_activity_1.note)('2025-04-02 09:00', 'Max Hansen', 'The hotel takes forty kilograms a month.'),
    ]),
    ...(0, demo_activity_1.timeline)(ROASTERY, { contacts: ['802'], companies: ['5801'] }, [
        (0, demo_activity_1.email)('2025-09-22 11:11', 'Max Hansen', 'INBOUND', ['Darker roast?', 'Our guests ask for one.']),
    ]),
    ...(0, demo_activity_1.timeline)(CAFES, { contacts: ['852'], companies: ['5851'] }, [
        (0, demo_activity_1.meeting)('2025-09-29 08:00', 'Max Hansen', 30, null, 'COMPLETED', ['Sandwiches for the cafés', null]),
    ]),
];
//# sourceMappingURL=demo-activities.js.map