import { randomNumbers } from '../test/support/random-numbers';
import { contactId, HOME_ACCOUNT_ID, HOT_PERSON, PLAIN_PERSON, type DataSetSizes } from './data-set';

/** What a UI asks of a list of contacts. */
const OPERATION = `query LinkedRecords($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Contact {
      linkedRecords {
        totalCount
        nodes {
          id
          name
          account { id name }
          activities(first: 5) {
            nodes {
              id
              type
              occurredAt
              ownerName
              ... on MirroredNote { body }
              ... on MirroredCall { title body }
              ... on MirroredMeeting { title body }
              ... on MirroredEmail { subject body }
              ... on MirroredTask { subject body }
            }
          }
          deals(first: 5) {
            nodes { id name amount currency stage status closeDate ownerName }
          }
        }
      }
    }
  }
}`;

/** Contacts that a set of batches of one size names in all, as far as the number of batches permits. */
const CONTACTS_IN_ALL = 6_400;
const MIN_BATCHES = 16;

/** The bodies of requests for batches of so many contacts: many different ones, up to `most`, the same for the same seed. */
export function batches(sizes: DataSetSizes, size: number, most: number): readonly string[] {
  const random = randomNumbers(sizes.seed + size);
  const count = Math.min(most, Math.max(MIN_BATCHES, Math.floor(CONTACTS_IN_ALL / size)));
  return Array.from({ length: count }, () => bodyOf(somePersons(sizes, size, random)));
}

/** One batch with the hot contact, and one with a plain contact in its place. */
export function hotBatches(
  sizes: DataSetSizes,
  size: number,
): { readonly hot: readonly string[]; readonly plain: readonly string[] } {
  const others = somePersons(sizes, size - 1, randomNumbers(sizes.seed));
  return { hot: [bodyOf([HOT_PERSON, ...others])], plain: [bodyOf([PLAIN_PERSON, ...others])] };
}

/** Different persons, neither the hot nor the plain one among them. */
function somePersons(sizes: DataSetSizes, size: number, random: () => number): readonly number[] {
  const first = Math.max(HOT_PERSON, PLAIN_PERSON) + 1;
  if (size > sizes.contacts - first) throw new Error(`there are no ${size} contacts to ask for; load more`);
  const persons = new Set<number>();
  while (persons.size < size) persons.add(first + Math.floor(random() * (sizes.contacts - first)));
  return [...persons];
}

function bodyOf(persons: readonly number[]): string {
  const representations = persons.map((person) => ({
    __typename: 'Contact',
    id: contactId(HOME_ACCOUNT_ID, person),
  }));
  return JSON.stringify({ query: OPERATION, variables: { representations } });
}
