import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import { exceedsBytes } from './answer-size';
import type { RequestContext } from './context';
import { isWritten } from './entities.plugin';

const BAD_REQUEST = 400;
const OK = 200;
const GATEWAY_TIMEOUT = 504;
const TOO_LARGE = 'ANSWER_TOO_LARGE';

/** A request whose time ran out is answered with that alone: what fields say of it is the same, and data would be half of it. */
export const deadlinePlugin = errorAlone('DEADLINE_EXCEEDED', () => ({ status: GATEWAY_TIMEOUT }));

/**
 * An answer that became too large is that error alone: what there is of data would be an unknown part of it. What the executor
 * put together is measured with its names and errors before it is written.
 */
export function answerSizePlugin(answered: (code: string) => void): ApolloServerPlugin<RequestContext> {
  return errorAlone(
    TOO_LARGE,
    (isChange) =>
      isChange
        ? {
            status: OK,
            message: ' A change may have been made: look before sending it again, or send it with its idempotencyKey.',
          }
        : { status: BAD_REQUEST },
    (result, { answerBytes }) => {
      if (isWritten(result) || !exceedsBytes(result, answerBytes)) return undefined;
      answered(TOO_LARGE);
      return { message: `The answer is larger than ${answerBytes} bytes.`, extensions: { code: TOO_LARGE } };
    },
  );
}

interface Told {
  readonly status: number;
  /** What is said beside the error's message. */
  readonly message?: string;
}

/** What is wrong with an answer as a whole, where no error of it says so. */
type Fault = (result: FormattedExecutionResult, context: RequestContext) => GraphQLFormattedError | undefined;

function errorAlone(
  code: string,
  told: (isChange: boolean) => Told,
  faultOf: Fault = () => undefined,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, contextValue, response: { http, body } }) => {
        if (body.kind !== 'single') return;
        const error =
          body.singleResult.errors?.find(({ extensions }) => extensions?.['code'] === code) ??
          faultOf(body.singleResult, contextValue);
        if (error === undefined) return;
        const { status, message = '' } = told(operation?.operation === OperationTypeNode.MUTATION);
        http.status = status;
        body.singleResult = { errors: [{ message: `${error.message}${message}`, extensions: { code } }] };
      },
    }),
  };
}
