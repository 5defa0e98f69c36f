import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { ownServer } from '../../bench/database-server';
import { CAMPAIGNS } from './campaigns';
import { runCampaign, type Outcome } from './run-campaign';
import { withFigures } from './trust-report';

const USAGE = `npm run trust [-- --only NAME[,NAME]] [--database mysql://USER@HOST:PORT/] [--folder FOLDER]

Runs the campaigns of docs/TRUST.md at full length and writes what they counted into it.
Without --database it starts a MariaDB of its own, with its data in FOLDER (./data/trust).
Campaigns: ${CAMPAIGNS.map(({ name }) => name).join(', ')}
`;

async function trust(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      database: { type: 'string' },
      folder: { type: 'string', default: './data/trust' },
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',').map((name) => name.trim());
  const unknown = only?.find((name) => CAMPAIGNS.every((campaign) => campaign.name !== name));
  if (values.help || unknown !== undefined) {
    if (unknown !== undefined) process.exitCode = 1;
    process.stderr.write(unknown === undefined ? USAGE : `There is no campaign ${unknown}.\n\n${USAGE}`);
    return;
  }
  const root = process.cwd();
  const server = values.database === undefined ? await ownServer(resolve(values.folder), '256M') : null;
  const outcomes: Outcome[] = [];
  try {
    for (const campaign of CAMPAIGNS.filter(({ name }) => only?.includes(name) ?? true)) {
      process.stderr.write(`\n== ${campaign.name}\n`);
      const outcome = runCampaign(campaign, root, values.database ?? server?.url ?? null);
      outcomes.push(outcome);
      const document = join(root, 'docs/TRUST.md');
      const written = withFigures(readFileSync(document, 'utf8'), [outcome], today());
      writeFileSync(document, await format(written, { parser: 'markdown' }));
    }
  } finally {
    await server?.stop();
  }
  const failed = outcomes.filter((outcome) => outcome.failed > 0 || outcome.passed === 0);
  for (const { campaign } of failed) process.stderr.write(`FAILED: ${campaign.name}\n`);
  if (failed.length > 0) process.exitCode = 1;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

trust().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
