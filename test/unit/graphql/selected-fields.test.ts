import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { selectedFields } from '../../../src/graphql/selected-fields';

function selected(text: string, variableValues: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const { definitions } = parse(text);
  const fragments = Object.fromEntries(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const parents = operation.selectionSet.selections as readonly FieldNode[];
  return selectedFields({ fragments, variableValues }, parents).map(({ name }) => name.value);
}

describe('the fields that are selected', () => {
  it('are those of all parents, and of the fragments that they spread', () => {
    expect(selected('{ p { a ... { b } ...f } q { c } } fragment f on P { d }')).toEqual(['a', 'b', 'd', 'c']);
  });

  it('leave out what is skipped or not included, and open a fragment that is spread elsewhere', () => {
    const text = `query ($no: Boolean!) { p { a @include(if: $no) b @skip(if: $no) ...f @include(if: $no) ...f } }
      fragment f on P { c }`;
    expect(selected(text, { no: false })).toEqual(['b', 'c']);
    expect(selected(text, { no: true })).toEqual(['a', 'c']);
  });

  it('are found in no time where fragments spread each other twice, however deep', () => {
    const doubling = Array.from({ length: 60 }, (_, i) => `fragment f${i} on P { ...f${i + 1} ...f${i + 1} }`);
    expect(selected(`{ p { ...f0 } q { ...f0 } } ${doubling.join(' ')} fragment f60 on P { a }`)).toEqual(['a']);
  });
});
