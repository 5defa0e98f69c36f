"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.headquartersActivities = void 0;
const demo_accounts_1 = require("./demo-accounts");
const demo_activity_1 = require("./demo-activity");
const { HEADQUARTERS } = demo_accounts_1.DemoAccount;
/** Headquarters does the marketing of the group, and looks after the largest customers. */
exports.headquartersActivities = [
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['101'], companies: ['5101'] }, [
        (0, demo_activity_1.note)('2025-01-14 10:05', 'Iris Vogel', 'Stopped at our stand; runs a hotel of 64 rooms and wants warmer light in the lobby.'),
        (0, demo_activity_1.email)('2025-01-15 08:20', 'Iris Vogel', 'OUTBOUND', [
            'Nice to meet you',
            'Our guide to hotel lighting, as promised.',
        ]),
        (0, demo_activity_1.email)('2025-01-16 14:41', 'Iris Vogel', 'INBOUND', [
            'Re: Nice to meet you',
            'Thank you. Who could visit us in February?',
        ]),
        (0, demo_activity_1.note)('2025-01-17 09:00', 'Iris Vogel', 'Handed over to the sales company; Emil takes it.'),
        (0, demo_activity_1.meeting)('2025-10-09 12:00', 'Iris Vogel', 90, 'Nordlicht showroom', 'COMPLETED', ['Reference visit', null]),
        (0, demo_activity_1.task)('2026-04-14 09:00', 'Hugo Martin', 'MEDIUM', ['Film the lobby for the spring campaign', null]),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['102'] }, [
        (0, demo_activity_1.email)('2025-02-18 07:30', 'Iris Vogel', 'OUTBOUND', ['Welcome', 'You asked for our catalogue; here it is.']),
        (0, demo_activity_1.email)('2025-06-03 07:30', 'Hugo Martin', 'OUTBOUND', ['Summer lighting days', 'You are invited.'], 'BOUNCED'),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['104'], companies: ['5115'] }, [
        (0, demo_activity_1.note)('2025-01-09 16:20', 'Hugo Martin', 'Won our design award; may write about it.'),
        (0, demo_activity_1.email)('2025-01-13 11:02', 'Hugo Martin', 'INBOUND', ['Award', 'We are delighted. Which text do you need from us?']),
        (0, demo_activity_1.meeting)('2025-02-05 10:00', 'Hugo Martin', 45, 'Video call', 'COMPLETED', ['Interview for the magazine', null]),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { companies: ['5102'] }, [
        (0, demo_activity_1.call)('2025-01-27 13:10', 'Iris Vogel', 'INBOUND', 18, [
            'Framework contract?',
            'Three sister companies want one price list.',
        ]),
        (0, demo_activity_1.task)('2026-04-20 08:00', 'Iris Vogel', 'HIGH', ['Draft the framework contract', null], 'IN_PROGRESS'),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['107'] }, [
        (0, demo_activity_1.note)('2025-04-15 15:00', 'Iris Vogel', 'Writes from two addresses; both are hers.'),
        (0, demo_activity_1.email)('2025-04-16 09:12', 'Iris Vogel', 'OUTBOUND', ['Your question on glare', 'The answer is on page 12.']),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['108'] }, [
        (0, demo_activity_1.email)('2025-05-07 06:00', 'Hugo Martin', 'OUTBOUND', ['Confirm your subscription', 'One click, and you are in.']),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['110'] }, [
        (0, demo_activity_1.call)('2025-06-12 09:45', 'Iris Vogel', 'OUTBOUND', 7, ['Which showroom is nearest?', null]),
        (0, demo_activity_1.note)('2025-06-12 09:55', 'Iris Vogel', 'Prefers to be called before ten.'),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['120'], companies: ['5105'] }, [
        (0, demo_activity_1.meeting)('2025-10-21 13:00', 'Iris Vogel', 60, 'Brightlab, room 2', 'COMPLETED', [
            'Laboratory light, first look',
            null,
        ]),
        (0, demo_activity_1.email)('2025-10-22 08:15', 'Iris Vogel', 'OUTBOUND', ['会议记录', '附件是我们昨天会议的记录。']),
        (0, demo_activity_1.task)('2025-10-31 08:00', 'Jonas Keller', 'LOW', ['Translate the data sheet', null], 'COMPLETED'),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['122'] }, [
        (0, demo_activity_1.note)('2026-01-12 10:30', 'Hugo Martin', 'Prints our catalogue; is a customer of the sales company at the same time.'),
        (0, demo_activity_1.email)('2026-01-20 12:00', 'Hugo Martin', 'INBOUND', [
            'Proofs',
            'Colours on page 3 are too cold. New proof tomorrow.',
        ]),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['125'] }, [
        (0, demo_activity_1.email)('2025-12-15 18:22', 'Iris Vogel', 'INBOUND', ['Winter light', 'Does your clinic take new patients?']),
        (0, demo_activity_1.note)('2025-12-16 08:40', 'Iris Vogel', 'Gave her the number of the clinic. What she wants there is not ours to know.'),
    ]),
    ...(0, demo_activity_1.timeline)(HEADQUARTERS, { contacts: ['126'], companies: ['5116'] }, [
        (0, demo_activity_1.note)('2025-08-18 14:00', 'Hugo Martin', 'Exhibition on lighthouses from October; we sponsor the light.'),
        (0, demo_activity_1.meeting)('2025-09-10 09:00', 'Hugo Martin', 120, 'Harbour Museum', 'COMPLETED', ['Sponsoring agreement', null]),
        (0, demo_activity_1.meeting)('2025-12-03 15:00', 'Clara Weiss', 60, 'Harbour Museum', 'CANCELED', [
            'Evening reception',
            'Storm warning.',
        ]),
        (0, demo_activity_1.email)('2026-01-08 10:10', 'Hugo Martin', 'OUTBOUND', [
            'Visitor numbers',
            'Could you send us those of the exhibition?',
        ]),
    ]),
];
//# sourceMappingURL=demo-activities-headquarters.js.map