import { InMemoryCache, type FieldPolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Lists grow as their pages come. Arguments that choose what is in a list are part of its key; `first` and `after` are not. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      MirroredActivity: ['MirroredNote', 'MirroredCall', 'MirroredMeeting', 'MirroredEmail', 'MirroredTask'],
    },
    typePolicies: {
      Contact: { fields: { linkedRecords: recordsPagination() } },
      Company: { fields: { linkedRecords: recordsPagination() } },
      LinkedRecord: { fields: { activities: relayStylePagination(['types']), deals: relayStylePagination() } },
    },
  });
}

/** An operation with a variable `place` asks for more of one record: the list of records stays as it is. */
function recordsPagination(): FieldPolicy {
  const { merge, ...pages }: FieldPolicy = relayStylePagination(['sourceAccountIds']);
  return {
    ...pages,
    merge: (existing, incoming, options) => {
      if (existing && options.variables && 'place' in options.variables) return existing;
      return typeof merge === 'function' ? merge(existing, incoming, options) : incoming;
    },
  };
}
