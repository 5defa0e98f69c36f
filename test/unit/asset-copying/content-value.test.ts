import type { AssetType } from '../../../src/asset-copying/asset';
import { outcomeOf } from '../../support/content-places';

const filtered = (filter: object) => ({
  objectTypeId: '0-1',
  filterBranch: { filterBranchType: 'AND', filters: [filter] },
});
const operated = (operation: object) => filtered({ filterType: 'PROPERTY', property: 'p', operation });
const timed = (timePoint: object) =>
  filtered({
    filterType: 'ADS_TIME',
    pruningRefineBy: { type: 'TIME_POINT', timePoint: { timeType: 'DATE', ...timePoint } },
  });
const FILTER = 'filterBranch.filters[]';

/** What a value is said to have to be, where one such stands, and its place. */
interface Kind {
  readonly expected: string;
  readonly type: AssetType;
  readonly content: (value: unknown) => object;
  readonly place: string;
  readonly taken: readonly unknown[];
  readonly refused: readonly unknown[];
}

const KINDS: readonly Kind[] = [
  {
    expected: 'text',
    type: 'LIST',
    content: (value) => operated({ operationType: 'ENUMERATION', values: [value] }),
    place: `${FILTER}.operation.values[]`,
    taken: ['', 'a', '17', '{{ x }}'],
    refused: [5, true, ['a'], { a: 1 }],
  },
  {
    expected: 'true or false',
    type: 'LIST',
    content: (value) => operated({ operationType: 'BOOL', value }),
    place: `${FILTER}.operation.value`,
    taken: [true, false],
    refused: ['true', 1, 0, '', [true]],
  },
  {
    expected: 'a number',
    type: 'LIST',
    content: (value) => operated({ operationType: 'NUMBER', value }),
    place: `${FILTER}.operation.value`,
    taken: [
      ...[0, -1, 1.5, -1.5, 0.001, Number.MAX_SAFE_INTEGER, '0', '12', '-12', '12.75', '-0.5'],
      ...['1'.repeat(15), `1.${'1'.repeat(15)}`],
    ],
    refused: [
      ...[2 ** 53, 1e21, Infinity, -Infinity, NaN, '', '1e-1', '1.', '.5', '--1', '+1', '1,5', '1.x', 'x', '1x', 'x1'],
      ...['1.5x', '1'.repeat(16), `1.${'1'.repeat(16)}`, [5], [5.5], [], {}, true],
    ],
  },
  {
    expected: 'a number',
    type: 'LIST',
    content: (month) => operated({ operationType: 'DATE', month }),
    place: `${FILTER}.operation.month`,
    taken: [1, 'JANUARY'],
    refused: [['JANUARY'], true, {}],
  },
  {
    expected: 'a name of the API, such as IS_EQUAL_TO',
    type: 'LIST',
    content: (month) => operated({ operationType: 'DATE', month }),
    place: `${FILTER}.operation.month`,
    taken: ['JANUARY'],
    refused: ['january', '1', ''],
  },
  {
    expected: 'a name of the API, such as IS_EQUAL_TO',
    type: 'LIST',
    content: (operator) => operated({ operationType: 'BOOL', value: true, operator }),
    place: `${FILTER}.operation.operator`,
    taken: ['X', 'IS', 'IS_EQUAL_TO'],
    refused: ['is_equal', 'IS_', '_IS', 'IS__NOT', 'IS 17', 'IS_17', '17_IS', 'ownerIS', 'ISowner', ['IS'], 5, ''],
  },
  {
    expected: 'a word of the API, such as default_group',
    type: 'FORM',
    content: (lawfulBasis) => ({ legalConsentOptions: { type: 'legitimate_interest', lawfulBasis } }),
    place: 'legalConsentOptions.lawfulBasis',
    taken: ['x', 'lead', 'legitimate_interest_pql'],
    refused: ['LEAD', 'lead_', '_lead', 'a__b', 'lead 17', 'lead_17', '17_lead', 'Xlead', 'leadX', ['lead'], 5, ''],
  },
  {
    expected: 'a time zone, such as Europe/Berlin',
    type: 'LIST',
    content: (zoneId) => timed({ zoneId }),
    place: `${FILTER}.pruningRefineBy.timePoint.zoneId`,
    taken: [
      ...['Z', 'UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+5'],
      'Etc/GMT-14',
    ],
    refused: [
      ...['europe/Berlin', 'Europe/', 'Europe/17', 'Europe.Berlin', 'Etc/GMT+123', 'Etc/GMT5', 'Etc/GMT+', 'A17'],
      ...['x Europe', 'Europe/Berlin x', 'Europe/Berlin+5x', 5, ['UTC'], ''],
    ],
  },
];

describe.each(KINDS)('a value that has to be $expected', ({ expected, type, content, place, taken, refused }) => {
  it.each(taken.map((value) => [value]))('travels when it is %j', (value) => {
    expect(outcomeOf(type, content(value))).toMatchObject({ travels: content(value) });
  });

  it.each(refused.map((value) => [value]))('blocks the copy when it is %j (A6)', (value) => {
    expect(outcomeOf(type, content(value))).toEqual({ blocked: [`${place} should be ${expected} (A6).`] });
  });
});
