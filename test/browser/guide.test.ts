// Functions in a real browser: finding one, reading it, copying its examples.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { guideWords } from '../../sidebar/guide/words';
import { catalogue } from '../../src/catalogue/catalogue';
import { printGuide } from '../../src/catalogue/print-guide';
import { openBrowser } from './chromium';
import { callsOf, openSidebar, type SidebarOptions } from './sidebar-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await openBrowser();
const arrived = { ok: true, value: printGuide() };
const total = catalogue.length;

type Copied = Window & { copied?: string };

/** Which ways to the clipboard the frame leaves open; what is copied is kept on the window. */
function fakeClipboard(ways: { modern: boolean; old: boolean }) {
  const keep = (text: string) => {
    (window as Copied).copied = text;
  };
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: async (text: string) => {
        if (!ways.modern) throw new Error('blocked by permissions policy');
        keep(text);
      },
    },
  });
  document.execCommand = () => {
    if (ways.old) keep(String(getSelection()));
    return ways.old;
  };
}

const copied = (page: Page) => page.evaluate(() => (window as Copied).copied);

/** What axe finds, and what is wider than the 300 pixels there are. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const faults: string[] = [];
  for (const height of [500, 640, 900]) {
    await page.setViewportSize({ width: 300, height });
    const found = await page.evaluate(async () => {
      type Found = { violations: { id: string; nodes: { html: string }[] }[] };
      const { axe } = window as unknown as { axe: { run(): Promise<Found> } };
      const wide = [document.documentElement, ...document.querySelectorAll('main, header')].filter(
        (part) => part.scrollWidth > part.clientWidth,
      );
      return [
        ...(await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        ...wide.map((part) => `too wide: ${part.tagName}`),
      ];
    });
    faults.push(...found.map((fault) => `${height} px, ${fault}`));
  }
  return faults;
}

describe.skipIf(!browser)('The page of functions', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const open = (options: SidebarOptions = {}) =>
    openSidebar(browser!, html, {
      screen: 'guide',
      ...options,
      answers: { guide: [arrived], ...options.answers },
    });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const hits = (page: Page) => page.locator('.guide-hit code').allTextContents();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

  test('opens from Home with every function under its family, and is fetched only once', async () => {
    const page = await open({ screen: 'home' });
    await page.getByRole('button', { name: /^Functions/ }).click();
    await page.getByText(`${total} of ${total} functions`).first().waitFor();
    await expect.poll(() => focused(page)).toBe('Functions');
    await expect.poll(() => hits(page)).toEqual(catalogue.map(({ name }) => name));
    await expect.poll(() => page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Funnel');
    await press(page, 'Plans');
    await page.getByRole('button', { name: /^Functions/ }).click();
    await page.locator('.guide-hit').first().waitFor();
    await expect.poll(() => callsOf(page, 'guide')).toHaveLength(1);
  });

  test('finds by words and by family, and says how many', async () => {
    const page = await open();
    await page.fill('#guide-search', 'clienti persi');
    await expect.poll(async () => (await hits(page))[0]).toBe('CHURN');
    const count = (await hits(page)).length;
    await expect.poll(() => page.getByRole('status').textContent()).toBe(`${count} of ${total} functions`);
    await page.fill('#guide-search', '');
    await page.selectOption('#guide-family', 'sales');
    await expect.poll(() => page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Sales']);
    await expect.poll(() => hits(page)).toContain('WIN_RATE');
    await expect.poll(() => hits(page)).not.toContain('CHURN');
  });

  test('says when there is nothing, and leads on to a family or to all of them', async () => {
    const page = await open();
    await page.fill('#guide-search', 'zebra');
    await page.getByText('Nothing for “zebra”. Try a family.').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Sales');
    await expect.poll(() => page.inputValue('#guide-search')).toBe('');
    await expect.poll(() => page.inputValue('#guide-family')).toBe('sales');
    await page.fill('#guide-search', 'churn');
    await page.getByText('Nothing for “churn” in Sales.').first().waitFor();
    await press(page, 'Search all families');
    await expect.poll(async () => (await hits(page))[0]).toBe('CHURN');
  });

  test('by keyboard: a function opens, and Back returns to the list where it was', async () => {
    const page = await open({ height: 500 });
    await page.locator('#guide-NPS').focus();
    const scroll = () => page.locator('main').evaluate((main) => main.scrollTop);
    const before = await scroll();
    expect(before).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'NPS' }).waitFor();
    await expect.poll(() => focused(page)).toBe('NPS');
    await expect.poll(() => scroll()).toBe(0);
    // Past the way to Help, to the way back.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('#guide-family').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('guide-NPS');
    await expect.poll(() => scroll()).toBe(before);
  });

  test('a search is still there on the way back', async () => {
    const page = await open();
    await page.fill('#guide-search', 'churn');
    await page.locator('#guide-CHURN').click();
    await press(page, 'Functions');
    await expect.poll(() => page.inputValue('#guide-search')).toBe('churn');
  });

  test('a function shows what a textbook page would', async () => {
    const page = await open();
    await page.locator('#guide-CHURN').click();
    const { functions } = JSON.parse(printGuide());
    const churn = functions.find(({ name }: { name: string }) => name === 'CHURN');
    const shown = (await page.locator('main').textContent())!;
    const told = [churn.summary.en, churn.isNot.en, churn.how.en, churn.returns.en, churn.sources[0].title];
    for (const { name, help, takes } of churn.arguments) told.push(name, help.en, takes.en);
    for (const sentence of told) expect(shown).toContain(sentence);
    expect(shown).toContain('CHURN(customers_at_start, customers_lost, [customers_added], [method])');
    expect(shown).toContain('CHURN: customers_at_start must be above 0, got 0');
    await expect.poll(() => page.locator('main a').count()).toBe(0);
  });

  test.each([
    ['en', 'en_US', '=CHURN(500, 25, 150, "average")', '4.44%'],
    ['en', 'it_IT', '=CHURN(500; 25; 150; "average")', '4,44%'],
    ['it', 'en_US', '=CHURN(500, 25, 150, "average")', '4.44%'],
    ['it', 'it_IT', '=CHURN(500; 25; 150; "average")', '4,44%'],
  ] as const)(
    'examples in the language %s follow the cells of %s',
    async (language, locale, formula, gives) => {
      const page = await open({ language, home: { language, locale } });
      await page.locator('#guide-CHURN').click();
      await page.getByText(formula, { exact: true }).waitFor();
      await page.getByText(gives, { exact: true }).waitFor();
    },
  );

  test.each([
    ['the modern way', { modern: true, old: false }],
    ['the old way where the frame blocks the modern one', { modern: false, old: true }],
  ])('Copy copies %s, and says so', async (_, ways) => {
    const page = await open();
    await page.evaluate(fakeClipboard, ways);
    await page.locator('#guide-CAC').click();
    await press(page, 'Copy =CAC(60000, 30)');
    await page.locator('.copied', { hasText: 'Copied.' }).waitFor();
    await expect.poll(() => copied(page)).toBe('=CAC(60000, 30)');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied.');
    await page.locator('.copied').waitFor({ state: 'detached' });
  });

  test('where copying is blocked the formula is selected, and the keys are named', async () => {
    const page = await open();
    await page.evaluate(fakeClipboard, { modern: false, old: false });
    await page.locator('#guide-CAC').click();
    await press(page, 'Copy =CAC(60000, 30)');
    await page.locator('.copied', { hasText: /^Press (Ctrl\+C|⌘C)\.$/ }).waitFor();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('=CAC(60000, 30)');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('waits under its own title, and can be left', async () => {
    const page = await open({ answers: { guide: ['silent'] } });
    await page.locator('.skeleton').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Plans');
    await page.getByRole('button', { name: 'New plan' }).waitFor();
  });

  test.each([
    ['a fault', { ok: false, fault: { kind: 'broken', detail: 'No HTML file named Guide was found.' } }],
    ['something that is no guide', { ok: true, value: '<html>' }],
    ['an error on the way', { throws: 'NetworkError: Connection failure due to HTTP 0' }],
  ])('after %s, Try again brings the guide', async (_, answer) => {
    const page = await open({ answers: { guide: [answer, arrived] } });
    await page.getByRole('alert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Try again');
    await page.locator('.guide-hit').first().waitFor();
  });

  test.each(['en', 'it'] as const)(
    'no page has a fault or runs over the edge: list and every function, in the language %s',
    async (language) => {
      const page = await open({
        language,
        home: { language, locale: language === 'it' ? 'it_IT' : 'en_US' },
      });
      await page.getByRole('heading', { level: 1, name: guideWords[language].title }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.locator('#guide-CONVERSION_BY').click();
      expect(await faultsOf(page)).toEqual([]);
      await press(page, guideWords[language].title);
      const wide: string[] = [];
      for (const { name } of catalogue) {
        await page.locator(`#guide-${name}`).click();
        const over = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
        if (over > 0) wide.push(`${name}: ${over} px`);
        await press(page, guideWords[language].title);
      }
      expect(wide).toEqual([]);
    },
    90_000,
  );
});
