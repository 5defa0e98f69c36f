import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInterfaceType, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { loadDemoData } from '../../src/demo/load-demo-data';
import { allOperations, operationTexts } from '../support/operations/operation-texts';
import { operationsPage, runExamples, type Answered } from '../support/operations/operations-page';
import { startTestServer, type TestServer } from '../support/test-server';

const PAGE = join(__dirname, '../../docs/OPERATIONS.md');
const schema = buildSchema(readFileSync(join(__dirname, '../../schema/subgraph.graphql'), 'utf8'));

describe('the operations of test/operations', () => {
  let server: TestServer;
  let answered: readonly Answered[];
  beforeAll(async () => {
    server = await startTestServer();
    await loadDemoData(server.database);
    answered = await runExamples(server);
    if (process.env['WRITE_OPERATIONS'] === '1') writeFileSync(PAGE, operationsPage(answered));
  });
  afterAll(() => server.stop());

  it('are all asked of the demonstration, and answered without errors', () => {
    expect(new Set(answered.map(({ example }) => example.operation))).toEqual(new Set(operationTexts.keys()));
    expect(answered.filter(({ answer }) => answer.errors !== undefined)).toEqual([]);
  });

  it('are in docs/OPERATIONS.md with what is answered; npm run operations writes it', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(operationsPage(answered));
  });

  it('ask for every field of the schema', () => {
    const asked = new Set<string>();
    const types = new TypeInfo(schema);
    const Field = (): void => void asked.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`);
    visit(allOperations, visitWithTypeInfo(types, { Field }));
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter(({ name }) => !name.startsWith('_'))
      .flatMap((type) => {
        const shared = isObjectType(type) ? type.getInterfaces().flatMap((one) => Object.keys(one.getFields())) : [];
        const own = Object.keys(type.getFields()).filter((field) => !shared.includes(field));
        return own.map((field) => `${type.name}.${field}`);
      });
    expect(fields.filter((field) => !asked.has(field))).toEqual(['Query._service']);
  });
});
