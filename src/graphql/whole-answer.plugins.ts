import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from './context';

const BAD_REQUEST = 400;
const OK = 200;
const GATEWAY_TIMEOUT = 504;

/** A request whose time ran out is answered with that alone: what fields say of it is the same, and data would be half of it. */
export const deadlinePlugin = errorAlone('DEADLINE_EXCEEDED', () => ({ status: GATEWAY_TIMEOUT }));

/** An answer that became too large is that error alone: what there is of data would be an unknown part of it. */
export const answerSizePlugin = errorAlone('ANSWER_TOO_LARGE', (isChange) =>
  isChange
    ? {
        status: OK,
        message: ' A change may have been made: look before sending it again, or send it with its idempotencyKey.',
      }
    : { status: BAD_REQUEST },
);

interface Told {
  readonly status: number;
  /** What is said beside the error's message. */
  readonly message?: string;
}

function errorAlone(code: string, told: (isChange: boolean) => Told): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, response: { http, body } }) => {
        if (body.kind !== 'single') return;
        const error = body.singleResult.errors?.find(({ extensions }) => extensions?.['code'] === code);
        if (error === undefined) return;
        const { status, message = '' } = told(operation?.operation === OperationTypeNode.MUTATION);
        http.status = status;
        body.singleResult = { errors: [{ message: `${error.message}${message}`, extensions: { code } }] };
      },
    }),
  };
}
