import type { BreakingChange } from './breaking-changes';

const UNRELEASED = '## [Unreleased]';

/**
 * The changes that the changelog does not own up to: each has to be an entry under the unreleased heading that says
 * **Breaking** and names its path in backticks.
 * @throws Error when the changelog has no unreleased heading.
 */
export function unmentioned(changelog: string, changes: readonly BreakingChange[]): readonly BreakingChange[] {
  const entries = unreleasedEntries(changelog).filter((entry) => entry.includes('**Breaking**'));
  return changes.filter(({ path }) => !entries.some((entry) => entry.includes(`\`${path}\``)));
}

/** List items, each with the lines that continue it. */
function unreleasedEntries(changelog: string): readonly string[] {
  const start = changelog.indexOf(`${UNRELEASED}\n`);
  if (start === -1) throw new Error(`CHANGELOG.md has no heading ${UNRELEASED}`);
  const [section = ''] = changelog.slice(start + UNRELEASED.length).split(/^## /m);
  return section.split(/^- /m).slice(1);
}
