import { copyNextBatch } from '../../../src/asset-copying/asset-copy-workers';
import { demoTokenOf } from '../demo-token';
import type { TestServer } from '../test-server';
import { operationExamples, type OperationExample } from './operation-examples';
import { operationTexts } from './operation-texts';

const INTRODUCTION = `# Operations

What can be asked, by example: each operation with its variables, who asks, and what the demonstration data answers. They are
run one after another on a fresh demonstration by a test, which fails when an answer is another than here;
\`npm run operations\` writes this page. What each run makes anew is given by name: \`ORGANIZATION_ID\`, \`JOB_ID\`, \`DIGEST\`,
\`CURSOR\`, \`NEW_ID\`, \`NOW\`. Tokens come from \`npm run --silent token --\` with the arguments that are given.

Routers ask for \`_entities\` themselves: behind one, the same is \`{ contact(id: "201") { linkedRecords { … } } }\`.
`;

/** What is made on the way, and stands in the page by a name. */
const MADE: Readonly<Record<string, RegExp>> = {
  ORGANIZATION_ID: /"organization":\{"id":"([^"]+)"/,
  JOB_ID: /"job":\{"id":"([^"]+)"/,
  DIGEST: /"digest":"([^"]+)"/,
};

export interface Answered {
  readonly example: OperationExample;
  readonly answer: { readonly data?: unknown; readonly errors?: unknown };
}

/** Runs all examples in their order. */
export async function runExamples(server: TestServer): Promise<readonly Answered[]> {
  const since = Date.now();
  const made = new Map<string, string>();
  const answered: Answered[] = [];
  for (const example of Object.values(operationExamples).flat()) {
    if (example.after === 'workers') while (await copyNextBatch(server.database, { leaseSeconds: 60 }));
    let variables = JSON.stringify(example.variables);
    for (const [name, value] of made) variables = variables.replaceAll(name, value);
    const token = await demoTokenOf(server, example.token);
    const text = operationTexts.get(example.operation) ?? '';
    let answer = (await server.send(text, JSON.parse(variables) as object, token)).text;
    for (const [name, pattern] of Object.entries(MADE)) {
      const value = pattern.exec(answer)?.[1];
      if (value !== undefined) made.set(name, value);
    }
    for (const [name, value] of made) answer = answer.replaceAll(value, name);
    answered.push({ example, answer: JSON.parse(withoutThisRun(answer, since)) as Answered['answer'] });
  }
  return answered;
}

export function operationsPage(answered: readonly Answered[]): string {
  const shown = new Set<string>();
  const sections = Object.entries(operationExamples).map(([title, examples]) => {
    const parts = answered.filter(({ example }) => examples.includes(example)).map((one) => part(one, shown));
    return `## ${title}\n\n${parts.join('\n')}`;
  });
  return [INTRODUCTION, ...sections].join('\n');
}

/** An operation's text stands with its first example alone. */
function part({ example, answer }: Answered, shown: Set<string>): string {
  const text = shown.has(example.operation) ? '' : `${block('graphql', operationTexts.get(example.operation) ?? '')}\n`;
  shown.add(example.operation);
  return `### ${example.operation}

${example.what} Token: \`${example.token}\`

${text}${block('json', JSON.stringify(example.variables, null, 2))}
<details><summary>Answer</summary>

${block('json', JSON.stringify(answer, null, 2))}
</details>
`;
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n`;
}

/** Times of this run, ids of events, sights and tokens, and cursors, which hold such. */
function withoutThisRun(text: string, since: number): string {
  return text
    .replace(/"\d{4}-\d\d-\d\dT[^"]+Z"/g, (time) => (Date.parse(JSON.parse(time) as string) < since ? time : '"NOW"'))
    .replace(/"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"/g, '"NEW_ID"')
    .replace(/"tokenId":"[^"]+"/g, '"tokenId":"NEW_ID"')
    .replace(/"(cursor|endCursor|startCursor)":"[^"]+"/g, '"$1":"CURSOR"');
}
