import { toldRefusal } from '../../../src/pull/hubspot-refusal.rules';

describe('what HubSpot says of a refused request', () => {
  it.each([
    [{ context: { missingScopes: ['forms'] } }, ['forms']],
    [
      { errors: [{ context: { requiredGranularScopes: ['crm.lists.read', 'content'] } }] },
      ['content', 'crm.lists.read'],
    ],
    [{ errors: [{ context: { requiredScopes: ['forms'] } }, {}], context: { missingScopes: ['forms'] } }, ['forms']],
    [{ context: { requiredScopes: ['content'] } }, ['content']],
    [{ context: { missingScopes: ['x forms', 'forms x', 'f'] }, errors: 'x' }, []],
    [{ context: { missingScopes: ['noor@hotel.example', 7] } }, []],
    ['<html>', []],
  ])('tells the missing scopes: %j', (body, missingScopes) => {
    expect(toldRefusal(body)).toMatchObject({ missingScopes });
  });

  it('is told by codes, and by no text', () => {
    const body = {
      category: 'VALIDATION_ERROR',
      correlationId: 'aeb5f871-7f07-4993-9211-075dc63e7cbf',
      message: 'noor@hotel.example',
    };
    expect(toldRefusal(body)).toEqual({
      category: 'VALIDATION_ERROR',
      correlationId: 'aeb5f871-7f07-4993-9211-075dc63e7cbf',
      missingScopes: [],
    });
    const id = body.correlationId;
    for (const text of [`x ${id}`, `${id} x`, id.slice(1), `${id}0`]) {
      expect(toldRefusal({ correlationId: text }).correlationId).toBeNull();
    }
    for (const text of ['x CATEGORY', 'CATEGORY x', 'X'.repeat(61), '']) {
      expect(toldRefusal({ category: text }).category).toBeNull();
    }
    expect(toldRefusal({ category: 'noor@hotel.example', correlationId: 'Noor' })).toEqual({
      category: null,
      correlationId: null,
      missingScopes: [],
    });
  });
});
