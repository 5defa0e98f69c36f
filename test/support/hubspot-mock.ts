import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HubspotAccount } from './hubspot-account';
import { answerOf, type AnswerLimits } from './hubspot-answers';
import { describedBy, type Described, type DescribedRequest } from './hubspot-descriptions';

/** An answer instead of the account's own. */
export interface Fault {
  /** 0 breaks the connection. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** HubSpot's API over one account: generated from its descriptions, which requests and answers have to follow. */
export interface HubspotMock {
  readonly url: string;
  readonly requests: (DescribedRequest & { readonly at: number })[];
  /** What was not as described; a test expects none. */
  readonly violations: string[];
  /** Asked for each request that is as described; null lets it pass. */
  fault: (request: DescribedRequest, number: number) => Fault | null | Promise<Fault | null>;
  /** The headers of all answers. */
  headers: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const LIMITS: AnswerLimits = { searchWindow: 10_000, pageSize: 100 };

export async function startHubspotMock(
  account: HubspotAccount,
  limits: Partial<AnswerLimits> = {},
): Promise<HubspotMock> {
  const mock: Omit<HubspotMock, 'url' | 'close'> = {
    requests: [],
    violations: [],
    fault: () => null,
    headers: {},
  };
  const server = createServer((incoming, response) => {
    handle(incoming, response, account, mock, { ...LIMITS, ...limits }).catch((error: unknown) => {
      mock.violations.push(String(error));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(mock, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function handle(
  incoming: IncomingMessage,
  response: ServerResponse,
  account: HubspotAccount,
  mock: Omit<HubspotMock, 'url' | 'close'>,
  limits: AnswerLimits,
): Promise<void> {
  const request = await requestOf(incoming);
  const number = mock.requests.push({ ...request, at: Date.now() });
  const described = await describedBy(request);
  const faults = described === null ? ['no description has it'] : described.faults;
  mock.violations.push(...faults.map((fault) => `${request.method} ${request.path}: ${fault}`));

  const fault = (await mock.fault(request, number)) ?? refusal(incoming, described, account);
  if (fault?.status === 0) return void response.destroy();
  const answer = fault?.body ?? answered(account, described!, request, limits);
  const status = fault?.status ?? 200;
  const unlike = status < 300 ? described!.faultsOf(status, answer) : [];
  mock.violations.push(...unlike.map((each) => `answer to ${request.path}: ${each}`));
  response.writeHead(status, { 'content-type': 'application/json', ...mock.headers, ...fault?.headers });
  response.end(JSON.stringify(answer));
}

function answered(account: HubspotAccount, described: Described, request: DescribedRequest, limits: AnswerLimits) {
  return answerOf(account, described.name, request, limits) ?? { ...described.sample(), portalId: account.portalId };
}

function refusal(incoming: IncomingMessage, described: Described | null, account: HubspotAccount): Fault | null {
  if (described === null) return { status: 404, body: refusalBody('OBJECT_NOT_FOUND') };
  if (described.faults.length > 0) return { status: 400, body: refusalBody('VALIDATION_ERROR') };
  if (incoming.headers.authorization !== `Bearer ${account.token}`) {
    return { status: 401, body: refusalBody('INVALID_AUTHENTICATION') };
  }
  const missing = described.scopes.filter((scope) => account.scopes?.has(scope) === false && scope !== 'oauth');
  if (missing.length === 0) return null;
  return { status: 403, body: { ...refusalBody('MISSING_SCOPES'), context: { missingScopes: missing } } };
}

function refusalBody(category: string): object {
  return { category, correlationId: 'aeb5f871-7f07-4993-9211-075dc63e7cbf', message: 'noor@hotel.example is refused' };
}

async function requestOf(incoming: IncomingMessage): Promise<DescribedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://mock');
  const names = [...new Set(searchParams.keys())];
  return {
    method: incoming.method as 'GET' | 'POST',
    path: pathname,
    query: Object.fromEntries(names.map((name) => [name, single(searchParams.getAll(name))])),
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}

function single(values: readonly string[]): string | readonly string[] {
  return values.length === 1 ? values[0]! : values;
}
