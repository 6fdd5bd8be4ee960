import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';

/** Of the packed Chromium's switches, the ones that only fit a cloud function: no visitor's browser is so careless. */
const UNFIT = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
];
/** Drawing by way of a graphics card that is itself played by the processor costs five times what plain drawing does. */
const PLAYED_CARD = [
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];
const LEFT_OUT = new Set([...UNFIT, ...PLAYED_CARD]);
/** Chromium itself asks nobody: what is not this machine has no address. */
const OFFLINE = [
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];
const THIS_MACHINE = /^(https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/|data:|blob:|about:)/;

let browser: Browser | undefined;

/** The Chromium of a test file, started once. */
async function theBrowser(): Promise<Browser> {
  const args = [...chromium.args.filter((arg) => !LEFT_OUT.has(arg)), '--disable-gpu', ...OFFLINE];
  browser ??= await playwright.launch({ executablePath: await chromium.executablePath(), args });
  return browser;
}

/** Ends the Chromium; a test file that has visited a page calls it in `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

export interface Visit {
  readonly page: Page;
  /** Addresses asked for, in their order. */
  readonly requests: readonly string[];
}

/**
 * Opens an address in a window of its own, as wide as given (CSS pixels), and closes it behind the act.
 * Fails when a page asks another machine for anything, logs an error or throws one; a picture of the
 * page as it stood then is kept in a temporary folder, named by the error.
 */
export async function visit(
  address: string,
  width: number,
  act: (visit: Visit) => Promise<void>,
): Promise<void> {
  const context = await (await theBrowser()).newContext({
    viewport: { width, height: 800 },
    locale: 'id-ID',
  });
  context.setDefaultTimeout(15_000);
  try {
    const watched = watch(context);
    const page = await context.newPage();
    await withPicture(page, async () => {
      await page.goto(address);
      await act({ page, requests: watched.requests });
      expect(watched.complaints).toEqual([]);
    });
  } finally {
    await context.close();
  }
}

function watch(context: BrowserContext): { requests: string[]; complaints: string[] } {
  const seen = { requests: [] as string[], complaints: [] as string[] };
  context.on('request', (request) => {
    seen.requests.push(request.url());
    if (!THIS_MACHINE.test(request.url())) seen.complaints.push(`asked another machine: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error')
      seen.complaints.push(`logged: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => seen.complaints.push(`threw: ${error.error().message}`));
  return seen;
}

async function withPicture(page: Page, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const path = join(mkdtempSync(join(tmpdir(), 'buka-po-picture-')), 'failure.png');
    await page.screenshot({ path, fullPage: true }).catch(() => undefined);
    (error as Error).message += `\n(the page as it stood: ${path}, at ${page.url()})`;
    throw error;
  }
}
