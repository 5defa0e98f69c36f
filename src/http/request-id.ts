import { randomUUID } from 'node:crypto';

const REQUEST_ID = /^[\w.-]{8,64}$/;

/** The router's id of the request, when it has a form that is safe to write down and repeat; otherwise a new one. */
export function requestIdOf(given: string | string[] | undefined, isFromRouter: () => boolean): string {
  return typeof given === 'string' && REQUEST_ID.test(given) && isFromRouter() ? given : randomUUID();
}
