import { mercuriusFederationPlugin } from '@mercuriusjs/federation';
import Fastify from 'fastify';
import { baselineSettings } from './baseline';
import { readLinkedRecords } from './sql';

/** A federation subgraph as an expert would set it up for speed: JIT, one batch, children read with their parents. */
const { port, homeAccountId, pool } = baselineSettings();

const SCHEMA = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  scalar DateTime
  enum ActivityType { NOTE CALL MEETING EMAIL TASK }
  enum DealStatus { OPEN WON LOST }
  type Query { version: String }
  type Contact @key(fields: "id") { id: ID! linkedRecords(first: Int = 20): LinkedRecordConnection! }
  type LinkedRecordConnection { totalCount: Int! nodes: [LinkedRecord!]! }
  type LinkedRecord {
    id: ID!
    name: String!
    account: Account!
    activities(first: Int = 10): MirroredActivityConnection!
    deals(first: Int = 10): MirroredDealConnection!
  }
  type Account @shareable { id: ID! name: String! }
  type MirroredActivityConnection { nodes: [MirroredActivity!]! }
  interface MirroredActivity { id: ID! type: ActivityType! occurredAt: DateTime! ownerName: String }
  type MirroredNote implements MirroredActivity {
    id: ID! type: ActivityType! occurredAt: DateTime! ownerName: String body: String
  }
  type MirroredCall implements MirroredActivity {
    id: ID! type: ActivityType! occurredAt: DateTime! ownerName: String title: String body: String
  }
  type MirroredMeeting implements MirroredActivity {
    id: ID! type: ActivityType! occurredAt: DateTime! ownerName: String title: String body: String
  }
  type MirroredEmail implements MirroredActivity {
    id: ID! type: ActivityType! occurredAt: DateTime! ownerName: String subject: String body: String
  }
  type MirroredTask implements MirroredActivity {
    id: ID! type: ActivityType! occurredAt: DateTime! ownerName: String subject: String body: String
  }
  type MirroredDealConnection { nodes: [MirroredDeal!]! }
  type MirroredDeal {
    id: ID!
    name: String!
    amount: String
    currency: String
    stage: String
    status: DealStatus!
    closeDate: DateTime
    ownerName: String
  }`;

type ActivityType = 'NOTE' | 'CALL' | 'MEETING' | 'EMAIL' | 'TASK';

const TYPE_NAMES: Readonly<Record<ActivityType, string>> = {
  NOTE: 'MirroredNote',
  CALL: 'MirroredCall',
  MEETING: 'MirroredMeeting',
  EMAIL: 'MirroredEmail',
  TASK: 'MirroredTask',
};

const app = Fastify();
void app.register(mercuriusFederationPlugin, {
  schema: SCHEMA,
  jit: 1,
  resolvers: {
    MirroredActivity: { resolveType: ({ type }: { readonly type: ActivityType }) => TYPE_NAMES[type] },
  },
  loaders: {
    Contact: {
      linkedRecords: {
        loader: async (queries: readonly { readonly obj: { readonly id: string } }[]) =>
          readLinkedRecords(
            pool,
            homeAccountId,
            queries.map(({ obj }) => obj.id),
          ),
        opts: { cache: false },
      },
    },
  },
});
void app.listen({ port, host: '127.0.0.1' });
