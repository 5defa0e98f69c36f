/** The lowest versions of a package that are free of advisories that are known. */
export interface DependencyFloor {
  readonly package: string;
  /** One for each line of versions that is kept up; a line below the lowest is refused, one above the highest is not. */
  readonly floors: readonly string[];
  readonly advisories: readonly string[];
  readonly why: string;
}

/** A version below its floor that stays, and why it does no harm. */
export interface AcceptedVersion {
  readonly package: string;
  readonly version: string;
  readonly advisory: string;
  readonly why: string;
}

/**
 * Of packages in package-lock.json. What stands here was published; that a package is missing says nothing of it.
 * A test compares it with the lock file, and docs/SUPPLY-CHAIN.md tells how it is kept.
 */
export const FLOORS: readonly DependencyFloor[] = [
  {
    package: '@apollo/server',
    floors: ['5.5.0'],
    advisories: ['GHSA-9q82-xgwf-vj6h'],
    why: 'read-only cross-site requests through a browser bug',
  },
  {
    package: '@apollo/federation-internals',
    floors: ['2.9.6', '2.10.5', '2.11.6', '2.12.3', '2.13.2'],
    advisories: ['CVE-2026-32621'],
    why: 'prototype pollution in gateways',
  },
  {
    package: '@apollo/gateway',
    floors: ['2.10.1'],
    advisories: ['CVE-2025-32030'],
    why: 'named fragments make query plans explode',
  },
  {
    package: 'fastify',
    floors: ['5.12.2'],
    advisories: [
      'CVE-2025-32442',
      'CVE-2026-25223',
      'CVE-2026-25224',
      'CVE-2026-3419',
      'CVE-2026-3635',
      'CVE-2026-33806',
    ],
    why: 'content types that get past the checks of a body; 5.12.2 is the last security release known',
  },
  {
    package: 'find-my-way',
    floors: ['9.7.0'],
    advisories: ['CVE-2024-45813', 'CVE-2026-47219'],
    why: 'paths that take the router very long',
  },
  {
    package: 'fast-uri',
    floors: ['3.1.7', '4.0.1'],
    advisories: [
      'CVE-2026-6321',
      'CVE-2026-6322',
      'CVE-2026-13676',
      'CVE-2026-75899',
      'CVE-2026-84292',
      'CVE-2026-84394',
    ],
    why: 'hosts and paths that are read otherwise than by others',
  },
  {
    package: 'graphql',
    floors: ['16.8.1'],
    advisories: ['CVE-2023-26144'],
    why: 'small documents that take validation very long',
  },
  {
    package: 'jose',
    floors: ['4.15.5'],
    advisories: ['CVE-2024-28176'],
    why: 'encrypted tokens that unpack to very much',
  },
  {
    package: 'mysql2',
    floors: ['3.23.1'],
    advisories: [
      'CVE-2024-21507',
      'CVE-2024-21508',
      'CVE-2024-21509',
      'CVE-2024-21511',
      'CVE-2024-21512',
      'GHSA-3f6p-5ww8-9rcr',
      'GHSA-rgwj-5xj2-c3m3',
    ],
    why: 'code in answers of the server, passwords in plain text, compressed answers that unpack to very much',
  },
  {
    package: 'typeorm',
    floors: ['0.3.26'],
    advisories: ['CVE-2022-33171', 'CVE-2025-60542'],
    why: 'objects as values become SQL',
  },
  {
    package: 'qs',
    floors: ['6.16.0'],
    advisories: ['CVE-2022-24999', 'CVE-2025-15284', 'CVE-2026-8723', 'CVE-2026-82417', 'CVE-2026-82562'],
    why: 'query strings that stop or fill a process',
  },
  {
    package: 'body-parser',
    floors: ['1.20.3', '2.2.1'],
    advisories: ['CVE-2024-45590', 'CVE-2025-13466'],
    why: 'bodies that stop a process',
  },
  {
    package: 'sha.js',
    floors: ['2.4.12'],
    advisories: ['CVE-2025-9288'],
    why: 'hashes that can be turned back',
  },
  {
    package: 'picomatch',
    floors: ['2.3.2', '3.0.2', '4.0.4'],
    advisories: ['CVE-2026-33671', 'CVE-2026-33672'],
    why: 'patterns that take very long',
  },
  {
    package: 'semver',
    floors: ['5.7.2', '6.3.1', '7.5.2'],
    advisories: ['CVE-2022-25883'],
    why: 'ranges that take very long',
  },
  {
    package: 'ansi-regex',
    floors: ['3.0.1', '4.1.1', '5.0.1', '6.0.1'],
    advisories: ['CVE-2021-3807'],
    why: 'texts that take very long',
  },
  {
    package: 'debug',
    floors: ['4.4.3'],
    advisories: ['CVE-2025-59144'],
    why: '4.4.2 was published by thieves',
  },
  {
    package: 'uuid',
    floors: ['11.1.1'],
    advisories: ['CVE-2026-41907'],
    why: 'ids written past the end of a buffer that is handed in',
  },
  { package: 'zod', floors: ['3.22.3'], advisories: ['CVE-2023-4316'], why: 'addresses that take very long' },
  { package: 'cookie', floors: ['0.7.0'], advisories: ['CVE-2024-47764'], why: 'names that become other attributes' },
  {
    package: 'protobufjs',
    floors: ['7.5.6', '8.0.2'],
    advisories: ['CVE-2023-36665', 'CVE-2026-41242', 'CVE-2026-44291', 'CVE-2026-44293'],
    why: 'code in descriptors',
  },
  {
    package: 'ws',
    floors: ['5.2.4', '6.2.3', '7.5.10', '8.17.1'],
    advisories: ['CVE-2024-37890'],
    why: 'headers that stop a process',
  },
  {
    package: 'node-fetch',
    floors: ['2.6.7', '3.1.1'],
    advisories: ['CVE-2022-0235'],
    why: 'secrets sent on to other hosts',
  },
  {
    package: 'form-data',
    floors: ['2.5.4', '3.0.4', '4.0.4'],
    advisories: ['CVE-2025-7783'],
    why: 'boundaries that can be guessed',
  },
  { package: 'braces', floors: ['3.0.3'], advisories: ['CVE-2024-4068'], why: 'patterns that fill the memory' },
  { package: 'micromatch', floors: ['4.0.8'], advisories: ['CVE-2024-4067'], why: 'patterns that take very long' },
  {
    package: 'brace-expansion',
    floors: ['1.1.16', '2.1.4', '5.0.7'],
    advisories: ['CVE-2025-5889', 'CVE-2026-33750', 'CVE-2026-13149', 'GHSA-rgw5-rvv9-x895'],
    why: 'patterns that take very long',
  },
  {
    package: 'cross-spawn',
    floors: ['6.0.6', '7.0.5'],
    advisories: ['CVE-2024-21538'],
    why: 'arguments that take very long',
  },
  { package: 'json5', floors: ['1.0.2', '2.2.2'], advisories: ['CVE-2022-46175'], why: 'prototype pollution' },
  { package: 'minimist', floors: ['0.2.4', '1.2.6'], advisories: ['CVE-2021-44906'], why: 'prototype pollution' },
  { package: 'word-wrap', floors: ['1.2.4'], advisories: ['CVE-2023-26115'], why: 'texts that take very long' },
  { package: 'yaml', floors: ['2.2.2'], advisories: ['CVE-2023-2251'], why: 'documents that stop a process' },
  { package: 'js-yaml', floors: ['3.14.2', '4.1.1'], advisories: ['CVE-2025-64718'], why: 'prototype pollution' },
  { package: 'glob', floors: ['10.5.0', '11.1.0'], advisories: ['CVE-2025-64756'], why: 'names of files as commands' },
  { package: 'dset', floors: ['3.1.4'], advisories: ['CVE-2024-21529'], why: 'prototype pollution' },
  { package: 'shell-quote', floors: ['1.7.3'], advisories: ['CVE-2021-42740'], why: 'arguments as commands' },
  {
    package: 'http-cache-semantics',
    floors: ['4.1.1'],
    advisories: ['CVE-2022-25881'],
    why: 'headers that take very long',
  },
  {
    package: '@babel/traverse',
    floors: ['7.23.2'],
    advisories: ['CVE-2023-45133'],
    why: 'code that runs while it is compiled',
  },
  {
    package: '@babel/helpers',
    floors: ['7.26.10'],
    advisories: ['CVE-2025-27789'],
    why: 'patterns that take very long',
  },
  {
    package: 'playwright-core',
    floors: ['1.55.1'],
    advisories: ['CVE-2025-59288'],
    why: 'browsers fetched without a check',
  },
];

export const ACCEPTED: readonly AcceptedVersion[] = [
  {
    package: 'uuid',
    version: '9.0.1',
    advisory: 'CVE-2026-41907',
    why: 'it is in v3, v5 and v6 with a buffer; @apollo/federation-internals, which alone brings it to production, calls v1 without one',
  },
  {
    package: 'uuid',
    version: '8.3.2',
    advisory: 'CVE-2026-41907',
    why: 'of tests only: cloudevents, which brings it, calls v4',
  },
];
