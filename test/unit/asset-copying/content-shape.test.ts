import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import { outcomeOf } from '../../support/content-places';

const NOTHING_HAPPENS = {
  notifyContactOwner: false,
  notifyRecipients: [],
  postSubmitAction: { type: 'thank_you', value: '' },
};
const formOf = (fields: object) => ({ archived: false, configuration: NOTHING_HAPPENS, ...fields });
const listOf = (filter: object) => ({
  objectTypeId: '0-1',
  filterBranch: { filterBranchType: 'AND', filters: [filter] },
});
const notKnown = (name: string) => `${name} is not known here, and is not copied without being understood (A6).`;

describe('what is not set in a content (A5)', () => {
  it.each([[null], [undefined]])('is %j, and is neither copied, nor listed, nor refused', (nothing) => {
    const fields = { name: nothing, displayOptions: nothing, fieldGroups: [nothing, { fields: [nothing] }, nothing] };
    const made = outcomeOf('FORM', { ...fields, invented: nothing, archived: nothing, configuration: nothing });
    expect(made).toStrictEqual({ travels: formOf({ fieldGroups: [{ fields: [] }] }) });
    const filter = { filterType: 'CONSTANT', shouldAccept: true, negate: nothing, source: nothing };
    expect(outcomeOf('LIST', listOf(filter))).toStrictEqual({
      travels: listOf({ filterType: 'CONSTANT', shouldAccept: true }),
    });
  });

  it.each([[''], [[]], [{}]])('is not listed where it would be left out: %j', (nothing) => {
    expect(outcomeOf('FORM', { invented: nothing })).toStrictEqual({ travels: formOf({}) });
    const filter = { filterType: 'CONSTANT', shouldAccept: true, source: nothing, negate: nothing };
    expect(outcomeOf('LIST', listOf(filter))).toHaveProperty('travels');
  });
});

describe('what stays behind (A5)', () => {
  it('is nowhere in the copy: fields, members by their names, and items', () => {
    const widgets = {
      m: { css: { color: 'red', 'owner-id': '17', width: 'a17' }, body: { path: '@hubspot/divider' } },
    };
    const columns = [{ widgets: ['other', 'm', 17] }];
    const flexAreas = { '17': { boxed: true }, main: { boxed: 'no', sections: [{ columns }] } };
    const { content, dropped } = portableContent('MARKETING_EMAIL', { id: 17, content: { widgets, flexAreas } });
    expect(content).toStrictEqual({
      content: {
        widgets: { m: { css: { color: 'red' }, body: { path: '@hubspot/divider' } } },
        flexAreas: { main: { sections: [{ columns: [{ widgets: ['m'] }] }] } },
      },
      state: 'DRAFT',
      archived: false,
      isPublished: false,
    });
    expect(dropped).toHaveLength(6);
  });

  it('is listed with the source that a constant filter is told by', () => {
    const filter = { filterType: 'CONSTANT', shouldAccept: true, source: '17' };
    const { content, dropped } = portableContent('LIST', listOf(filter));
    expect(content).toStrictEqual(listOf({ filterType: 'CONSTANT', shouldAccept: true }));
    expect(dropped).toEqual(['filterBranch.filters[].source']);
  });

  it('is told by the beginning of its name where that is long', () => {
    expect(portableContent('FORM', { ['x'.repeat(80)]: 1, ['y'.repeat(81)]: 1 }).dropped).toEqual([
      'x'.repeat(80),
      `${'y'.repeat(80)}…`,
    ]);
  });
});

describe('a kind of a part of a content (A6)', () => {
  it.each<[unknown, string]>([
    ['constructor', 'filter type constructor'],
    ['__proto__', 'filter type __proto__'],
    [['CONSTANT'], 'filter type without a name'],
    [{ toString: 1 }, 'filter type without a name'],
    ['', 'filter type without a name'],
    [17, 'filter type 17'],
    ['x'.repeat(81), `filter type ${'x'.repeat(80)}…`],
  ])('that is %j is not known, and blocks the copy by its name', (filterType, reference) => {
    expect(portableContent('LIST', listOf({ filterType, shouldAccept: true })).unsupported).toEqual([
      { reference, message: notKnown(reference) },
    ]);
  });

  it('is not inherited', () => {
    expect(outcomeOf('LIST', listOf(Object.create({ filterType: 'CONSTANT' }) as object))).toEqual({
      blocked: [notKnown('filter type without a name')],
    });
  });
});

describe('the id of an asset in a content', () => {
  it.each([['7'], [7], ['a-7_B.c'], ['x'.repeat(64)], [Number.MAX_SAFE_INTEGER]])(
    'may be %j, and becomes the id of the asset in the target (A6, A11)',
    (listId) => {
      const filter = { filterType: 'IN_LIST', operator: 'IN_LIST', listId };
      const { content, references } = portableContent('LIST', listOf(filter), ({ type, id }) => `${type} ${id} there`);
      expect(references).toEqual([{ kind: 'ASSET', type: 'LIST', id: String(listId) }]);
      expect(content).toEqual(listOf({ ...filter, listId: `LIST ${listId} there` }));
      expect(portableContent('LIST', listOf(filter)).content).toEqual(listOf({ ...filter, listId: String(listId) }));
    },
  );
});

describe('a content that nests', () => {
  const nested = (fields: number, innermost: object) => {
    const line = { fieldType: 'single_line_text', objectTypeId: '0-1', name: 'p' };
    let field: object = { ...line, dependentFields: [innermost] };
    for (let i = 1; i < fields; i += 1) field = { ...line, dependentFields: [{ dependentField: field }] };
    return formOf({ fieldGroups: [{ fields: [field] }] });
  };

  it('60 levels deep travels, and one that nests deeper is blocked', () => {
    expect(outcomeOf('FORM', nested(19, {}))).toEqual({ travels: nested(19, {}) });
    expect(outcomeOf('FORM', nested(19, { dependentCondition: {} }))).toEqual({
      blocked: ['The content nests deeper than 60 levels.'],
    });
  });
});
