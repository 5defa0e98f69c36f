import type { FastifyBaseLogger } from 'fastify';
import { pino, type Logger } from 'pino';
import type { RequestLog } from '../graphql/context';
import type { Person } from '../identity/caller';

/** JSON lines on standard output; of a request its method, path without query, status and id, never its body or headers. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, path: request.url.split('?')[0] }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: errorFacts,
    },
  });
}

/** Where and of which kind an error is. Its message is left out: a database quotes values in it. */
export function errorFacts(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { type: error.name, code, errno, stack: frames?.map((line) => line.trim()).join('\n') };
}

export function createRequestLog(logger: FastifyBaseLogger): RequestLog {
  return {
    failed: (error) => logger.error({ event: 'request.failed', err: error }),
    sourceFailed: (person, { accountId, error }) => {
      logger.warn({ event: 'source.unavailable', ...who(person), source: accountId, err: error });
    },
    linkedRecordsRead: (person, linkedRecords) => {
      logger.info({ event: 'linked_records.read', ...who(person), linkedRecords });
    },
  };
}

/** The viewer and who acts for him (M10), by id. */
function who(person: Person): Readonly<Record<string, unknown>> {
  return { user: person.userId, actor: person.actorId, account: person.accountId, token: person.tokenId };
}
