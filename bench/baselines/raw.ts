import { createServer, type IncomingMessage } from 'node:http';
import { baselineSettings } from './baseline';
import { readLinkedRecords } from './sql';

/** The least that can answer the operation: no framework, no GraphQL, nobody asked who he is. */
const { port, homeAccountId, pool } = baselineSettings();

interface Body {
  readonly variables: { readonly representations: readonly { readonly id: string }[] };
}

const server = createServer((request, response) => {
  answer(request).then(
    (json) => {
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(json),
      });
      response.end(json);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(port, '127.0.0.1');

async function answer(request: IncomingMessage): Promise<string> {
  const { variables } = JSON.parse(await textOf(request)) as Body;
  const ids = variables.representations.map(({ id }) => id);
  const found = await readLinkedRecords(pool, homeAccountId, ids);
  return `${JSON.stringify({ data: { _entities: found.map((linkedRecords) => ({ linkedRecords })) } })}\n`;
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}
