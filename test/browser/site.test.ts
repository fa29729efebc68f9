// The public pages as a reader meets them: from disk, under a sub-path, on a phone, and with the playground building a plan.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../host/page/for-tests';
import { languages, pages } from '../../site/frame.mjs';
import { untilItShows } from '../patience';
import { openBrowser } from './chromium';

const root = join(import.meta.dirname, '../..');
const folder = join(root, `.cache/site-in-tests-${process.env.VITEST_POOL_ID ?? 0}`);
const address = 'http://backsolve.test/some/where/';
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await openBrowser();

describe.skipIf(!browser)('the site', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['site/build.mjs', folder], { cwd: root, stdio: 'pipe' });
  });
  afterAll(() => browser?.close());

  const guide = readdirSync(join(root, 'docs/guide/en'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `guide-${file.replace('.md', '')}`);
  const every = languages.flatMap((language) =>
    [...pages, ...guide].map((page) => `${language === 'en' ? '' : `${language}/`}${page}.html`),
  );

  /** Every link and picture of a page that lies in the folder. */
  const targets = (page: Page) =>
    page.$$eval('a[href], img[src], link[href]', (elements) =>
      elements.map((element) => (element as HTMLAnchorElement).href || (element as HTMLImageElement).src),
    );

  test('opens from disk, and each of its links and pictures leads to something that is there', async () => {
    const page = await browser!.newPage();
    for (const file of every) {
      await page.goto(pathToFileURL(join(folder, file)).href);
      const own = (await targets(page)).filter((target) => target.startsWith('file:'));
      expect(own.length, file).toBeGreaterThan(8);
      for (const target of own)
        expect(existsSync(new URL(target.split('#')[0]!)), `${file}: ${target}`).toBe(true);
    }
    await page.close();
  });

  test('has no fault that axe finds, and never scrolls sideways on a phone', async () => {
    const page = await browser!.newPage({ viewport: { width: 360, height: 740 } });
    for (const file of every) {
      await page.goto(pathToFileURL(join(folder, file)).href);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBeLessThanOrEqual(360);
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
        return (await axe.run()).violations.map(({ id }) => id);
      });
      expect(faults, file).toEqual([]);
    }
    await page.close();
  });

  test('under a sub-path leads to the playground, which builds a plan and asks nothing of elsewhere', async () => {
    const page = await browser!.newPage();
    page.setDefaultTimeout(untilItShows);
    const elsewhere: string[] = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      const file = join(folder, url.slice(address.length).split(/[?#]/)[0]!);
      if (url.startsWith(address) && existsSync(file))
        return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'text/plain' });
      elsewhere.push(url);
      return route.abort();
    });
    await page.goto(`${address}index.html`);
    await page.getByRole('link', { name: 'Try it now', exact: true }).click();
    await page.waitForFunction(() => window.host !== undefined);
    await page.evaluate(() => window.host.setLatency(0));
    await page.locator('.o-topbar-menu', { hasText: 'Extensions' }).click();
    await page.locator('.o-menu-item', { hasText: 'Backsolve' }).click();
    await page.locator('.o-menu-item', { hasText: 'Plans' }).click();
    const sidebar = page.frameLocator('#side iframe');
    await sidebar.getByRole('button', { name: 'See a worked example' }).click();
    await sidebar.getByRole('button', { name: 'Build plan' }).click();
    await expect
      .poll(() => page.evaluate(() => window.host.titles()), { timeout: untilItShows })
      .toContain('Funnel');
    expect(await page.evaluate(() => window.host.errors())).toEqual([]);
    expect(elsewhere).toEqual([]);
    await page.close();
  });

  test('says, where the playground is opened from disk, that it needs a server', async () => {
    const page = await browser!.newPage({ locale: 'it-IT' });
    await page.goto(pathToFileURL(join(folder, 'playground/index.html')).href);
    await page.getByText('Questa pagina ha bisogno di un server').waitFor();
    await page.close();
  });
});
