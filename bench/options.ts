import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataSetSizes } from './data-set';
import type { Pace } from './measure';

export const SCENARIOS = ['cells', 'denied', 'hot', 'growth'] as const;
export type Scenario = (typeof SCENARIOS)[number];

export interface BenchOptions extends Pace {
  /** Contacts in a request. */
  readonly sizes: readonly number[];
  readonly connections: readonly number[];
  /** Different requests for each size, at the most. */
  readonly batches: number;
  readonly scenarios: readonly Scenario[];
  readonly dataSet: DataSetSizes;
  /** Contacts an account that the database grows to. */
  readonly grow: number;
  /** Null: a server of its own. */
  readonly database: string | null;
  readonly folder: string;
  readonly bufferPool: string;
  readonly service: string;
  readonly json: string | null;
  readonly check: boolean;
}

export const HELP = `npm run bench -- [options]

  --sizes 1,50,1000        contacts in a request
  --connections 1,16,64    requests at a time
  --rounds 5               rounds, of which medians are taken
  --seconds 3              length of a round
  --warm-up 5              seconds of load before the first round, which are not measured
  --batches 256            different requests for each size, at the most
  --scenarios LIST         of ${SCENARIOS.join(', ')}; all but growth without it
  --contacts 100000        contacts in each of the five accounts
  --hot 50000              activities of the hot contact; 0: there is none
  --grow 1000000           contacts that growth compares with (loads long, needs about 20 GB)
  --seed 1                 of the data set and the batches
  --database URL           mysql://USER:PASSWORD@HOST:PORT/, a server on which databases may be made
  --folder FOLDER          where logs and the bench's own MariaDB are kept
  --buffer-pool 4G         memory of the bench's own MariaDB; 100,000 contacts take about 2.5 GB
  --service FILE           the service's entry, built
  --json FILE              all that was measured
  --check                  fails when a goal is missed
`;

/** @throws Error that says which option is wrong. */
export function benchOptions(args: readonly string[]): BenchOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1,50,1000' },
      connections: { type: 'string', default: '1,16,64' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      'warm-up': { type: 'string', default: '5' },
      batches: { type: 'string', default: '256' },
      scenarios: { type: 'string', default: 'cells,denied,hot' },
      contacts: { type: 'string', default: '100000' },
      hot: { type: 'string', default: '50000' },
      grow: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '1' },
      database: { type: 'string' },
      folder: { type: 'string', default: join(tmpdir(), 'multi-account-bench') },
      'buffer-pool': { type: 'string', default: '4G' },
      service: { type: 'string', default: 'dist/main.js' },
      json: { type: 'string' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (!existsSync(values.service)) throw new Error(`--service: ${values.service} is not there; run npm run build`);
  return {
    sizes: list(values.sizes).map((text) => positive('sizes', text)),
    connections: list(values.connections).map((text) => positive('connections', text)),
    rounds: positive('rounds', values.rounds),
    seconds: aboveZero('seconds', Number(values.seconds)),
    warmUpSeconds: aboveZero('warm-up', Number(values['warm-up'])),
    batches: positive('batches', values.batches),
    scenarios: list(values.scenarios).map(scenario),
    dataSet: {
      seed: positive('seed', values.seed),
      contacts: positive('contacts', values.contacts),
      hotActivities: whole('hot', values.hot),
    },
    grow: positive('grow', values.grow),
    database: values.database ?? null,
    folder: values.folder,
    bufferPool: values['buffer-pool'],
    service: values.service,
    json: values.json ?? null,
    check: values.check,
  };
}

function list(text: string): readonly string[] {
  return text.split(',').filter((item) => item !== '');
}

function scenario(text: string): Scenario {
  const found = SCENARIOS.find((name) => name === text);
  if (found === undefined) throw new Error(`--scenarios: ${text} is none of ${SCENARIOS.join(', ')}`);
  return found;
}

function positive(option: string, text: string): number {
  return aboveZero(option, whole(option, text));
}

function whole(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option}: ${text} is no whole number`);
  return Number(text);
}

function aboveZero(option: string, value: number): number {
  if (!(value > 0)) throw new Error(`--${option} should be above 0`);
  return value;
}
