import { ConfigError, loadConfig } from '../../src/config';

const PRODUCTION = {
  NODE_ENV: 'production',
  JWKS_URL: 'https://id.example/keys',
  JWT_ISSUER: 'https://id.example',
  JWT_AUDIENCE: 'crm',
  ROUTER_SECRETS: 'a-secret-of-the-router',
  DATABASE_URL: 'mysql://user:password@db.example:3306/crm',
};

describe('the configuration', () => {
  it('of an empty environment is a developer’s: embedded database, demonstration, own issuer', () => {
    expect(loadConfig({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 4000,
      database: { kind: 'sqlite', path: './data/multi-account.db' },
      identity: { jwksUrl: null },
      routerSecrets: [],
      demoData: true,
    });
  });

  it('of production listens on all addresses and loads no demonstration', () => {
    expect(loadConfig(PRODUCTION)).toMatchObject({ production: true, host: '0.0.0.0', demoData: false });
  });

  it.each(Object.keys(PRODUCTION).filter((name) => name !== 'NODE_ENV'))(
    'of production is refused without %s',
    (name) => {
      expect(() => loadConfig({ ...PRODUCTION, [name]: '' })).toThrow(
        new RegExp(`^${name} is not set; in production it should hold `),
      );
    },
  );

  it('of production is refused with an embedded database', () => {
    expect(() => loadConfig({ ...PRODUCTION, DATABASE_URL: 'file:./x.db' })).toThrow(
      /^DATABASE_URL names an embedded database/,
    );
  });

  it('of production takes keys that nobody on their way can change', () => {
    for (const JWKS_URL of ['https://id.example/keys', 'http://127.0.0.1:9000/keys', 'http://[::1]/keys']) {
      expect(loadConfig({ ...PRODUCTION, JWKS_URL }).identity.jwksUrl?.href).toBe(JWKS_URL);
    }
    for (const JWKS_URL of ['http://id.example/keys', 'http://127.0.0.1.nip.io/keys']) {
      expect(() => loadConfig({ ...PRODUCTION, JWKS_URL })).toThrow(/^JWKS_URL names an http URL; in production/);
    }
  });

  it('has bounds of requests and plans at once, the least no more than the most', () => {
    expect(loadConfig({})).toMatchObject({
      requestsAtOnce: { min: 8, max: 32 },
      copyPlans: { atOnce: 2, atOnceOfAccount: 1 },
    });
    const fixed = { REQUESTS_AT_ONCE_MIN: '64', REQUESTS_AT_ONCE_MAX: '64' };
    expect(loadConfig(fixed).requestsAtOnce).toEqual({ min: 64, max: 64 });
    expect(() => loadConfig({ ...fixed, REQUESTS_AT_ONCE_MAX: '63' })).toThrow(
      /^REQUESTS_AT_ONCE_MIN should hold a number from 1 to REQUESTS_AT_ONCE_MAX$/,
    );
  });

  it('keeps metrics and traces off until they are asked for', () => {
    expect(loadConfig({})).toMatchObject({ metricsPort: null, tracing: false, shutdownDelaySeconds: 0 });
    expect(loadConfig(PRODUCTION)).toMatchObject({ metricsPort: null, tracing: false, shutdownDelaySeconds: 5 });
    expect(loadConfig({ METRICS_PORT: '9464', SHUTDOWN_DELAY_SECONDS: '7' })).toMatchObject({
      metricsPort: 9464,
      shutdownDelaySeconds: 7,
    });
    const collector = 'http://collector:4318';
    expect(loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: collector }).tracing).toBe(true);
    expect(loadConfig({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector }).tracing).toBe(true);
    expect(loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: collector, OTEL_SDK_DISABLED: 'true' }).tracing).toBe(false);
  });

  it.each([
    ['METRICS_PORT', '70000', /^METRICS_PORT holds "70000"; it should hold a port number/],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector', /^OTEL_EXPORTER_OTLP_ENDPOINT holds a value that cannot be used; /],
    ['SHUTDOWN_DELAY_SECONDS', '301', /^SHUTDOWN_DELAY_SECONDS holds "301"; it should hold a number from 0 to 300$/],
    ['PORT', 'abc', /^PORT holds "abc"; it should hold a port number from 0 to 65535$/],
    ['PORT', '65536', /^PORT holds "65536"/],
    ['PORT', '0x50', /^PORT holds "0x50"/],
    ['DATABASE_URL', 'file::memory:', /^DATABASE_URL holds/],
    ['NODE_ENV', 'prod', /^NODE_ENV holds "prod"; it should hold development, test or production$/],
    [
      'DATABASE_URL',
      'postgres://user:hunter2@x/y',
      /^DATABASE_URL holds a value that cannot be used; it should hold file:PATH or mysql:/,
    ],
    ['DATABASE_URL', 'mysql://host', /^DATABASE_URL holds/],
    ['JWKS_URL', 'ftp://x', /^JWKS_URL holds "ftp:\/\/x"; it should hold an http or https URL/],
    [
      'ROUTER_SECRETS',
      'short',
      /^ROUTER_SECRETS holds a value that cannot be used; it should hold one or two secrets of at least 16/,
    ],
    ['ROUTER_SECRETS', 'a'.repeat(16) + ',' + 'b'.repeat(16) + ',' + 'c'.repeat(16), /^ROUTER_SECRETS/],
    [
      'HUBSPOT_ACCESS_TOKEN',
      'pat hunter2',
      /^HUBSPOT_ACCESS_TOKEN holds a value that cannot be used; it should hold the access token of/,
    ],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL holds "loud"/],
    ['DEMO_DATA', 'yes', /^DEMO_DATA holds "yes"; it should hold on or off$/],
    ['ASSET_COPY_WORKERS', '-1', /^ASSET_COPY_WORKERS holds "-1"/],
    ['DATABASE_READ_URLS', 'mysql://root:hunter2@host', /^DATABASE_READ_URLS holds a value that cannot be used/],
    [
      'DATABASE_READ_URLS',
      'mysql://replica/crm',
      /^DATABASE_READ_URLS is set; DATABASE_URL should then hold the primary/,
    ],
    ['DATABASE_READ_MAX_LAG_SECONDS', '0', /^DATABASE_READ_MAX_LAG_SECONDS holds "0"; it should hold a number from 1/],
  ])('is refused for %s=%s in one line that says what it should hold', (name, value, message) => {
    const load = (): unknown => loadConfig({ [name]: value });
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(message);
    expect(load).not.toThrow(/hunter2|short|\n/);
  });

  it('takes replicas of a MySQL database, at most five seconds behind unless told otherwise', () => {
    const urls = 'mysql://r1/crm, mysql://r2/crm';
    expect(loadConfig({ DATABASE_URL: 'mysql://p/crm', DATABASE_READ_URLS: urls }).replicas).toEqual({
      urls: ['mysql://r1/crm', 'mysql://r2/crm'],
      maxLagSeconds: 5,
    });
  });

  it('asks for issuer and audience with JWKS_URL, so that no other service’s tokens are taken', () => {
    expect(() => loadConfig({ JWKS_URL: 'https://id.example/keys' })).toThrow(/^JWT_ISSUER is not set/);
  });

  it('takes two router secrets at a time, for their rotation', () => {
    const secrets = ['a'.repeat(16), 'b'.repeat(16)];
    expect(loadConfig({ ROUTER_SECRETS: secrets.join(' , ') }).routerSecrets).toEqual(secrets);
  });

  it('loads the demonstration into a named database only when asked', () => {
    expect(loadConfig({ DATABASE_URL: 'file:x.db' }).demoData).toBe(false);
    expect(loadConfig({ DATABASE_URL: 'file:x.db', DEMO_DATA: 'on' }).demoData).toBe(true);
  });

  describe('of webhooks', () => {
    const secret = (text: string) => `whsec_${Buffer.from(text.padEnd(32, '.')).toString('base64')}`;
    const [a, b, c] = [secret('a'), secret('b'), secret('c')];
    const EVENT_WEBHOOKS = 'https://a.example/hook?key=1, https://b.example';

    it('gives each URL its secret, or the new and the old one', () => {
      const { eventWebhooks } = loadConfig({ EVENT_WEBHOOKS, EVENT_WEBHOOK_SECRETS: `${a}, ${b} ${c}` });
      expect(eventWebhooks.map(({ url, secrets }) => [url.href, secrets])).toEqual([
        ['https://a.example/hook?key=1', [a]],
        ['https://b.example/', [b, c]],
      ]);
      expect(loadConfig({}).eventWebhooks).toEqual([]);
    });

    it.each([
      [{ EVENT_WEBHOOKS }, /^EVENT_WEBHOOK_SECRETS should hold for each URL/],
      [{ EVENT_WEBHOOKS, EVENT_WEBHOOK_SECRETS: a }, /^EVENT_WEBHOOK_SECRETS should hold for each URL/],
      [{ EVENT_WEBHOOK_SECRETS: a }, /^EVENT_WEBHOOK_SECRETS should hold for each URL/],
      [
        { EVENT_WEBHOOKS, EVENT_WEBHOOK_SECRETS: `${a},whsec_c2hvcnQ=` },
        /^EVENT_WEBHOOK_SECRETS holds a value that cannot/,
      ],
      [{ EVENT_WEBHOOKS, EVENT_WEBHOOK_SECRETS: `${a},${a} ${b} ${c}` }, /^EVENT_WEBHOOK_SECRETS holds a value/],
      [
        { EVENT_WEBHOOKS: 'ftp://canary.example' },
        /^EVENT_WEBHOOKS holds a value that cannot be used; it should hold http/,
      ],
      [{ EVENT_WEBHOOKS: 'https://u:canary@a.example', EVENT_WEBHOOK_SECRETS: a }, /^EVENT_WEBHOOKS holds a value/],
      [{ EVENT_WEBHOOKS: 'https://a.example,https://a.example/', EVENT_WEBHOOK_SECRETS: `${a},${b}` }, /a URL twice/],
      [
        { ...PRODUCTION, EVENT_WEBHOOKS: 'http://a.example', EVENT_WEBHOOK_SECRETS: a },
        /in production it should hold https/,
      ],
    ])('%j is refused, and nothing of it repeated', (env, message) => {
      expect(() => loadConfig(env)).toThrow(message);
      expect(() => loadConfig(env)).not.toThrow(/canary|whsec_[A-Za-z0-9]/);
    });
  });
});
