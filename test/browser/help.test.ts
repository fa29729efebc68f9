/** Help in a real browser: from each screen to its own page and back to what was typed, by keyboard too. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { helpPages } from '../../sidebar/help/pages';
import { bookOf } from '../../sidebar/help/print-help';
import { helpWords } from '../../sidebar/help/words';
import type { Language } from '../../src/plan/language';
import { openBrowser } from './chromium';
import { callsOf, growthPlan, openSidebar, type SidebarOptions, startGrowth } from './sidebar-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await openBrowser();
const read = (path: string) => readFileSync(`docs/guide/${path}`, 'utf8');
const books = { en: bookOf('en', read), it: bookOf('it', read) };

/** What axe finds, and what is wider than the 300 pixels there are. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe } = window as unknown as { axe: { run(): Promise<Found> } };
    const wide = [...document.querySelectorAll('main, header')].filter(
      (part) => part.scrollWidth > part.clientWidth,
    );
    return [
      ...(await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ...wide.map((part) => `too wide: ${part.outerHTML.slice(0, 80)}`),
    ];
  });
}

describe.skipIf(!browser)('Help', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const open = (language: Language, options: SidebarOptions = {}) =>
    openSidebar(browser!, html, {
      language,
      ...options,
      answers: { help: [{ ok: true, value: JSON.stringify(books[language]) }], ...options.answers },
    });
  const title = (page: Page, name: string) =>
    page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  test.each(['en', 'it'] as const)(
    'no page of it has a fault or runs over the edge (%s)',
    async (language) => {
      const page = await open(language, { screen: 'help' });
      const words = helpWords[language];
      await title(page, words.title);
      expect(await faultsOf(page)).toEqual([]);
      for (const [place] of helpPages.entries()) {
        await page.locator('.over .row').nth(place).click();
        await title(page, books[language].pages[place]!.title);
        expect(await faultsOf(page)).toEqual([]);
        await page.locator('.over .bar .link').click();
      }
      await page.getByRole('button', { name: words.report.title }).click();
      await title(page, words.report.title);
      expect(await faultsOf(page)).toEqual([]);
    },
    60_000,
  );

  test('lies over the wizard, whose answers stay, and gives the focus back', async () => {
    const page = await open('en');
    await startGrowth(page);
    await page.fill('#goal', '10,000,000');
    await page.getByRole('button', { name: 'Help with this page' }).focus();
    await page.keyboard.press('Enter');
    await title(page, 'A first plan in five minutes');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('help-goal');
    await expect.poll(() => page.locator('#goal').isVisible()).toBe(false);
    await page.locator('.over .bar .link').click();
    await expect.poll(() => page.inputValue('#goal')).toBe('10,000,000');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Help with this page');
  });

  test('follows links, and goes back the way it came; it is fetched once', async () => {
    const page = await open('en', { screen: 'help' });
    await page.locator('.over .row').nth(1).click();
    await page.getByRole('button', { name: 'learned', exact: true }).first().click();
    await title(page, 'What each number means');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('help-learned');
    await page.locator('.over .bar .link').click();
    await title(page, 'The year, month by month');
    await page.locator('.over .bar .link').click();
    await title(page, 'Help');
    await page.locator('.over .bar .link').click();
    await page.getByRole('button', { name: 'New plan' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('button', { name: /^Help/ }).click();
    await title(page, 'Help');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Help/);
    await page.getByRole('button', { name: /^Help/ }).click();
    await title(page, 'Help');
    expect(await callsOf(page, 'help')).toHaveLength(1);
  });

  test('a report says what happened, and names nothing of a plan before that is ticked', async () => {
    const secret = 'Acme takeover';
    const detail = 'Invalid requests[3]: Acme takeover!A1';
    const tabs = growthPlan.tabs.map((tab) => ({ ...tab, title: `${secret} ${tab.title}` }));
    const page = await open('en', {
      home: { plans: [{ ...growthPlan, name: secret, tabs }] },
      answers: { open: [{ ok: false, fault: { kind: 'refused', detail } }] },
    });
    await page.getByRole('button', { name: secret, exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Details for support' }).click();
    await page.getByRole('button', { name: 'Report a problem' }).click();
    const lines = page.locator('.report');
    await expect.poll(() => lines.textContent()).toContain('Last failure: open, refused');
    expect(await lines.textContent()).toContain('growth; funnel; en; USD; 4 tabs');
    expect(await lines.textContent()).toMatch(/^Backsolve \d+\.\d+\.\d+/);
    expect(await lines.textContent()).not.toContain('Acme');
    await page.getByLabel(/^Add names/).check();
    await expect.poll(() => lines.textContent()).toContain(detail);
    expect(await lines.textContent()).toContain(`“${secret}”`);
    expect((await callsOf(page, 'home')).length).toBe(1);
  });

  test('after a fault, Try again brings the guide', async () => {
    const fault = { ok: false, fault: { kind: 'broken', detail: 'No HTML file named Help was found.' } };
    const page = await open('en', {
      screen: 'help',
      answers: { help: [fault, { ok: true, value: JSON.stringify(books.en) }] },
    });
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await title(page, 'Help');
  });
});
