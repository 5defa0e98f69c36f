import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Campaign } from './campaigns';

/** What a run of a campaign gave. */
export interface Outcome {
  readonly campaign: Campaign;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What its tests counted, in the order they told it. */
  readonly figures: readonly Readonly<Record<string, string | number>>[];
}

/** Runs a campaign's tests at full length, one file at a time, and shows what they print. */
export function runCampaign(campaign: Campaign, root: string, databaseUrl: string | null): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'multi-account-trust-'));
  const figuresFile = join(folder, 'figures');
  const resultFile = join(folder, 'result.json');
  const started = Date.now();
  spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      ...['--json', '--outputFile', resultFile],
      ...['--testTimeout', String(6 * 3_600_000)],
      ...['--selectProjects', ...campaign.projects],
      ...['--testPathPatterns', campaign.tests],
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...campaign.environment,
        TRUST_FIGURES: figuresFile,
        ...(databaseUrl === null ? {} : { TEST_MYSQL_URL: databaseUrl }),
      },
    },
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(resultFile, 'utf8')) as {
      readonly numPassedTests: number;
      readonly numFailedTests: number;
      readonly numFailedTestSuites: number;
    };
    return {
      campaign,
      passed: numPassedTests,
      failed: Math.max(numFailedTests, numFailedTestSuites),
      seconds: Math.round((Date.now() - started) / 1000),
      figures: existsSync(figuresFile) ? readFileSync(figuresFile, 'utf8').trim().split('\n').map(figuresOf) : [],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(line: string): Readonly<Record<string, string | number>> {
  return (JSON.parse(line) as { readonly figures: Readonly<Record<string, string | number>> }).figures;
}
