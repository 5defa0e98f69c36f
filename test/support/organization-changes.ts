import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ConfigureConnectionsDocument,
  ConnectAllAccountsDocument,
  CreateOrganizationDocument,
  DeleteOrganizationDocument,
  SyncAccountsDocument,
  SyncUsersDocument,
  UpdateOrganizationDocument,
  type AccountFactInput,
  type ConfigureConnectionsInput,
  type ConnectAllAccountsInput,
  type CreateOrganizationInput,
  type DeleteOrganizationInput,
  type UpdateOrganizationInput,
  type UserFactInput,
} from '../generated/operations';
import type { TestServer } from './test-server';

/** What a change answered: that it is done, or why it is not. */
export interface ChangeAnswer {
  /** `DONE`, or the codes of the refusals. */
  readonly outcome: string;
  /** The whole body. */
  readonly text: string;
}

/** Changes over HTTP, each with the token it is given. None of them may fail: it is done, or refused in the data. */
export function organizationChanges(server: TestServer) {
  const send = async <T, V>(document: TypedDocumentNode<T, V>, variables: V, token: string) => {
    const { status, errors, data, text } = await server.send(document, variables, token);
    expect([status, errors]).toEqual([200, undefined]);
    server.statements.length = 0;
    return { data: data!, text };
  };
  const answer = (text: string, refusals: readonly { readonly code: string }[]): ChangeAnswer => ({
    outcome: [...new Set(refusals.map(({ code }) => code))].join(' ') || 'DONE',
    text,
  });
  return {
    async create(token: string, input: Omit<CreateOrganizationInput, 'acknowledgeDataSharing'>) {
      const all = { acknowledgeDataSharing: true, ...input };
      const { data, text } = await send(CreateOrganizationDocument, { input: all }, token);
      return answer(text, data.createOrganization.userErrors);
    },
    async update(token: string, input: UpdateOrganizationInput) {
      const { data, text } = await send(UpdateOrganizationDocument, { input }, token);
      return answer(text, data.updateOrganization.userErrors);
    },
    async delete(token: string, input: DeleteOrganizationInput) {
      const { data, text } = await send(DeleteOrganizationDocument, { input }, token);
      return answer(text, data.deleteOrganization.userErrors);
    },
    async configure(token: string, input: ConfigureConnectionsInput) {
      const { data, text } = await send(ConfigureConnectionsDocument, { input }, token);
      return answer(text, data.configureConnections.userErrors);
    },
    async connectAll(token: string, input: ConnectAllAccountsInput) {
      const { data, text } = await send(ConnectAllAccountsDocument, { input }, token);
      return answer(text, data.connectAllAccounts.userErrors);
    },
    async tellOfAccount(token: string, fact: AccountFactInput) {
      const { data } = await send(SyncAccountsDocument, { accounts: [fact] }, token);
      expect(data.syncAccounts).toEqual({ applied: 1, stale: 0, rejected: [] });
    },
    async tellOfUser(token: string, fact: UserFactInput) {
      const { data } = await send(SyncUsersDocument, { users: [fact] }, token);
      expect(data.syncUsers).toEqual({ applied: 1, stale: 0, rejected: [] });
    },
  };
}
