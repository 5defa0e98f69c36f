import type { Outcome } from './run-campaign';

const BEGIN = '<!-- figures: written by npm run trust -->';
const END = '<!-- end of figures -->';

/**
 * The document with a row for each campaign that was run; rows of the others stay as they were.
 * @throws Error when the document has no place for them.
 */
export function withFigures(document: string, outcomes: readonly Outcome[], day: string): string {
  const start = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (start < 0 || end < start) throw new Error(`docs/TRUST.md has no place for the figures (${BEGIN})`);
  const rows = new Map(
    document
      .slice(start, end)
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Campaign') && !line.startsWith('| ---'))
      .map((line) => [line.split('|')[1]?.trim() ?? '', line]),
  );
  for (const outcome of outcomes) rows.set(outcome.campaign.name, row(outcome, day));
  const table = ['| Campaign | Day | Tests | Duration | What was counted |', '| --- | --- | --- | --- | --- |'];
  return `${document.slice(0, start)}${BEGIN}\n\n${[...table, ...rows.values()].join('\n')}\n\n${document.slice(end)}`;
}

function row({ campaign, passed, failed, seconds, figures }: Outcome, day: string): string {
  const settings = Object.entries(campaign.environment).map(([name, value]) => `\`${name}=${value}\``);
  const counts = figures.map((counted) =>
    Object.entries(counted)
      .map(
        ([name, value]) =>
          `${name} ${typeof value === 'number' && name !== 'seed' ? value.toLocaleString('en') : value}`,
      )
      .join(', '),
  );
  const tests = failed === 0 ? `${passed} passed` : `${passed} passed, **${failed} failed**`;
  return `| ${campaign.name} | ${day} | ${tests} | ${seconds} s | ${[...settings, ...counts].join('; ')} |`;
}
