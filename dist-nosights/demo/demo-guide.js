"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.demoExample = exports.demoPeople = void 0;
const demo_accounts_1 = require("./demo-accounts");
const { HEADQUARTERS, SALES, SERVICE, CLINIC, STUDIO, OUTDOOR, ROASTERY } = demo_accounts_1.DemoAccount;
exports.demoPeople = [
    person('u-olga', SALES, 'Sales seat, sees every record: contact 201 has links in Headquarters and in Service'),
    person('u-bjorn', SALES, 'Super Admin without a seat: denied with NO_SEAT, whatever the record'),
    person('u-rosa', SALES, 'no seat, no permission, no records: denied with every reason at once'),
    person('u-emil', SALES, "sees his team's records alone: contact 201 yes, contact 203 no"),
    person('u-ines', SERVICE, 'a Sales seat where Sales Hub is only STARTER: denied with HUB_BELOW_PROFESSIONAL'),
    person('u-noah', STUDIO, 'mirroring is one-way: contact 501 has a link in Sales, and Sales sees nothing of the Studio'),
    person('u-mira', CLINIC, 'the account stores sensitive data: contact 401 has links, and nobody sees the Clinic'),
    person('u-anna', HEADQUARTERS, 'Super Admin of all five accounts, with a seat: may change the organization'),
    person('u-dana', OUTDOOR, 'another organization: contact 601 is the same Maja Sørensen, and has no link'),
    person('u-ida', ROASTERY, 'in no organization: denied with NO_ORGANIZATION, and may found one with account 3002'),
];
exports.demoExample = {
    viewer: { userId: 'u-olga', accountId: SALES },
    query: `query LinkedRecords($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Contact {
      id
      linkedRecords(first: 10) {
        totalCount
        nodes {
          name
          account { id name }
          matches { key kind home linked }
          activities(first: 3) {
            totalCount
            nodes {
              __typename
              type
              occurredAt
              ownerName
              ... on MirroredNote { body }
              ... on MirroredCall { title body direction durationMs disposition }
              ... on MirroredMeeting { title body endsAt location outcome }
              ... on MirroredEmail { subject body direction status }
              ... on MirroredTask { subject body status priority dueAt }
            }
          }
          deals { nodes { name amount currency status closeDate } }
        }
        access {
          granted
          denials { code message }
          sources { account { id name } status denials { code message } }
        }
      }
    }
  }
}`,
    variables: { representations: [{ __typename: 'Contact', id: '201' }] },
    answer: 'Maja Sørensen of Nordlicht Lighting Sales has 2 linked records, in Nordlicht Headquarters and in Nordlicht Service, each with its newest activities and its deals; the Clinic and the Studio have her too and are DENIED, each with its reasons.',
};
function person(userId, accountId, what) {
    return { userId, accountId, what };
}
//# sourceMappingURL=demo-guide.js.map