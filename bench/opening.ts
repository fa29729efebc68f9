/** How soon the page of `npm start` shows its first grid, as a ratio to a page that holds the engine and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { buildPage, pageParts } from '../host/build.mjs';
import { openBrowser } from '../test/browser/chromium';
import { type Figure, median } from './print';

const rounds = 9;
const whole = '.cache/bench-page';
const empty = '.cache/bench-empty';
const address = 'http://backsolve.test/';
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The engine's own files are those of the whole page. */
async function buildEmpty(): Promise<void> {
  await mkdir(empty, { recursive: true });
  await build({ ...pageParts, entryPoints: { page: 'bench/empty-page.ts' }, outdir: empty });
  const imports = { '@odoo/owl': './owl.js', '@odoo/o-spreadsheet': './o-spreadsheet.js' };
  const html = `<!doctype html><link rel="stylesheet" href="page.css">
<script type="importmap">${JSON.stringify({ imports })}</script>
<div id="grid" style="height: 100vh"></div><script type="module" src="page.js"></script>`;
  await writeFile(join(empty, 'index.html'), html);
}

const fileIn = (folder: string, path: string) =>
  [folder, whole].map((place) => join(place, path)).find((file) => existsSync(file));

/** Milliseconds of the page's main thread, from nothing to the first grid that is drawn: load, but no waiting. */
async function untilGrid(browser: Browser, folder: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const path = route.request().url().slice(address.length).split('?')[0] || 'index.html';
    const file = fileIn(folder, path);
    if (!file) return route.abort();
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[extname(file)] ?? 'application/octet-stream',
    });
  });
  const metrics = await context.newCDPSession(page);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'commit' });
  await drawn(page);
  const { metrics: all } = await metrics.send('Performance.getMetrics');
  await context.close();
  return 1000 * all.find(({ name }) => name === 'TaskDuration')!.value;
}

async function drawn(page: Page): Promise<void> {
  await page.locator('.o-grid canvas').first().waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

export async function openFigures(): Promise<Figure[]> {
  const browser = await openBrowser();
  if (!browser) return [{ what: 'first grid on screen', is: 'no browser' }];
  await buildPage(whole);
  await buildEmpty();
  await Promise.all([untilGrid(browser, whole), untilGrid(browser, empty)]); // does not count
  const times: Record<string, number[]> = { [whole]: [], [empty]: [] };
  for (let round = 0; round < rounds; round++)
    for (const folder of [whole, empty]) times[folder]!.push(await untilGrid(browser, folder));
  await browser.close();
  const [ours, theirs] = [median(times[whole]!), median(times[empty]!)];
  return [
    {
      what: `first grid of npm start (CPU of its main thread, median of ${rounds})`,
      is: `${ours.toFixed(0)} ms`,
    },
    {
      what: '  as a ratio to an empty o-spreadsheet page',
      is: (ours / theirs).toFixed(2),
      limit: 'at most 2',
    },
  ];
}
