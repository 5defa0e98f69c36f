import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { buildSchema, isEnumType } from 'graphql';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
const CODE = /^[A-Z]+(_[A-Z]+)*$/;
/** Functions that are handed the code of an error. */
const GIVES_CODE = new Set([
  'refuse',
  'refusal',
  'PublicError',
  'super',
  'excess',
  'found',
  'RequestRefusal',
  'CancelledError',
]);
const sections = readFileSync(join(ROOT, 'docs/ERRORS.md'), 'utf8').split(/^## /m).slice(1);

/** The codes of a section of the document: the first cells of its table. */
function documented(heading: string): readonly string[] {
  const section = sections.find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code!).sort();
}

/** Codes of GraphQL errors: members of `ErrorCode`, values of `code`, and what functions that refuse are handed. */
export function codesOf(source: string): readonly string[] {
  const codes = new Set<string>();
  const take = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    if (ts.isStringLiteral(node) && CODE.test(node.text)) codes.add(node.text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeAliasDeclaration(node) && node.name.text === 'ErrorCode') {
      const types = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
      for (const type of types) if (ts.isLiteralTypeNode(type)) take(type.literal);
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') take(node.initializer);
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && GIVES_CODE.has(node.expression.getText())) {
      node.arguments?.forEach(take);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return [...codes];
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, 'src', folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(ROOT, 'src', folder, file), 'utf8'));
}

describe('docs/ERRORS.md', () => {
  it('has every code of GraphQL errors, and no other', () => {
    const own = ['.', 'http', 'graphql', 'shared', 'identity'].flatMap(sourcesOf).flatMap(codesOf);
    expect(own.length).toBeGreaterThan(5);
    const codes = new Set([...own, ...Object.values<string>(ApolloServerErrorCode)]);
    expect(documented('GraphQL errors')).toEqual([...codes].sort());
  });

  const enums = Object.values(buildSchema(readFileSync(join(ROOT, 'schema/subgraph.graphql'), 'utf8')).getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => name.endsWith('Code'));

  it.each(enums.map((type) => [type.name, type] as const))('has every value of %s, and no other', (name, type) => {
    expect(documented(name)).toEqual(
      type
        .getValues()
        .map((value) => value.name)
        .sort(),
    );
  });

  it('has the codes of rejected facts', () => {
    const codes = new Set(sourcesOf('sync').flatMap(codesOf));
    for (const code of ['TOO_MANY_FACTS', 'BATCH_TOO_LARGE']) codes.delete(code);
    expect(documented('SyncRejection')).toEqual([...codes].sort());
  });

  it('has codes that the source gives by type, by property, and by refusing', () => {
    const source = `
      type ErrorCode = 'A_TYPE' | 'B_TYPE'; // 'C_COMMENT'
      const x = { code: good ? 'D_ONE' : 'D_OTHER', other: 'E_NONE' };
      refuse(reply, 404, 'F_REFUSED', 'a text'); throw new PublicError('G_PUBLIC', 'a text'); other('H_NONE');`;
    expect(codesOf(source)).toEqual(['A_TYPE', 'B_TYPE', 'D_ONE', 'D_OTHER', 'F_REFUSED', 'G_PUBLIC']);
  });
});
