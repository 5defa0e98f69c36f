import type { Database } from '../../src/database/database';
import { tellFigures } from './figures';
import { account, fill, mirroring, user } from './world';

/** How often each race is run. */
export const RACE_ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 10);
const PRINTED_FROM = 101;
const ROUNDS_IN_FLIGHT = 3;

/** What one round of a race has to itself. */
export interface Round {
  readonly n: number;
  /** They are there when the shape has so many. */
  readonly first: RoundOrganization;
  readonly second: RoundOrganization;
  /** Accounts that are in no organization. */
  readonly free: readonly string[];
}

interface RoundOrganization {
  readonly id: string;
  readonly accounts: readonly string[];
}

export interface Shape {
  /** How many organizations a round has, of how many accounts each. */
  readonly organizations: 0 | 1 | 2;
  readonly members: number;
  readonly free: number;
}

/** Makes the rounds' organizations and accounts. `root` may do everything in each of them. */
export async function fillRounds(database: Database, shape: Shape): Promise<readonly Round[]> {
  const rounds = Array.from({ length: RACE_ROUNDS }, (_, n) => roundOf(n, shape));
  const organizations = rounds.flatMap(({ first, second }) => [first, second].slice(0, shape.organizations));
  const ids = [...organizations.flatMap(({ accounts }) => accounts), ...rounds.flatMap(({ free }) => free)];
  await fill(database, {
    accounts: ids.map((id) => account(id, CAPABLE)),
    users: ids.map((id) => user(id, 'root', { role: 'SUPER_ADMIN' })),
    organizations: Object.fromEntries(organizations.map(({ id, accounts }) => [id, accounts])),
    settings: Object.fromEntries(
      organizations.map(({ id, accounts }) => [id, [mirroring(accounts[1]!, accounts[0]!)]]),
    ),
  });
  return rounds;
}

/** Runs the race in each round, a few rounds at a time; of a long run it prints how often there was which outcome. */
export async function runRace(rounds: readonly Round[], race: (round: Round) => Promise<string>): Promise<void> {
  const start = Date.now();
  const outcomes = new Map<string, number>();
  const queue = rounds.values();
  await Promise.all(
    Array.from({ length: ROUNDS_IN_FLIGHT }, async () => {
      for (const round of queue) {
        const outcome = await race(round);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    }),
  );
  tellFigures(String(expect.getState().currentTestName), { rounds: rounds.length });
  if (rounds.length < PRINTED_FROM) return;
  const lines = [...outcomes].sort().map(([outcome, times]) => `  ${String(times).padStart(5)} × ${outcome}\n`);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `${expect.getState().currentTestName}: ${rounds.length} rounds in ${seconds} s\n${lines.join('')}`,
  );
}

/** Any account can be the home account, and any two can be connected. */
export const CAPABLE = {
  subscriptions: [
    { hub: 'MARKETING', tier: 'ENTERPRISE' },
    { hub: 'SALES', tier: 'PROFESSIONAL' },
  ],
} as const satisfies Parameters<typeof account>[1];

function roundOf(n: number, { members, free }: Shape): Round {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}-${i}`);
  const organization = (id: string) => ({ id, accounts: ids(id, members) });
  return { n, first: organization(`${n}-first`), second: organization(`${n}-second`), free: ids(`${n}-free`, free) };
}
