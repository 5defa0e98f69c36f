import type { ApolloServerPlugin } from '@apollo/server';

const CODE = 'ANSWER_TOO_LARGE';

/** An answer that became too large is that error alone: what there is of data would be an unknown part of it. */
export const answerSizePlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { http, body } }) => {
      if (body.kind !== 'single') return;
      const tooLarge = body.singleResult.errors?.find(({ extensions }) => extensions?.['code'] === CODE);
      if (tooLarge === undefined) return;
      http.status = 400;
      body.singleResult = { errors: [{ message: tooLarge.message, extensions: { code: CODE } }] };
    },
  }),
};
