import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenAPIBackend, type Document, type Request } from 'openapi-backend';

const FOLDER = join(__dirname, 'hubspot-openapi');

/** A request as the API describes it. */
export interface DescribedRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Of a name that comes several times, all values. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}

/** What a description says of one request. */
export interface Described {
  readonly name: string;
  /** What is wrong with the request; empty when it is as described. */
  readonly faults: readonly string[];
  readonly scopes: readonly string[];
  /** An answer made of the description alone. */
  sample(): Record<string, unknown>;
  /** What is wrong with an answer. */
  faultsOf(status: number, answer: unknown): readonly string[];
}

const backends = new Map<string, Promise<OpenAPIBackend>>();

/** Null for a request that no description has. */
export async function describedBy(request: DescribedRequest): Promise<Described | null> {
  const name = descriptionOf(request.path);
  if (name === null) return null;
  if (!backends.has(name)) backends.set(name, load(name));
  const api = await backends.get(name)!;
  const asked: Request = {
    method: request.method,
    path: request.path,
    query: request.query as Record<string, string | string[]>,
    headers: { 'content-type': 'application/json' },
    ...(request.body === undefined ? {} : { body: request.body }),
  };
  const operation = api.matchOperation(asked);
  if (operation === undefined) return null;
  const faults = api.validateRequest(asked, operation).errors ?? [];
  const security = (operation.security ?? []) as readonly Readonly<Record<string, readonly string[]>>[];
  return {
    name,
    faults: faults.map(textOf),
    scopes: Object.values(security[0] ?? {}).flat(),
    sample: () => api.mockResponseForOperation(operation.operationId!).mock as Record<string, unknown>,
    faultsOf: (status, answer) => (api.validateResponse(answer, operation, status).errors ?? []).map(textOf),
  };
}

/** The description whose paths begin like this one; records of each kind have one of their own. */
function descriptionOf(path: string): string | null {
  const [, area, name, , kind] = path.split('/');
  if (area === 'account-info') return area;
  if (area === 'marketing') return path.startsWith('/marketing/v3/forms') ? 'forms' : 'marketing-emails';
  if (area !== 'crm') return null;
  return name === 'objects' ? (kind ?? null) : (name ?? null);
}

async function load(name: string): Promise<OpenAPIBackend> {
  const definition = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Document;
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    customizeAjv: (ajv) => {
      ajv.addFormat(
        'date-time',
        (text: string) => /^\d{4}-\d\d-\d\dT.*Z$/.test(text) && !Number.isNaN(Date.parse(text)),
      );
      for (const format of ['int32', 'int64', 'uuid']) ajv.addFormat(format, true);
      return ajv;
    },
  });
  return (await api.init()) as OpenAPIBackend;
}

function textOf({ instancePath, message }: { readonly instancePath: string; readonly message?: string }): string {
  return `${instancePath} ${message}`;
}
