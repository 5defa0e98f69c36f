import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyNextBatch } from '../../../src/asset-copying/asset-copy-workers';
import { loadDemoData } from '../../../src/demo/load-demo-data';
import { demoTokenOf } from '../../support/demo-token';
import { startTestServer, type TestServer } from '../../support/test-server';

/** A step of a walk-through in README.md: an operation, its variables if it has some, and what it answers. */
interface Step {
  /** The arguments of `npm run token`. */
  readonly token: string;
  readonly operation: string;
  readonly variables: string;
  readonly answer: string;
}

/** What is made on the way, and stands in README.md by a name. */
const MADE: Readonly<Record<string, RegExp>> = {
  ORGANIZATION_ID: /"organization":\{"id":"([^"]+)"/,
  JOB_ID: /"job":\{"id":"([^"]+)"/,
  DIGEST: /"digest":"([^"]+)"/,
};

const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

describe('the walk-through in README.md', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
    await loadDemoData(server.database);
  });
  afterEach(() => server.stop());

  it('goes as it says, from the candidates to the sensitive data', async () => {
    const steps = stepsOf('### A walk-through in Sandbox');
    expect(steps).toHaveLength(8);
    const answers = await walk(steps, (text) => text);
    expect(answers).toEqual(steps.map(({ answer }) => JSON.parse(answer)));
  });

  it('goes as it says for copying: a blocker, a mapping, the copy, its progress, and drift (A4–A6, A9, A10)', async () => {
    const steps = stepsOf('### A walk-through of copying');
    expect(steps).toHaveLength(6);
    const answers = await walk(steps, (text) => text);
    expect(answers).toEqual(steps.map(({ answer }) => JSON.parse(answer)));
  });

  it('goes for Dana’s companies too, once their organization is deleted', async () => {
    const end = (token: string) =>
      server.send<{ deleteOrganization: object }, object>(
        `mutation { deleteOrganization(input: { organizationId: "fjord-and-field", expectedVersion: 1 }) {
           deletedOrganizationId userErrors { code } } }`,
        {},
        token,
      );
    expect((await end(await server.token({ user: 'u-dana', account: '2001' }))).data).toEqual({
      deleteOrganization: { deletedOrganizationId: null, userErrors: [{ code: 'STEP_UP_REQUIRED' }] },
    });
    expect((await end(await server.token({ user: 'u-dana', account: '2001', amr: ['pwd'] }))).data).toEqual({
      deleteOrganization: { deletedOrganizationId: 'fjord-and-field', userErrors: [] },
    });
    const danas: Readonly<Record<string, string>> = { 'u-ida': 'u-dana', 3001: '2001', 3002: '2002', 802: '602' };
    const steps = stepsOf('### A walk-through in Sandbox');
    const answers = await walk(steps, (text) => text.replace(/u-ida|3001|3002|802/g, (found) => danas[found]!));
    expect([1, 2, 3, 4, 5, 6, 7].map((i) => JSON.stringify(answers[i]))).toEqual([
      expect.stringContaining('STEP_UP_REQUIRED'),
      expect.stringContaining('"version":1'),
      expect.stringContaining('"version":2'),
      expect.stringMatching(/"totalCount":1.*"Grace Kim".*"Fjord & Field Rentals"/),
      expect.stringContaining('"applied":1'),
      expect.stringContaining('"totalCount":0'),
      expect.stringContaining('C4'),
    ]);
  });

  /** Takes the steps one after another, with what is made on the way. */
  async function walk(steps: readonly Step[], adapted: (text: string) => string): Promise<unknown[]> {
    const made = new Map<string, string>();
    const answers: unknown[] = [];
    for (const step of steps) {
      let variables = adapted(step.variables);
      for (const [placeholder, value] of made) variables = variables.replaceAll(placeholder, value);
      const token = await demoTokenOf(server, adapted(step.token));
      if (step.variables.includes('JOB_ID')) while (await copyNextBatch(server.database, { leaseSeconds: 60 }));
      let { text } = await server.send(step.operation, JSON.parse(variables) as object, token);
      for (const [placeholder, pattern] of Object.entries(MADE)) {
        const value = pattern.exec(text)?.[1];
        if (value !== undefined) made.set(placeholder, value);
      }
      for (const [placeholder, value] of made) text = text.replaceAll(value, placeholder);
      answers.push(JSON.parse(text));
    }
    return answers;
  }
});

/** The steps of a section: its code blocks, where `sh` changes the token and the last `json` is the answer. */
function stepsOf(heading: string): readonly Step[] {
  const section = readme.slice(readme.indexOf(heading) + heading.length).split(/^##+ /m)[0]!;
  const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({ kind, text: text! }));
  const steps: Step[] = [];
  let token = '';
  for (const [i, { kind, text }] of blocks.entries()) {
    if (kind === 'sh') token = text;
    if (kind !== 'graphql') continue;
    const [first, second] = blocks.slice(i + 1).map((block) => (block.kind === 'json' ? block.text : null));
    const [variables, answer] = second == null ? ['{}', first!] : [first!, second];
    steps.push({ token, operation: text, variables, answer });
  }
  return steps;
}
