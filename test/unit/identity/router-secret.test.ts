import { createRouterSecretCheck } from '../../../src/identity/router-secret';

const OLD = 'old-secret-of-the-router';
const NEW = 'new-secret-of-the-router';

test.each<[string, string[], string | string[] | undefined, boolean]>([
  ['the only secret', [OLD], OLD, true],
  ['the first of two', [OLD, NEW], OLD, true],
  ['the second of two', [OLD, NEW], NEW, true],
  ['another secret', [OLD], NEW, false],
  ['a secret in other letters', [OLD], OLD.toUpperCase(), false],
  ['the beginning of a secret', [OLD], OLD.slice(0, -1), false],
  ['a secret and more', [OLD], `${OLD} `, false],
  ['nothing', [OLD], undefined, false],
  ['an empty text', [OLD], '', false],
  ['two secrets, as Node joins a repeated header', [OLD, NEW], `${OLD}, ${NEW}`, false],
  ['a repeated header', [OLD], [OLD, OLD], false],
  ['a list of one', [OLD], [OLD], false],
  ['nothing, where no secret is set', [], undefined, true],
  ['anything, where no secret is set', [], OLD, true],
  ['a repeated header, where no secret is set', [], [OLD, OLD], true],
])('%s', (_, secrets, header, passes) => {
  expect(createRouterSecretCheck(secrets)(header)).toBe(passes);
});
