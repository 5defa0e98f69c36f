import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { HTTP, type CloudEvent } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { CreateOrganizationDocument } from '../../generated/operations';
import { insertEvents } from '../../../src/events/organization-events.repository';
import { saveSubscribers } from '../../../src/events/event-outbox.repository';
import { deliverEvents } from '../../../src/webhooks/deliver-events.service';
import { createSubscriber, type Subscriber } from '../../../src/webhooks/subscriber';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { startTestServer } from '../../support/test-server';
import { startWebhookReceiver, type ReceivedPost, type WebhookReceiver } from '../../support/webhook-receiver';
import { account, fill, user } from '../../support/world';

const SECRET = `whsec_${Buffer.from('a secret of 32 bytes, of a test.').toString('base64')}`;
const OLD_SECRET = `whsec_${Buffer.from('an older secret of the same test').toString('base64')}`;
/** Nobody stops these. */
const NEVER = new AbortController().signal;
const T0 = new Date('2026-05-01T00:00:00.000Z');

const eventOf = ({ headers, body }: ReceivedPost) =>
  HTTP.toEvent<Record<string, unknown>>({ headers, body }) as CloudEvent<Record<string, unknown>>;
const reasons = (posts: readonly ReceivedPost[], organization?: string) =>
  posts
    .map(eventOf)
    .filter((event) => organization === undefined || event.subject === organization)
    .map((event) => event.data!['reason']);

describe('the delivery of events (O16)', () => {
  let test: TestDatabase;
  let receiver: WebhookReceiver;
  let subscriber: Subscriber;

  beforeEach(async () => {
    test = await createTestDatabase();
  });
  afterEach(async () => {
    await receiver.close();
    await test.drop();
  });

  const subscribe = async (answer?: (post: ReceivedPost) => number | null) => {
    receiver = await startWebhookReceiver(answer);
    subscriber = createSubscriber({ url: receiver.url, secrets: [SECRET] });
    await test.database.write((manager) => saveSubscribers(manager, [subscriber.id]));
  };
  const happen = (organization: string, reason: string, at = T0) =>
    test.database.write((manager) =>
      insertEvents(manager, organization, at, [{ type: 'ACCOUNT_REMOVED', accountId: '1', reason }]),
    );
  const deliver = (seconds = 0, failed: () => void = () => undefined) =>
    deliverEvents(test.database, subscriber, () => new Date(T0.getTime() + seconds * 1000), failed, NEVER);
  const pending = async () =>
    Number(((await test.database.read.query('SELECT COUNT(*) AS n FROM event_outbox')) as { n: number }[])[0]!.n);

  it('brings one event of an organization after the other, and of several organizations side by side', async () => {
    await subscribe();
    for (const reason of ['a', 'b', 'c'])
      for (const organization of ['north', 'south']) await happen(organization, reason);
    while ((await deliver()) > 0);
    expect(reasons(receiver.posts, 'north')).toEqual(['a', 'b', 'c']);
    expect(reasons(receiver.posts, 'south')).toEqual(['a', 'b', 'c']);
    expect(await pending()).toBe(0);
  });

  it('loses nothing to a subscriber that is down for an hour, and goes on within five minutes', async () => {
    await subscribe();
    const { url } = receiver;
    await receiver.close();
    let failures = 0;
    for (let second = 0; second < 3600; second += 5) {
      if (second % 600 === 0) await happen('north', `at ${second}`, new Date(T0.getTime() + second * 1000));
      expect(await deliver(second, () => void (failures += 1))).toBe(0);
    }
    expect(failures).toBeGreaterThan(12);
    expect(failures).toBeLessThan(40);
    expect(await pending()).toBe(6);
    receiver = await startWebhookReceiver(undefined, Number(url.port));
    for (let second = 3600; second <= 3900; second += 5) while ((await deliver(second)) > 0);
    expect(reasons(receiver.posts)).toEqual([0, 600, 1200, 1800, 2400, 3000].map((second) => `at ${second}`));
    expect(await pending()).toBe(0);
  });

  it.each([500, 400, 410, 302])('tries again when the subscriber answers %s', async (status) => {
    let answer = status;
    await subscribe(() => answer);
    await happen('north', 'a');
    await happen('north', 'b');
    expect(await deliver()).toBe(0);
    expect(await deliver()).toBe(0);
    answer = 200;
    expect(await deliver(2)).toBe(1);
    expect(reasons(receiver.posts)).toEqual(['a', 'a']);
    expect(new Set(receiver.posts.map((post) => post.headers['webhook-id'])).size).toBe(1);
  });

  it('does not let one organization’s refused event hold up the others', async () => {
    await subscribe((post) => (eventOf(post).subject === 'north' ? 422 : 204));
    for (const reason of ['a', 'b']) for (const organization of ['north', 'south']) await happen(organization, reason);
    while ((await deliver()) > 0);
    expect(reasons(receiver.posts, 'south')).toEqual(['a', 'b']);
    expect(reasons(receiver.posts, 'north')).toEqual(['a']);
  });

  it('brings each event once, in order, when several processes deliver', async () => {
    await subscribe();
    const wanted = Array.from({ length: 30 }, (_, i) => `event ${i}`);
    for (const reason of wanted) await happen('north', reason);
    const process = async () => {
      while ((await pending()) > 0) if ((await deliver()) === 0) await sleep(2);
    };
    await Promise.all([process(), process(), process()]);
    expect(reasons(receiver.posts)).toEqual(wanted);
  });

  it('brings an event again that a process took and died with', async () => {
    let answer: number | null = null;
    await subscribe(() => answer);
    await happen('north', 'a');
    const dying = deliver();
    while (receiver.posts.length === 0) await sleep(5);
    expect(await deliver(59)).toBe(0);
    answer = 204;
    expect(await deliver(61)).toBe(1);
    expect(reasons(receiver.posts)).toEqual(['a', 'a']);
    await receiver.close();
    expect(await dying).toBe(0);
  });

  it('keeps for a subscriber who is taken out what he has not received, and nothing of the time without him', async () => {
    await subscribe();
    await happen('north', 'before');
    await test.database.write((manager) => saveSubscribers(manager, []));
    await happen('north', 'without');
    await test.database.write((manager) => saveSubscribers(manager, [subscriber.id]));
    await happen('north', 'after');
    while ((await deliver()) > 0);
    expect(reasons(receiver.posts)).toEqual(['before', 'after']);
  });

  it('keeps the order of events when the clock of the process that wrote the last one was ahead', async () => {
    await subscribe();
    await happen('north', 'first');
    const ahead = 'ffffffff-0000-7000-8000-000000000000';
    await test.database.write(async (manager) => {
      await manager.query('UPDATE organization_events SET event_id = ?', [ahead]);
      await manager.query('UPDATE event_outbox SET event_id = ?', [ahead]);
    });
    await happen('north', 'second');
    while ((await deliver()) > 0);
    expect(reasons(receiver.posts)).toEqual(['first', 'second']);
  });

  it('tells of a change that was made over HTTP by CloudEvents that are signed after Standard Webhooks, with the old key too', async () => {
    receiver = await startWebhookReceiver();
    const server = await startTestServer({ eventWebhooks: [{ url: receiver.url, secrets: [SECRET, OLD_SECRET] }] });
    await fill(server.database, {
      accounts: [account('1', { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }] }), account('2')],
      users: ['1', '2'].map((id) => user(id, 'root', { role: 'SUPER_ADMIN' })),
    });
    const token = await server.token({ user: 'root', account: '1', amr: ['pwd'] });
    const input = { name: 'North', accountIds: ['2'], acknowledgeDataSharing: true };
    const { data } = await server.send(CreateOrganizationDocument, { input }, token);
    while (receiver.posts.length < 3) await sleep(20);
    await server.stop();

    const organizationId = data!.createOrganization.organization!.id;
    expect(receiver.posts.map(eventOf).map(({ type, subject, data }) => [type, subject, data])).toEqual([
      [
        'multi-account.organization-created',
        organizationId,
        data_({ details: { name: 'North', acknowledgedDataSharing: true } }),
      ],
      ['multi-account.account-added', organizationId, data_({ accountId: '1' })],
      ['multi-account.account-added', organizationId, data_({ accountId: '2' })],
    ]);
    for (const { headers, body } of receiver.posts) {
      const plain = headers as Record<string, string>;
      for (const secret of [SECRET, OLD_SECRET]) new Webhook(secret).verify(body, plain);
      expect(() => new Webhook(SECRET).verify(`${body} `, plain)).toThrow();
      expect(() => new Webhook(SECRET).verify(body, { ...plain, 'webhook-id': 'other' })).toThrow();
      const signed = `${plain['webhook-id']}.${plain['webhook-timestamp']}.${body}`;
      const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
      expect(plain['webhook-signature']!.split(' ')[0]).toBe(
        `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
      );
      expect(plain['webhook-id']).toBe(eventOf({ headers, body }).id);
      expect(eventOf({ headers, body }).validate()).toBe(true);
    }

    function data_(differing: object) {
      return {
        organizationId,
        accountId: null,
        actorId: 'root',
        actingForId: null,
        reason: null,
        details: null,
        ...differing,
      };
    }
  });

  it('does not hold up the end of the process by a subscriber that never answers', async () => {
    receiver = await startWebhookReceiver(() => null);
    const server = await startTestServer({ eventWebhooks: [{ url: receiver.url, secrets: [SECRET] }] });
    await server.database.write((manager) =>
      insertEvents(manager, 'north', new Date(), [{ type: 'ACCOUNT_REMOVED', accountId: '1' }]),
    );
    while (receiver.posts.length === 0) await sleep(10);
    const start = Date.now();
    await server.stop();
    expect(Date.now() - start).toBeLessThan(5_000);
  });

  it('writes nothing down when nobody subscribes', async () => {
    receiver = await startWebhookReceiver();
    await happen('north', 'a');
    expect(await pending()).toBe(0);
  });
});
