import { spawnSync } from 'node:child_process';

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const COMMENT = new RegExp(`^# (HELP|TYPE) (${NAME}) (.+)$`);
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(.*)\\})? ([-+]?(?:\\d[\\d.]*(?:e[-+]?\\d+)?|Inf)|[Nn]a[Nn])$`);
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/gy;
const OF_FAMILY: Readonly<Record<string, RegExp>> = { histogram: /_(bucket|sum|count)$/, summary: /_(sum|count)$/ };

/**
 * The samples of a text in Prometheus' format.
 * @throws Error at a line that is not of it, a family without help or type, one told of twice, a sample that is of no
 * family, and one that stands there twice.
 */
export function parseMetrics(text: string): readonly Sample[] {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const types = new Map<string, string>();
  const helped = new Set<string>();
  const seen = new Set<string>();
  let family = '';
  return text.split('\n').flatMap((line): Sample[] => {
    if (line === '') return [];
    const [, comment, about = '', said = ''] = COMMENT.exec(line) ?? [];
    if (comment === 'HELP') {
      if (helped.has(about)) throw new Error(`${about} is told of twice`);
      helped.add(about);
      return [];
    }
    if (comment === 'TYPE') {
      if (types.has(about) || !helped.has(about)) throw new Error(`TYPE of ${about} is out of place`);
      types.set(about, said);
      family = about;
      return [];
    }
    const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? [];
    if (name === '') throw new Error(`no line of the format: ${line}`);
    const suffixed = OF_FAMILY[types.get(family)!];
    if (name !== family && !(suffixed !== undefined && name.replace(suffixed, '') === family)) {
      throw new Error(`${name} is no sample of ${family}`);
    }
    if (seen.has(`${name}{${labels}}`)) throw new Error(`twice: ${line}`);
    seen.add(`${name}{${labels}}`);
    return [{ name, labels: parseLabels(labels), value: Number(value.replace('Inf', 'Infinity')) }];
  });
}

/** Whether Prometheus' own checker is on this machine (Debian's package prometheus has it). */
export function hasPromtool(): boolean {
  return spawnSync('promtool', ['--version']).error === undefined;
}

/** What it has against a text; empty for nothing. */
export function promtoolComplaints(text: string): string {
  const { stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], { input: text, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

function parseLabels(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(LABEL)];
  if (found.map(([whole]) => whole).join('') !== text) throw new Error(`no labels: ${text}`);
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}
