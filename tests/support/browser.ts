import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const EXECUTABLE = process.env.VISITX_CHROMIUM ?? '/usr/bin/chromium';

/** A real browser; pages are opened from files, as a reader opens them. */
const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export interface PageSetting {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly motion?: 'reduce' | 'no-preference';
}

export interface OpenedPage {
  readonly page: Page;
  /** Everything that the console said and every fault of a script, since the page was shown. */
  readonly said: readonly string[];
  /** Every request but the one for the page itself. */
  readonly requests: readonly string[];
}

export interface Stage {
  readonly show: (html: string, setting?: PageSetting) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

/** The fragment as the page itself has it: what the browser's driver tells of the address comes later than the page's own writing. */
export const hashIn = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** One tab of a real browser that pages are shown in, one after the other. */
export const openStage = async (): Promise<Stage> => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ acceptDownloads: true });
  // Sooner than a test's own limit, so that a step that hangs is named.
  page.setDefaultTimeout(4000);
  page.setDefaultNavigationTimeout(15_000);
  const folder = mkdtempSync(join(tmpdir(), 'visitx-view-'));
  const files = new Map<string, string>();
  let said: string[] = [];
  let requests: string[] = [];
  let own = '';
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (fault) => said.push(`fault: ${fault.message}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own) requests.push(request.url());
  });
  const addressOf = (html: string): string => {
    const file = files.get(html) ?? join(folder, `${files.size}.html`);
    if (!files.has(html)) writeFileSync(file, html);
    files.set(html, file);
    return pathToFileURL(file).href;
  };
  return {
    show: async (html, { width = 1280, height = 800, scheme = 'light', motion = 'reduce', hash = '' } = {}) => {
      await page.goto('about:blank');
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ media: 'screen', colorScheme: scheme, reducedMotion: motion });
      await page.mouse.move(0, 0);
      own = addressOf(html);
      said = [];
      requests = [];
      await page.goto(`${own}${hash}`);
      return { page, said, requests };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
