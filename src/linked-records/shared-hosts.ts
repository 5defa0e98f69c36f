import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostName } from './match-key.rules';

const DATA_FILES = ['mail-providers.txt', 'link-pages-and-social-networks.txt'].map((name) =>
  join(__dirname, 'data', name),
);

/**
 * The hosts that are no company's own (M1): public mail providers, link pages and social networks, and those of
 * `extraFile`, a deployment's own list. One host a line; `#` starts a comment.
 * @throws Error naming file and line where a line holds no host, and what reading a missing file throws.
 */
export function loadSharedHosts(extraFile: string | null): ReadonlySet<string> {
  return new Set([...DATA_FILES, ...(extraFile === null ? [] : [extraFile])].flatMap(hostsOf));
}

function hostsOf(file: string): readonly string[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, i) => {
      const text = line.replace(/#.*/, '').trim();
      if (text === '') return [];
      const host = hostName(text);
      // A key never starts with www., so such a line would silently do nothing.
      if (host === null || host.startsWith('www.')) {
        throw new Error(
          `${file}:${i + 1} holds ${JSON.stringify(text.slice(0, 100))}; it should hold a host alone, for example linktr.ee`,
        );
      }
      return host;
    });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw new Error(`the list of shared hosts ${file} cannot be read (${String(code)}); see SHARED_HOSTS_FILE`, {
      cause: error,
    });
  }
}
