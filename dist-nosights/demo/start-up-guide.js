"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startUpGuide = startUpGuide;
exports.demoToken = demoToken;
const development_issuer_1 = require("../identity/development-issuer");
const demo_guide_1 = require("./demo-guide");
const TOKEN_LIFETIME_SECONDS = 12 * 3_600;
/** What to try on a server with the demonstration data: people with their tokens, and one query with its answer. */
async function startUpGuide(url, issuer) {
    const people = await Promise.all(demo_guide_1.demoPeople.map(async ({ userId, accountId, what }) => {
        return `${userId} in account ${accountId}: ${what}\n  ${await demoToken(issuer, { userId, accountId })}`;
    }));
    const body = JSON.stringify({ query: compact(demo_guide_1.demoExample.query), variables: demo_guide_1.demoExample.variables });
    return `
multi-account-subgraph with demonstration data: ${url}/graphql
Apollo Sandbox: ${url}/
GraphiQL, which needs no internet: ${url}/graphiql

People to try, each with an access token for twelve hours:

${people.join('\n')}

Paste this into another terminal:

curl -s ${url}/graphql -H 'content-type: application/json' \\
  -H 'authorization: Bearer ${await demoToken(issuer, demo_guide_1.demoExample.viewer)}' \\
  -d '${body}'

It answers: ${demo_guide_1.demoExample.answer}
`;
}
/** A token of one of the demonstration's people. */
function demoToken(issuer, { userId, accountId }) {
    return (0, development_issuer_1.signPersonToken)(issuer, { user: userId, account: accountId, lifetimeSeconds: TOKEN_LIFETIME_SECONDS });
}
function compact(query) {
    return query.replace(/\s+/g, ' ');
}
//# sourceMappingURL=start-up-guide.js.map