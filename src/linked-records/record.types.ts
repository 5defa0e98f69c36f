import { registerEnumType } from 'type-graphql';
import { ActivityDirection, ActivityType, DealStatus, RecordType } from './record';

registerEnumType(RecordType, {
  name: 'RecordType',
  description: 'A kind of CRM record that can be linked.',
  valuesConfig: {
    CONTACT: { description: 'A person; linked by e-mail address.' },
    COMPANY: { description: 'A company; linked by website host.' },
  },
});

registerEnumType(ActivityType, {
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

registerEnumType(ActivityDirection, {
  name: 'ActivityDirection',
  description: 'Who began a call or an e-mail.',
  valuesConfig: {
    INBOUND: { description: 'The contact did.' },
    OUTBOUND: { description: 'The account did.' },
  },
});

registerEnumType(DealStatus, {
  name: 'DealStatus',
  description: 'How a deal stands.',
  valuesConfig: {
    OPEN: { description: 'Not decided.' },
    WON: { description: 'Closed and won.' },
    LOST: { description: 'Closed and lost.' },
  },
});
