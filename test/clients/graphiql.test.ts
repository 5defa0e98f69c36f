import type { Browser, Page } from 'playwright-core';
import { loadDemoData } from '../../src/demo/load-demo-data';
import { hasBrowser, offlinePage, startBrowser } from '../support/browser';
import { startTestServer, type TestServer } from '../support/test-server';

/** What Apollo's script does in the page: it shows Apollo's page in a frame, and asks the graph on its behalf. */
const LIKE_SANDBOX = `window.EmbeddedSandbox = class {
  constructor({ target, initialEndpoint, initialState, allowDynamicStyles }) {
    const frame = document.createElement('iframe');
    frame.src = 'https://sandbox.embed.apollographql.com/sandbox/explorer?sendRequestsFrom=parent';
    if (allowDynamicStyles !== false) frame.setAttribute('style', 'height: 100%; width: 100%; border: none;');
    document.querySelector(target).replaceChildren(frame);
    const headers = { 'content-type': 'application/json', ...initialState.headers };
    window.typename = fetch(initialEndpoint, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })
      .then((answer) => answer.json()).then(({ data }) => data.__typename);
  }
};`;

const inBrowser = hasBrowser() ? describe : describe.skip;

inBrowser('in a browser without internet (needs /usr/bin/chromium)', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    await loadDemoData(server.database);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('GraphiQL runs its example, shows the linked records, and takes a new token after a reload', async () => {
    const { page, refused, errors } = await offlinePage(browser, server.url);
    const tokens: string[] = [];
    page.on('request', (request) => void tokens.push(request.headers()['authorization'] ?? ''));
    await page.goto(`${server.url}/graphiql`);
    await runExample(page);
    await shown(page, '.graphiql-response', 'Maja Sørensen');
    const picture = process.env['PICTURE_OF_GRAPHIQL'];
    if (picture !== undefined) await page.screenshot({ path: picture });
    const [first] = tokens.filter((token) => token !== '');

    tokens.length = 0;
    await page.reload();
    await runExample(page);
    const [second, ...others] = new Set(tokens.filter((token) => token !== ''));
    expect(second).toMatch(/^Bearer ey/);
    expect(second).not.toBe(first);
    expect([others, refused, errors]).toEqual([[], [], []]);
  }, 120_000);

  it('the page of Apollo Sandbox points to GraphiQL, and fails at nothing', async () => {
    const { page, refused, errors } = await offlinePage(browser, server.url);
    await page.goto(server.url);
    expect(refused.map((url) => new URL(url).hostname)).toEqual(['embeddable-sandbox.cdn.apollographql.com']);
    expect(errors).toEqual([expect.stringContaining('Failed to load resource')]);
    expect(await page.getByRole('link', { name: 'GraphiQL' }).getAttribute('href')).toBe('/graphiql');
  });

  it('the page of Apollo Sandbox may show Apollo’s page and ask the graph, and nobody else', async () => {
    const { page, errors } = await offlinePage(browser, server.url);
    await page.route(/^https:\/\/embeddable-sandbox\./, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: LIKE_SANDBOX }),
    );
    await page.route(/^https:\/\/sandbox\.embed\./, (route) => route.fulfill({ body: 'Apollo Sandbox' }));
    await page.goto(server.url);
    await page.frameLocator('iframe').getByText('Apollo Sandbox').waitFor();
    const { width, height } = (await page.locator('iframe').boundingBox())!;
    expect([width, height]).toEqual([1280, 800]);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { typename: Promise<string> }).typename)).toBe('Query');
    const elsewhere = await page.evaluate(() => fetch('https://attacker.example/').catch((error: Error) => error.name));
    expect(elsewhere).toBe('TypeError');
    expect(errors).toContainEqual(expect.stringContaining('Content Security Policy'));
  });
});

async function runExample(page: Page): Promise<void> {
  await shown(page, '.graphiql-query-editor', 'query LinkedRecords');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await shown(page, '.graphiql-response', '"totalCount": 2');
}

/** Waits until an editor shows a text. */
async function shown(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).waitFor();
}
