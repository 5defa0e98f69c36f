import { appendFileSync } from 'node:fs';

/** What a campaign did: counts with their names, and the seed that does it again. */
export type Figures = Readonly<Record<string, string | number>>;

/**
 * Hands what a campaign counted to `npm run trust`, which puts it into docs/TRUST.md. Elsewhere nothing is written:
 * the short form of a campaign proves by its expectations alone.
 */
export function tellFigures(campaign: string, figures: Figures): void {
  const file = process.env['TRUST_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ campaign, figures })}\n`);
}
