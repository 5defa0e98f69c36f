import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { pino, type DestinationStream, type LogFn, type Logger, type LoggerOptions } from 'pino';
import type { RequestLog } from '../graphql/context';
import type { Person } from '../identity/caller';
import type { Observation } from '../telemetry/observation';
import type { DeliveryLog } from '../webhooks/event-delivery';

/** JSON lines on standard output; of a request its method, route, status and id, never its path, body or headers. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    hooks: { logMethod: withoutErrorText },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? null }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: errorFacts,
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** pino takes an error's text for the message of its line, and databases quote values in theirs. */
function withoutErrorText(this: Logger, args: Parameters<LogFn>, log: LogFn): void {
  const [first] = args as readonly unknown[];
  if (first instanceof Error) log.apply(this, [{ err: first }, 'failed']);
  else if (typeof first === 'object' && first !== null && 'err' in first) log.apply(this, [first, 'failed']);
  else log.apply(this, args);
}

/** Where and of which kind an error is. Its message is left out: a database quotes values in it. */
export function errorFacts(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  return { type: error.name, code, errno, stack: framesOf(error) };
}

const FRAME = /^at (?:.+ \((?:.+:\d+:\d+|<anonymous>|native|index \d+)\)|.+:\d+:\d+)$/;

/** A stack begins with the message, whose lines may look like any. */
function framesOf({ stack = '', message }: Error): string {
  const behind = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  const lines = behind.split('\n').map((line) => line.trim());
  return lines.filter((line) => FRAME.test(line)).join('\n');
}

export function createRequestLog(logger: FastifyBaseLogger, observation: Observation | null): RequestLog {
  return {
    operationKnown: (kind) => observation?.operationKnown(kind),
    failed: (error) => logger.error({ event: 'request.failed', err: error }),
    sourceFailed: (person, { accountId, error }) => {
      observation?.sourceFailed();
      logger.warn({ event: 'source.unavailable', ...who(person), source: accountId, err: error });
    },
  };
}

export function createDeliveryLog(logger: Logger): DeliveryLog {
  return {
    notDelivered: ({ subscriber, due: { organizationId, event, attempts }, error }) => {
      const facts = { subscriber: subscriber.host, organization: organizationId, eventId: event.id, attempts };
      logger.warn({ event: 'event.not_delivered', ...facts, err: error });
    },
    failed: (error) => logger.error({ event: 'event_delivery.failed', err: error }),
  };
}

/** The viewer and who acts for him (M10), by id. */
function who(person: Person): Readonly<Record<string, unknown>> {
  return { user: person.userId, actor: person.actorId, account: person.accountId, token: person.tokenId };
}
