import { domainToASCII } from 'node:url';

/** An e-mail address or website as somebody wrote it, and the key it has by the rules; null for none (M1). */
export interface Spelling {
  readonly text: string;
  readonly key: string | null;
}

type Random = () => number;

/**
 * E-mail addresses that are alike: of one person's canary, some have one key in different spellings, and the others, which
 * look much the same, have keys of their own.
 */
export function emailSpellings(person: string, host: string): readonly Spelling[] {
  const key = `${person}@${host}.example`;
  const accented = `jos\u00e9.${person}@${host}.example`;
  return [
    { text: key, key },
    { text: key.toUpperCase(), key },
    { text: `\u00a0${key}\u200b`, key },
    { text: `${key}.`, key },
    { text: accented, key: accented },
    { text: accented.normalize('NFD'), key: accented },
    { text: `JOS\u00c9.${person}@${host}.EXAMPLE`, key: accented },
    { text: `jose.${person}@${host}.example`, key: `jose.${person}@${host}.example` },
    { text: `${person}+news@${host}.example`, key: `${person}+news@${host}.example` },
    { text: `${person}@mail.${host}.example`, key: `${person}@mail.${host}.example` },
    { text: `${person}@gmail.com`, key: `${person}@gmail.com` },
    {
      text: `${person.slice(0, 4)}.${person.slice(4)}@gmail.com`,
      key: `${person.slice(0, 4)}.${person.slice(4)}@gmail.com`,
    },
    { text: `${person}@b\u00fccher-${host}.example`, key: `${person}@${domainToASCII(`b\u00fccher-${host}.example`)}` },
    { text: `${person} at ${host}.example`, key: null },
    { text: `${person}@localhost`, key: null },
  ];
}

/** Websites that are alike, likewise. */
export function websiteSpellings(host: string): readonly Spelling[] {
  const key = `${host}.example`;
  const umlaut = domainToASCII(`${host}-b\u00fccher.example`);
  return [
    { text: key, key },
    { text: `https://WWW.${key}/about?x=1#y`, key },
    { text: `http://user@${host.toUpperCase()}.Example:8080`, key },
    { text: `${key}.`, key },
    { text: `shop.${key}`, key: `shop.${key}` },
    { text: `https://${host}-b\u00fccher.example/`, key: umlaut },
    { text: umlaut, key: umlaut },
    { text: `${host}.blogspot.com`, key: `${host}.blogspot.com` },
    { text: 'gmail.com', key: null },
    { text: 'https://www.linkedin.com/company/1', key: null },
    { text: 'co.uk', key: null },
    { text: '192.0.2.7', key: null },
    { text: host, key: null },
  ];
}

/** Some of several spellings, each at most once, in any order. */
export function someOf<T>(random: Random, all: readonly T[], most: number): readonly T[] {
  const left = [...all];
  return Array.from({ length: Math.floor(random() * (most + 1)) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

/** One of several. */
export function oneOf<T>(random: Random, all: readonly T[]): T {
  return all[Math.floor(random() * all.length)]!;
}
