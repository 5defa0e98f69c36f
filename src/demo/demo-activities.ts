import { DemoAccount } from './demo-accounts';
import { headquartersActivities } from './demo-activities-headquarters';
import { salesActivities } from './demo-activities-sales';
import { serviceActivities } from './demo-activities-service';
import { call, email, meeting, note, task, timeline, type ActivityInput } from './demo-activity';

const { CLINIC, STUDIO, OUTDOOR, RENTALS, ROASTERY, CAFES } = DemoAccount;

export const demoActivities: readonly ActivityInput[] = [
  ...headquartersActivities,
  ...salesActivities,
  ...serviceActivities,

  // The clinic's and the studio's: read at home, and linked from nowhere.
  ...timeline(CLINIC, { contacts: ['401'] }, [
    meeting('2025-09-08 07:30', 'Mira Salonen', 50, 'Room 1', 'COMPLETED', [
      'First consultation',
      'Nobody else is to see this.',
    ]),
    note('2025-09-08 08:30', 'Mira Salonen', 'Light therapy, thirty minutes each morning.'),
    task('2026-04-16 07:00', 'Mira Salonen', 'HIGH', ['Follow-up', null]),
  ]),
  ...timeline(CLINIC, { contacts: ['402'] }, [
    note('2025-10-27 09:00', 'Theo Lang', 'Sleeps badly since the clocks changed.'),
    call('2025-11-03 12:30', 'Theo Lang', 'OUTBOUND', 10, ['How is it going?', 'Better.']),
  ]),
  ...timeline(CLINIC, { contacts: ['424'] }, [
    meeting('2026-02-09 14:00', 'Mira Salonen', 50, 'Room 2', 'COMPLETED', ['Night work', null]),
  ]),
  ...timeline(CLINIC, { contacts: ['425'] }, [
    email('2026-01-19 08:00', 'Mira Salonen', 'OUTBOUND', ['Your appointment', 'Thursday at ten.']),
  ]),
  ...timeline(STUDIO, { contacts: ['501'], companies: ['5501'] }, [
    note('2025-06-30 13:00', 'Noah Lindberg', 'Confidential: designs a lamp of her own with us.'),
    meeting('2025-08-12 09:00', 'Noah Lindberg', 120, 'Studio', 'COMPLETED', ['Sketches', null]),
    email('2025-08-14 10:45', 'Zoë Łukasik', 'OUTBOUND', ['Renderings', 'Three versions; mine is the second.']),
    task('2026-04-21 09:00', 'Noah Lindberg', 'MEDIUM', ['Prototype', null], 'IN_PROGRESS'),
  ]),
  ...timeline(STUDIO, { contacts: ['504'], companies: ['5515'] }, [
    call('2025-07-07 15:15', 'Noah Lindberg', 'INBOUND', 25, ['Library ceiling', 'Wants something nobody has.']),
  ]),
  ...timeline(STUDIO, { contacts: ['523'] }, [
    note('2025-11-24 10:00', 'Noah Lindberg', 'A greenhouse that glows, for the trade fair.'),
  ]),

  ...timeline(OUTDOOR, { contacts: ['601'], companies: ['5601'] }, [
    call('2025-03-11 16:00', 'Eli Grant', 'OUTBOUND', 12, ['Kayaks for hotel guests', null]),
    note('2025-03-11 16:20', 'Eli Grant', 'Not before summer.'),
  ]),
  ...timeline(OUTDOOR, { contacts: ['602'], companies: ['5602'] }, [
    meeting('2025-05-19 17:00', 'Eli Grant', 60, 'Trailhead shop', 'COMPLETED', ['Range for the season', null]),
    email('2025-05-20 14:05', 'Eli Grant', 'OUTBOUND', ['Order form', 'Discount from twenty tents.']),
    task('2026-04-06 15:00', 'Dana Reyes', 'LOW', ['Send the new catalogue', null]),
  ]),
  ...timeline(OUTDOOR, { contacts: ['603'] }, [
    note('2025-07-21 18:30', 'Eli Grant', 'Guides on the river at weekends.'),
  ]),
  ...timeline(RENTALS, { contacts: ['702'], companies: ['5702'] }, [
    call('2025-06-09 20:10', 'Fay Chen', 'INBOUND', 6, ['Tent came back torn', 'Deposit returned, less the seam.']),
  ]),
  ...timeline(RENTALS, { contacts: ['703'] }, [
    task('2025-07-28 14:00', 'Fay Chen', 'MEDIUM', ['Ten paddles by Friday', null], 'COMPLETED'),
  ]),
  ...timeline(ROASTERY, { contacts: ['801'] }, [
    note('2025-04-02 09:00', 'Max Hansen', 'The hotel takes forty kilograms a month.'),
  ]),
  ...timeline(ROASTERY, { contacts: ['802'], companies: ['5801'] }, [
    email('2025-09-22 11:11', 'Max Hansen', 'INBOUND', ['Darker roast?', 'Our guests ask for one.']),
  ]),
  ...timeline(CAFES, { contacts: ['852'], companies: ['5851'] }, [
    meeting('2025-09-29 08:00', 'Max Hansen', 30, null, 'COMPLETED', ['Sandwiches for the cafés', null]),
  ]),
];
