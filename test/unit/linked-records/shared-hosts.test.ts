import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostName, isSharedHost } from '../../../src/linked-records/match-key.rules';
import { loadSharedHosts } from '../../../src/linked-records/shared-hosts';

const DATA = join(__dirname, '../../../src/linked-records/data');
const linesOf = (file: string): string[] =>
  readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('the data files', () => {
  const files = readdirSync(DATA);

  it('are the two that rule 3 names', () => {
    expect(files.sort()).toEqual(['link-pages-and-social-networks.txt', 'mail-providers.txt']);
    expect(linesOf('mail-providers.txt').length).toBeGreaterThanOrEqual(150);
    expect(linesOf('link-pages-and-social-networks.txt').length).toBeGreaterThanOrEqual(100);
  });

  it.each(files)('%s is sorted, without repetition, and holds hosts as keys spell them', (file) => {
    const lines = linesOf(file);
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(lines.filter((line) => hostName(line) !== line || line.startsWith('www.'))).toEqual([]);
  });

  it.each(files)('%s holds no host that a public suffix or another line says already', (file) => {
    const lines = linesOf(file);
    const others = (line: string) => new Set(lines.filter((other) => other !== line));
    expect(lines.filter((line) => isSharedHost(line, others(line)))).toEqual([]);
  });
});

describe('loadSharedHosts', () => {
  const shared = loadSharedHosts(null);

  it.each([
    'gmail.com',
    'gmx.de',
    'web.de',
    'ziggo.nl',
    'orange.fr',
    'mail.ru',
    'qq.com',
    'docomo.ne.jp',
    'naver.com',
    'uol.com.br',
    'rediffmail.com',
    'linktr.ee',
    'facebook.com',
    'm.facebook.com',
    'de.linkedin.com',
    'instagram.com',
    'x.com',
    'youtu.be',
    'tiktok.com',
    'xing.com',
    'bit.ly',
    't.me',
    'wa.me',
    'maps.app.goo.gl',
    'sites.google.com',
    'docs.google.com',
  ])('%s is no company’s own host', (host) => expect(isSharedHost(host, shared)).toBe(true));

  it.each(['example.com', 'google.com', 'hubspot.com', 'acme.github.io', 'acme.myshopify.com', 'acme.wordpress.com'])(
    '%s may be one',
    (host) => expect(isSharedHost(host, shared)).toBe(false),
  );

  describe("with a deployment's own file", () => {
    const directory = mkdtempSync(join(tmpdir(), 'shared-hosts-'));
    const fileOf = (content: string): string => {
      const file = join(directory, 'own.txt');
      writeFileSync(file, content);
      return file;
    };
    afterAll(() => rmSync(directory, { recursive: true }));

    it('adds its hosts, whatever their spelling, line ends and comments', () => {
      const file = fileOf('\ufeff# ours\r\n\r\n  Directory.Example \r\nmüller.example# a page\n');
      const added = [...loadSharedHosts(file)].filter((host) => !shared.has(host));
      expect(added).toEqual(['directory.example', 'xn--mller-kva.example']);
    });

    it('may be empty', () => expect(loadSharedHosts(fileOf(''))).toEqual(shared));

    it.each([
      ['a URL', 'https://directory.example/'],
      ['a path', 'directory.example/acme'],
      ['www., which no key has', 'www.directory.example'],
      ['an e-mail address', 'jane@directory.example'],
      ['a wildcard', '*.directory.example'],
      ['a single label', 'localhost'],
      ['an IP address', '192.0.2.1'],
      ['two hosts', 'one.example two.example'],
    ])('stops at %s, naming file and line', (_, line) => {
      const file = fileOf(`# ours\nfine.example\n${line}\n`);
      expect(() => loadSharedHosts(file)).toThrow(`${file}:3 holds ${JSON.stringify(line)}`);
    });

    it('stops when the file is missing, naming it', () => {
      expect(() => loadSharedHosts(join(directory, 'missing.txt'))).toThrow(/missing\.txt/);
    });
  });
});
