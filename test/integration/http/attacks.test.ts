import { request } from 'node:http';
import { SignJWT } from 'jose';
import { LinkedRecordsOfContactsDocument, SyncContactsDocument } from '../../generated/operations';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, company, contact, fill, mirroring, user } from '../../support/world';

const COUNT =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { linkedRecords { totalCount } } } }';

describe('an attacker', () => {
  let server: TestServer;
  let token: string;
  let machine: string;

  beforeAll(async () => {
    server = await startTestServer();
    token = await server.token({ user: 'anna', account: '1' });
    machine = await server.machineToken();
    await fill(server.database, {
      accounts: [account('1'), account('2'), account('3')],
      users: [user('1', 'anna'), user('1', 'blind', { contactAccess: 'NONE' }), user('2', 'bert'), user('3', 'cleo')],
      organizations: { north: ['1', '2', '3'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: [
        contact('1', '100', ['jose@shop.example']),
        contact('1', '101', ['pay@pal.example']),
        contact('1', '102', ['space@shop.example']),
        contact('1', '103', ['ZERO@shop.example']),
        contact('1', '104', ['one-way@shop.example']),
        contact('2', '200', ['jose@shop.example']),
        contact('2', '201', ['josé@shop.example']),
        contact('2', '202', ['jose@shop.example.']),
        contact('2', '203', ['pаy@pal.example']),
        contact('2', '204', ['pay@pаl.example']),
        contact('2', '205', [' space@shop.example\u00a0']),
        contact('2', '206', ['sp\u200bace@shop.example']),
        contact('2', '207', ['zero@SHOP.example\u200b']),
        contact('2', '208', ['jose+x@shop.example']),
        contact('2', '209', ['JOSE@shop.example']),
      ],
      companies: [company('1', '100', ['jose.example'])],
    });
  });
  afterAll(() => server.stop());

  const count = async (representation: unknown, as = token) => {
    const { data, errors } = await server.send<
      { _entities: ({ linkedRecords: { totalCount: number } } | null)[] },
      object
    >(COUNT, { r: [representation] }, as);
    return {
      total: data?._entities[0]?.linkedRecords.totalCount,
      codes: errors?.map((error) => error.extensions.code),
    };
  };

  describe('with a forged representation', () => {
    it.each([
      ['another account’s id', { __typename: 'Contact', id: '200' }],
      ['an e-mail address for an id', { __typename: 'Contact', id: 'jose@shop.example' }],
      ['an id with SQL', { __typename: 'Contact', id: '100'.concat("'OR'1'='1") }],
      ['an id with a wildcard', { __typename: 'Contact', id: '1%' }],
      [
        'another type’s id with fields that say otherwise',
        {
          __typename: 'Contact',
          id: '404',
          accountId: '2',
          emails: ['jose@shop.example'],
          keys: ['jose@shop.example'],
        },
      ],
    ])('sees nothing: %s', async (_, representation) => {
      expect(await count(representation)).toEqual({ total: 0, codes: undefined });
    });

    it.each([
      ['a number', 100],
      ['zero', 0],
      ['true', true],
      ['an object', { toString: '100' }],
      ['an array', ['100']],
      ['null', null],
      ['an empty text', ''],
      ['a space behind', '100 '],
      ['SQL with spaces', '2 OR 1=1'],
      ['a NUL', '100\0'],
      ['a long text', '1'.repeat(65)],
      ['text that is no ASCII', '１００'],
    ])('is refused: %s', async (_, id) => {
      expect(await count({ __typename: 'Contact', id })).toEqual({ total: undefined, codes: ['BAD_USER_INPUT'] });
    });

    it('is refused without a key, and what stands beside it is not believed', async () => {
      expect((await count({ __typename: 'Contact' })).codes).toEqual(['BAD_USER_INPUT']);
      expect(await count({ __typename: 'Contact', id: '100', linkedRecords: { totalCount: 99 } })).toMatchObject({
        total: 3,
      });
    });

    it('cannot reach the prototype', async () => {
      const variables = '{"r":[{"__typename":"Contact","__proto__":{"id":"100"}},{"__typename":"Contact","id":"100"}]}';
      const body = `{"query":${JSON.stringify(COUNT)},"variables":${variables}}`;
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      });
      expect(await response.json()).toMatchObject({
        data: { _entities: [null, { linkedRecords: { totalCount: 3 } }] },
        errors: [{ path: ['_entities', 0], extensions: { code: 'BAD_USER_INPUT' } }],
      });
      expect(Object.prototype).not.toHaveProperty('id');
    });

    it('leaves the other representations of the request as they are', async () => {
      const { data } = await server.send<{ _entities: unknown[] }, object>(
        COUNT,
        {
          r: [
            { __typename: 'Contact', id: 100 },
            { __typename: 'Contact', id: '100' },
            { __typename: 'Contact', id: '404' },
          ],
        },
        token,
      );
      expect(data!._entities).toEqual([
        null,
        { linkedRecords: { totalCount: 3 } },
        { linkedRecords: { totalCount: 0 } },
      ]);
    });

    it('cannot make a linked record, an organization or an unknown type of it', async () => {
      for (const __typename of ['LinkedRecord', 'MirroredNote', 'Query', 'Nothing']) {
        const { data, errors } = await server.send<{ _entities?: unknown[] }, object>(
          'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
          { r: [{ __typename, id: '200' }] },
          token,
        );
        expect(data?._entities).not.toEqual([expect.anything()]);
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      }
    });
  });

  describe('with good and bad representations in one request', () => {
    const kinds: readonly unknown[] = [
      { __typename: 'Contact', id: '100' },
      { __typename: 'Contact', id: 7 },
      { __typename: 'Contact' },
      { __typename: 'Nothing', id: '1' },
      { __typename: 'MirroredActivity', id: '1' },
      { __typename: { a: 1 } },
      {},
      null,
      'text',
      ['Contact'],
    ];

    it.each(['person', 'machine'])('gets an answer for each in its place, in every order, as a %s', async (who) => {
      for (const one of kinds) {
        for (const other of kinds) {
          const { data, errors, status } = await server.send<{ _entities: unknown[] }, object>(
            'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
            { r: [one, other].filter((item) => item !== null) },
            who === 'person' ? token : machine,
          );
          expect(status).toBe(200);
          expect(
            errors?.every((error) => ['BAD_USER_INPUT', 'FORBIDDEN'].includes(error.extensions.code)) ?? true,
          ).toBe(true);
          const good = [one, other].filter((item) => item === kinds[0]).length;
          expect(data!._entities.filter((entity) => entity !== null)).toHaveLength(who === 'person' ? good : 0);
        }
      }
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    });
  });

  describe('with null where it must not be', () => {
    it.each([
      'query ($t: ActivityType = NOTE) { _entities(representations: [{ __typename: "Contact", id: "100" }]) { ... on Contact { linkedRecords { nodes { activities(types: [$t]) { totalCount } } } } } }',
      'query ($t: ID = "1") { _entities(representations: [{ __typename: "Contact", id: "100" }]) { ... on Contact { linkedRecords(sourceAccountIds: ["canary@leak.example", $t]) { totalCount } } } }',
      'query ($t: Boolean = true) { linkedRecordAccess { granted @include(if: $t) } }',
    ])('is told that his input is wrong, not that something failed: %s', async (query) => {
      const { errors, text } = await server.send(query, { t: null }, token);
      expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(text).not.toContain('canary');
    });
  });

  describe('with a forged cursor', () => {
    const cursor = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString('base64url');
    it.each([
      [['2026-01-01T00:00:00.000Z', 'é']],
      [['0000-02-29T00:00:00.000Z', '1']],
      [['2026-13-01T00:00:00.000Z', '1']],
      [['2026-01-01T00:00:00.000Z', '1', '2']],
      [[0, '1', '2']],
      [null],
    ])('is refused: %j', async (values) => {
      const { errors } = await server.send(
        `query ($after: String) { _entities(representations: [{ __typename: "Contact", id: "100" }]) { ... on Contact { linkedRecords { nodes { activities(after: $after) { totalCount } } } } } }`,
        { after: cursor(values) },
        token,
      );
      expect(new Set(errors?.map((error) => error.extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
    });
  });

  describe('with look-alike addresses', () => {
    it.each([
      ['100', ['200', '202', '209'], 'accents, plus-tags: not folded; case and a trailing dot: folded'],
      ['101', [], 'Cyrillic letters in the local part and in the domain'],
      ['102', ['205'], 'white space at the ends is nothing, a zero-width character inside is something'],
      ['103', ['207'], 'case and a zero-width character at the end'],
    ])('gets from contact %s to %j alone: %s (M1)', async (id, linked) => {
      const { data } = await server.send(
        LinkedRecordsOfContactsDocument,
        { representations: [{ __typename: 'Contact', id }] },
        token,
      );
      const entity = data!._entities[0] as { linkedRecords: { nodes: { recordId: string }[] } };
      expect(entity.linkedRecords.nodes.map((node) => node.recordId).sort()).toEqual(linked);
    });
  });

  describe('who reads one-way settings backwards', () => {
    it.each([
      ['bert', '2'],
      ['cleo', '3'],
    ])('sees nothing as %s in account %s (M9)', async (userId, accountId) => {
      await fill(server.database, { contacts: [contact(accountId, '600', ['one-way@shop.example'])] });
      const as = await server.token({ user: userId, account: accountId });
      expect(await count({ __typename: 'Contact', id: '600' }, as)).toEqual({ total: 0, codes: undefined });
    });
  });

  describe('who sends a byte-identical body at the same time as somebody who may', () => {
    it('gets his own answer, every time', async () => {
      const blind = await server.token({ user: 'blind', account: '1' });
      const rounds = Array.from({ length: 40 }, async (_, i) => {
        const { total } = await count({ __typename: 'Contact', id: '100' }, i % 2 === 0 ? token : blind);
        return [i % 2 === 0, total];
      });
      for (const [allowed, total] of await Promise.all(rounds)) expect(total).toBe(allowed ? 3 : 0);
    });
  });

  describe('with an id that is a number', () => {
    it.each([2 ** 53, -(2 ** 53), 1e21])('is refused with what reading has rounded: %s', async (id) => {
      const { errors } = await server.send(
        SyncContactsDocument as never,
        { contacts: [{ ...contact('1', '1', []), id }] } as never,
        machine,
      );
      expect(errors).toMatchObject([
        {
          message:
            'Variable $contacts holds a value that is not of its type at contacts[0].id: A number of this size is not read exactly. Send the id as a text.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    });

    it('is taken for the text of it while it is exact', async () => {
      const { data } = await server.send(
        SyncContactsDocument as never,
        { contacts: [{ ...contact('1', '1', []), id: 2 ** 53 - 1 }] } as never,
        machine,
      );
      expect(data).toMatchObject({ syncContacts: { applied: 1 } });
    });
  });

  describe('with the wrong kind of token', () => {
    it('may not send facts as a person, whatever the scope (S3)', async () => {
      const scoped = await server.issuer.sign({ sub: 'anna', account_id: '1', client_id: 'x', scope: 'sync:write' });
      for (const as of [token, scoped]) {
        const { data, errors } = await server.send(
          SyncContactsDocument,
          { contacts: [contact('1', '900', ['x@shop.example'])] },
          as,
        );
        expect(data).toBeNull();
        expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('S3') }]);
      }
      expect(await count({ __typename: 'Contact', id: '900' })).toMatchObject({ total: 0 });
    });

    it('may read nothing as a machine (S3)', async () => {
      const answers = [
        await count({ __typename: 'Contact', id: '100' }, machine),
        await count({ __typename: 'Company', id: '100' }, machine),
        await count({ __typename: 'Account', id: '1' }, machine),
      ];
      for (const { total, codes } of answers) expect([total, codes]).toEqual([undefined, ['FORBIDDEN']]);
      const { errors } = await server.send('{ linkedRecordAccess { granted } }', {}, machine);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    });

    it.each(['', 'sync:read', 'sync', 'sync:write2', 'SYNC:WRITE'])(
      'may not send facts as a machine with the scope "%s"',
      async (scope) => {
        const { errors } = await server.send(SyncContactsDocument, { contacts: [] }, await server.machineToken(scope));
        expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      },
    );
  });

  describe('without a right token', () => {
    const claims = { sub: 'anna', account_id: '1', client_id: 'x' };
    const wrong: Record<string, () => Promise<string> | string> = {
      'no token': () => '',
      'a token of another signer': () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
          .setExpirationTime('1h')
          .sign(Buffer.alloc(32)),
      'an expired token': () => server.issuer.sign(claims, -1),
      'a token with a malformed act': () => server.issuer.sign({ ...claims, act: 'bert' }),
      'a token without a subject': () => server.issuer.sign({ account_id: '1', client_id: 'x' }),
    };

    it.each(Object.keys(wrong))('is told so, and nothing else: %s', async (kind) => {
      server.statements.length = 0;
      const bad = await wrong[kind]!();
      for (const query of [
        '{ linkedRecordAccess { granted } }',
        '{ __typename }',
        '{ _service { sdl } }',
        '{ __schema { types { name } } }',
      ]) {
        const answer = await server.send(query, {}, bad === '' ? null : bad);
        expect(answer.status).toBe(401);
        expect(answer.headers.get('www-authenticate')).toBe('Bearer');
        expect(answer.data).toBeUndefined();
        expect(answer.errors).toEqual([{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }]);
      }
      expect(server.statements).toEqual([]);
    });

    it.each([
      'x-user-id',
      'x-account-id',
      'x-forwarded-user',
      'cookie',
      'x-hubspot-user',
      'x-act',
      'proxy-authorization',
    ])('is nobody by the header %s', async (header) => {
      expect((await server.send('{ __typename }', {}, null, { [header]: `Bearer ${token}` })).status).toBe(401);
    });

    it('is nobody with two Authorization headers, even if both are right', async () => {
      expect(await statusWith(server.url, ['authorization', `Bearer ${token}`])).toBe(200);
      expect(
        await statusWith(server.url, ['authorization', `Bearer ${token}`, 'Authorization', `Bearer ${token}`]),
      ).toBe(401);
      expect(await statusWith(server.url, ['authorization', `Bearer ${token}, Bearer ${token}`])).toBe(401);
    });
  });

  describe('who makes something fail', () => {
    it('learns nothing of the inside, and sees no value again', async () => {
      const secret = 'canary-7f3a';
      const answers = [
        await server.send(
          SyncContactsDocument as never,
          { contacts: [{ ...contact('1', '1', [secret]), ownerId: { secret } }] } as never,
          machine,
        ),
        await server.send('query ($r: Int) { linkedRecordAccess { granted } }', { r: secret }, token),
        await server.send(`{ linkedRecordAccess(userId: "${secret} ${secret}") { granted } }`, {}, token),
      ];
      for (const { text, errors } of answers) {
        expect(errors).toHaveLength(1);
        expect(text).not.toContain(secret);
        expect(text).not.toMatch(/stack|node_modules|src\//);
      }
    });
  });
});

/** Node joins and drops headers on its own: raw ones go out as they are. */
function statusWith(url: string, authorization: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const body = '{"query":"{ __typename }"}';
    const headers = [
      'host',
      'localhost',
      'content-type',
      'application/json',
      'content-length',
      String(body.length),
      ...authorization,
    ];
    request({ hostname, port, path: '/graphql', method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end(body);
  });
}
