import { signPersonToken, type DevelopmentIssuer } from '../identity/development-issuer';
import { demoExample, demoPeople } from './demo-guide';

const TOKEN_LIFETIME_SECONDS = 12 * 3_600;

/** What to try on a server with the demonstration data: people with their tokens, and one query with its answer. */
export async function startUpGuide(url: string, issuer: DevelopmentIssuer): Promise<string> {
  const people = await Promise.all(
    demoPeople.map(async ({ userId, accountId, what }) => {
      return `${userId} in account ${accountId}: ${what}\n  ${await demoToken(issuer, { userId, accountId })}`;
    }),
  );
  const body = JSON.stringify({ query: compact(demoExample.query), variables: demoExample.variables });
  return `
multi-account-subgraph with demonstration data: ${url}/graphql
Apollo Sandbox: ${url}/
GraphiQL, which needs no internet: ${url}/graphiql

People to try, each with an access token for twelve hours:

${people.join('\n')}

Paste this into another terminal:

curl -s ${url}/graphql -H 'content-type: application/json' \\
  -H 'authorization: Bearer ${await demoToken(issuer, demoExample.viewer)}' \\
  -d '${body}'

It answers: ${demoExample.answer}
`;
}

/** A token of one of the demonstration's people. */
export function demoToken(
  issuer: DevelopmentIssuer,
  { userId, accountId }: { readonly userId: string; readonly accountId: string },
): Promise<string> {
  return signPersonToken(issuer, { user: userId, account: accountId, lifetimeSeconds: TOKEN_LIFETIME_SECONDS });
}

function compact(query: string): string {
  return query.replace(/\s+/g, ' ');
}
