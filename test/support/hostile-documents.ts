const each = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

/** Documents that are made to cost a server much, each of about as many tokens as it may have, by what they try. */
export const HOSTILE_DOCUMENTS: readonly (readonly [name: string, text: string])[] = [
  ['one unknown field, over and over', `{ ${each(1990, () => 'a')} }`],
  ['one field, over and over', `{ ${each(1990, () => '__typename')} }`],
  ['one field under many names', `{ ${each(660, (i) => `a${i}: __typename`)} }`],
  ['one object under many names', `{ ${each(330, (i) => `a${i}: organization { id }`)} }`],
  ['one object, over and over', `{ ${each(490, () => 'organization { id }')} }`],
  ['one object in one object, over and over', onion(14)],
  ['conflicts under one name', `{ ${each(330, (i) => `organization { x: ${i % 2 === 0 ? 'id' : 'name'} }`)} }`],
  ['conflicting arguments', `{ ${each(110, (i) => `assets(accountId: "${i}", first: ${i}) { totalCount }`)} }`],
  ['deep fields', `{ ${'organization { '.repeat(600)} id ${'}'.repeat(600)} }`],
  ['deep inline fragments', `{ ${'... { '.repeat(640)} __typename ${'}'.repeat(640)} }`],
  ['many inline fragments', `{ ${each(490, () => '... { a }')} }`],
  [
    'many fragments',
    `{ ${each(200, (i) => `...f${i}`)} } ${each(200, (i) => `fragment f${i} on Query { __typename }`)}`,
  ],
  ['many fragments that nothing uses', `{ a } ${each(280, (i) => `fragment f${i} on Query { id }`)}`],
  ['a chain of fragments', `{ ...f0 } ${each(220, (i) => `fragment f${i} on Query { ...f${i + 1} __typename }`)}`],
  [
    'a circle of fragments',
    `{ ...f0 } ${each(220, (i) => `fragment f${i} on Query { ...f${(i + 1) % 220} __typename }`)}`,
  ],
  [
    'a circle of fragments with fields',
    '{ organization { ...f } } fragment f on Organization { events { nodes { ...f } } }',
  ],
  [
    'fragments that all spread each other',
    `{ ...f0 } ${each(40, (i) => `fragment f${i} on Query { ${each(20, (j) => `...f${(i + j + 1) % 40}`)} }`)}`,
  ],
  [
    'fragments that double twenty times',
    `{ a { ...f0 } } ${each(20, (i) => `fragment f${i} on A { x: a { ...f${i + 1} } y: a { ...f${i + 1} } }`)} fragment f20 on A { a }`,
  ],
  [
    'fragments that grow tenfold five times',
    `{ a { ...f0 } } ${each(5, (i) => `fragment f${i} on A { ${each(10, (j) => `x${j}: a { ...f${i + 1} }`)} }`)} fragment f5 on A { a }`,
  ],
  [
    'fragments that spread each other twice',
    `{ organization { ...f0 } } ${each(200, (i) => `fragment f${i} on Organization { ...f${i + 1} ...f${i + 1} }`)} fragment f200 on Organization { id }`,
  ],
  ['unknown fields behind many lines', `${'\n'.repeat(90_000)}{ ${each(120, (i) => `a${i}`)} }`],
  ['unknown fields behind as many lines as there may be', `${'\n'.repeat(1_990)}{ ${each(120, (i) => `a${i}`)} }`],
  ['many comments', `${'#\n'.repeat(45_000)}{ a }`],
  ['many operations', each(285, (i) => `query q${i} { __typename }`)],
  [
    'many operations with one chain of fragments',
    `${each(120, (i) => `query q${i} { ...f${i % 100} }`)} ${each(100, (i) => `fragment f${i} on Query { ...f${i + 1} }`)}`,
  ],
  ['many unknown directives', `{ __typename ${each(990, () => '@a')} }`],
  ['many known directives', `{ __typename ${each(280, () => '@include(if: true)')} }`],
  ['many variables', `query (${each(490, (i) => `$v${i}: Int`)}) { __typename }`],
  ['many arguments', `{ organization(${each(660, (i) => `a${i}: 1`)}) { id } }`],
  ['a deep list', `{ assetCopyPlan(input: ${'['.repeat(950)}${']'.repeat(950)}) { digest } }`],
  ['a deep object', `{ assetCopyPlan(input: ${'{a: '.repeat(480)}1${'}'.repeat(480)}) { digest } }`],
  ['a long list', `{ assetCopyPlan(input: { assets: [${'1 '.repeat(1900)}] }) { digest } }`],
  ['many representations', `{ _entities(representations: [${'{} '.repeat(950)}]) { __typename } }`],
  ['many tokens', `{ ${'a '.repeat(49_000)} }`],
  ['a long text', `{ a(b: "${'x'.repeat(95_000)}") }`],
  ['a long name', `{ ${'x'.repeat(95_000)} }`],
  ['many comments', `${'#\n'.repeat(45_000)}{ a }`],
];

function onion(width: number): string {
  return `{ ${each(width, () => `organization { ${each(width, () => 'events { nodes { id } }')} }`)} }`;
}
