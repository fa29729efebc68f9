// Opens the built page of the host in a browser, under a sub-path and with no network at all, and types into its cells.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type {} from '../../host/page/for-tests';
import { untilItShows } from '../patience';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Each process of the test runner has its own, since they run at the same time.
const folder = join(root, `.cache/page-in-tests-${process.env.VITEST_POOL_ID ?? 0}`);
const address = 'http://backsolve.test/playground/v1/';
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

let isBuilt = false;

/** Builds the page, once for all that the files in this process open. */
export function buildHostPage(): void {
  if (isBuilt) return;
  isBuilt = true;
  execFileSync(process.execPath, ['host/build.mjs', folder], { cwd: root });
}

export type HostPage = {
  page: Page;
  sidebar: FrameLocator;
  /** Everything on the console, errors nobody caught, and requests for anything outside the page's own folder. */
  complaints: string[];
  click(cell: string): Promise<void>;
  hover(cell: string): Promise<void>;
  /** Types into the selected cell, over what it holds, and presses Enter. */
  enter(text: string): Promise<void>;
  /** Clicks the cell and enters the text. */
  type(cell: string, text: string): Promise<void>;
  /** What the cell shows. */
  shown(cell: string): Promise<string>;
  value(cell: string): Promise<string | number | boolean | null>;
  menu(...path: string[]): Promise<void>;
  /** Loads the page anew, which keeps the file as it is. */
  reload(): Promise<void>;
  close(): Promise<void>;
};

/** `addon` stands in for files of the add-on, such as `Code.js`; `locale` is the browser's. */
export async function openHostPage(
  browser: Browser,
  addon: Record<string, string> = {},
  locale = 'en-US',
): Promise<HostPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(untilItShows);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught ${error.message}`));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const path = url.startsWith(address) ? url.slice(address.length).split('?')[0] || 'index.html' : '';
    const body =
      addon[path.replace('addon/', '')] ??
      (path && existsSync(join(folder, path)) && readFileSync(join(folder, path)));
    if (body) return route.fulfill({ body, contentType: types[extname(path)] ?? 'text/plain' });
    complaints.push(`request ${url}`);
    return route.abort();
  });
  /** The page offers itself to tests when it listens: a grid that is there may not yet. Google's slowness stays out. */
  const listens = async () => {
    await page.waitForFunction(() => window.host !== undefined);
    await page.evaluate(() => window.host.setLatency(0));
  };
  await page.goto(address);
  await listens();

  const middle = async (cell: string) => {
    const { x, y } = await page.evaluate((name) => window.host.middleOf(name), cell);
    return [x, y] as const;
  };
  /** The grid takes a press in the frame after it: so it hands the keyboard to its editor, and empties the editor of the cell's text. */
  const settled = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  const host: HostPage = {
    page,
    sidebar: page.frameLocator('#side iframe'),
    complaints,
    async click(cell) {
      await page.mouse.click(...(await middle(cell)));
      await settled();
      await page.locator('.o-spreadsheet:focus-within').waitFor();
    },
    hover: async (cell) => page.mouse.move(...(await middle(cell)), { steps: 3 }),
    async type(cell, text) {
      await host.click(cell);
      await host.enter(text);
    },
    async enter(text) {
      await page.keyboard.type(text.slice(0, 1));
      await settled();
      await page.keyboard.type(text.slice(1));
      await page.keyboard.press('Enter');
      await settled();
    },
    value: (cell) => page.evaluate((name) => window.host.value(name), cell),
    shown: (cell) => page.evaluate((name) => window.host.shown(name), cell),
    async menu(...path) {
      await page.locator('.o-topbar-menu', { hasText: path[0]! }).click();
      for (const label of path.slice(1)) await page.locator('.o-menu-item', { hasText: label }).click();
    },
    async reload() {
      await page.reload();
      await listens();
    },
    close: () => context.close(),
  };
  return host;
}
