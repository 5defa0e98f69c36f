"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const type_graphql_1 = require("type-graphql");
const record_1 = require("./record");
(0, type_graphql_1.registerEnumType)(record_1.RecordType, {
    name: 'RecordType',
    description: 'A kind of CRM record that can be linked.',
    valuesConfig: {
        CONTACT: { description: 'A person; linked by e-mail address.' },
        COMPANY: { description: 'A company; linked by website host.' },
    },
});
(0, type_graphql_1.registerEnumType)(record_1.ActivityType, {
    name: 'ActivityType',
    description: 'A kind of activity that is mirrored (M3).',
    valuesConfig: {
        NOTE: { description: 'A note.' },
        CALL: { description: 'A telephone call.' },
        MEETING: { description: 'A meeting.' },
        EMAIL: { description: 'An e-mail sent or received one to one.' },
        TASK: { description: 'A task.' },
    },
});
(0, type_graphql_1.registerEnumType)(record_1.ActivityDirection, {
    name: 'ActivityDirection',
    description: 'Who began a call or an e-mail.',
    valuesConfig: {
        INBOUND: { description: 'The contact did.' },
        OUTBOUND: { description: 'The account did.' },
    },
});
(0, type_graphql_1.registerEnumType)(record_1.DealStatus, {
    name: 'DealStatus',
    description: 'How a deal stands.',
    valuesConfig: {
        OPEN: { description: 'Not decided.' },
        WON: { description: 'Closed and won.' },
        LOST: { description: 'Closed and lost.' },
    },
});
//# sourceMappingURL=record.types.js.map