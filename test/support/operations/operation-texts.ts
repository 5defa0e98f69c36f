import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, Kind, parse, print, separateOperations, type DocumentNode } from 'graphql';

const FOLDER = join(__dirname, '../../operations');

/** All files of `test/operations` as one document. */
export const allOperations: DocumentNode = concatAST(
  readdirSync(FOLDER)
    .sort()
    .map((file) => parse(readFileSync(join(FOLDER, file), 'utf8'))),
);

/** Each operation by its name, with the fragments that it uses: what is sent. */
export const operationTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(separateOperations(allOperations)).map(([name, document]) => [name, operationFirst(document)]),
);

function operationFirst(document: DocumentNode): string {
  const isOperation = ({ kind }: { readonly kind: Kind }) => kind === Kind.OPERATION_DEFINITION;
  const definitions = [...document.definitions].sort((a, b) => Number(isOperation(b)) - Number(isOperation(a)));
  return print({ ...document, definitions });
}
