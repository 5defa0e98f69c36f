import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** GraphiQL is large, and tests share the machine. */
const PATIENCE_MS = 50_000;
const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Whether there is a browser. The gate installs one and fails without it (`BROWSER_REQUIRED`). */
export function hasBrowser(): boolean {
  return existsSync(EXECUTABLE) || process.env['BROWSER_REQUIRED'] === '1';
}

export interface OfflinePage {
  readonly page: Page;
  /** What was asked for outside of this machine; refused. */
  readonly refused: readonly string[];
  /** Errors of the console, and those that nobody caught. */
  readonly errors: readonly string[];
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: SWITCHES });
}

/** A page that reaches `origin` and nothing else. */
export async function offlinePage(browser: Browser, origin: string): Promise<OfflinePage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(PATIENCE_MS);
  const refused: string[] = [];
  const errors: string[] = [];
  await page.route(
    (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, refused, errors };
}
