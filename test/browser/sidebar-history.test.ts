// Past months in the wizard: pasted with a bad line, mended, read from the sheet, and kept.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import type { Language } from '../../src/plan/language';
import { openBrowser } from './chromium';
import { callsOf, chooseGrowth, funnelBuilt, openSidebar } from './sidebar-page';

const browser = await openBrowser();

/** 35 months to November 2026, which is running; every December is strong and every August weak. */
const year = [300, 290, 330, 325, 340, 350, 310, 210, 345, 365, 371, 480];
const names = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  it: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
};
const pasted = (language: Language) =>
  Array.from({ length: 35 }, (_, index) => {
    const thousands = `${year[index % 12]! + index}${language === 'it' ? '.' : ','}400`;
    const value = index === 11 ? 'abc' : thousands;
    return `${names[language][index % 12]} ${2024 + Math.floor(index / 12)}\t${value}`;
  });

const said = {
  en: {
    next: 'Next',
    likeHistory: 'Like my history',
    label: 'Monthly history',
    bad: 'Line 12: “abc” is not a number. Type one, or leave only the date if the month is missing.',
    read: '33 months read',
    range:
      'January 2024 to October 2026. December 2024 was missing and is filled in; November 2026 is not over and is left out.',
    season: /^Strongest: December, \d+(\.\d)?% of the year\. Weakest: August, \d(\.\d)?%\.$/,
    bars: /^Share of the year by month\. January: .*December: /,
    change: 'Change: Monthly history',
    top: 'Visits, top month',
    review: 'Spread like your history: 33 months, January 2024 to October 2026',
    build: 'Build plan',
  },
  it: {
    next: 'Avanti',
    likeHistory: 'Come il mio storico',
    label: 'Storico mensile',
    bad: 'Riga 12: “abc” non è un numero. Scrivine uno, o lascia solo la data se il mese manca.',
    read: '33 mesi letti',
    range:
      'Da gennaio 2024 a ottobre 2026. Dicembre 2024 mancava ed è stimato; novembre 2026 non è finito ed è escluso.',
    season: /^Più forte: dicembre, \d+(,\d)?% dell’anno\. Più debole: agosto, \d(,\d)?%\.$/,
    bars: /^Quota dell’anno mese per mese\. gennaio: .*dicembre: /,
    change: 'Modifica: Storico mensile',
    top: 'Visite, mese di punta',
    review: 'Come lo storico: 33 mesi, gennaio 2024 – ottobre 2026',
    build: 'Crea il piano',
  },
};

describe.skipIf(!browser)('the history', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
  const openTiming = async (language: Language = 'en', answers: Record<string, unknown[]> = {}) => {
    const locale = language === 'it' ? 'it_IT' : 'en_US';
    const options = { screen: 'new-plan', language, home: { language, locale }, answers } as const;
    const page = await openSidebar(browser!, html, options);
    await chooseGrowth(page);
    await page.fill('#goal', '10 mln');
    await page.fill('#value', '1100k');
    await press(page, said[language].next);
    await page.locator('#funnel-1').waitFor();
    await press(page, said[language].next);
    await page.locator('#lags-1').waitFor();
    return page;
  };
  const selection = (rows: string[][]) => ({
    ok: true,
    value: {
      address: 'Sheet1!A1:B34',
      rows: rows.map((row) => row.map((text) => ({ text, number: null, day: null }))),
    },
  });

  test.each([
    ['en', 'Is every year like this?', 'Yes', 'Months far from the usual', 'Follow them'],
    ['it', 'È così ogni anno?', 'Sì', 'Mesi fuori dal solito', 'Seguili'],
  ] as const)(
    'in the language %s asks what only people know: of one year, and of months far from the usual',
    async (language, everyYear, yes, oddMonths, follow) => {
      const page = await openTiming(language);
      await page.getByLabel(said[language].likeHistory).check();
      await page.fill('#history', year.join('\n'));
      await page.getByRole('group', { name: everyYear }).getByRole('radio', { name: yes }).check();
      await press(page, said[language].change);
      const long = [...year, ...year.map((value) => value + 9), ...year.slice(0, 10)];
      await page.fill('#history', long.map((value, month) => (month === 20 ? 30 * value : value)).join('\n'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.getByRole('region', { name: said[language].label }).waitFor();
      await page.getByRole('group', { name: oddMonths }).getByRole('radio', { name: follow }).check();
      await expect.poll(() => page.getByRole('group', { name: everyYear }).count()).toBe(0);
      await press(page, said[language].next);
      await page.locator('#spend').waitFor();
      await press(page, said[language].next);
      await press(page, said[language].build);
      await expect.poll(async () => (await callsOf(page, 'build')).length).toBe(1);
      const { history } = await funnelBuilt<{ history: { followsOdd?: boolean; everyYear?: boolean } }>(page);
      expect([history.followsOdd, history.everyYear]).toEqual([true, undefined]);
    },
  );

  test.each(['en', 'it'] as const)(
    'in the language %s names a bad line, shows it, and once mended gives the plan its season',
    async (language) => {
      const text = said[language];
      const page = await openTiming(language);
      await page.getByLabel(text.likeHistory).check();
      await page.fill('#history', pasted(language).join('\n'));
      await press(page, text.next);
      await page.getByText(text.bad).waitFor();
      await expect.poll(() => focused(page)).toBe('history');
      const box = page.getByLabel(text.label, { exact: true });
      await expect.poll(() => box.getAttribute('aria-invalid')).toBe('true');
      const shown = await box.evaluate((area: HTMLTextAreaElement) => ({
        first: area.scrollTop / 18,
        before: area.value.slice(0, area.selectionStart).split('\n').length,
      }));
      expect(shown.before).toBe(12);
      expect(shown.first).toBeGreaterThan(6);
      expect(shown.first).toBeLessThan(12);

      // The caret stands behind the bad number: it is deleted, and Enter would be a line of its own.
      for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const card = page.getByRole('region', { name: text.label });
      await card.getByText(text.read).waitFor();
      await expect.poll(() => card.locator('p').first().innerText()).toBe(text.range);
      await expect.poll(() => card.locator('p').last().innerText()).toMatch(text.season);
      await expect.poll(() => card.getByRole('img').getAttribute('aria-label')).toMatch(text.bars);
      await expect.poll(() => card.locator('rect').count()).toBe(12);
      await expect.poll(() => card.locator('rect').last().getAttribute('class')).toBe('most');
      await expect.poll(() => page.getByRole('status').innerText()).toContain(text.read);
      await page.locator('.dock').getByText(text.top).waitFor();

      await press(page, text.change);
      await expect.poll(() => focused(page)).toBe('history');
      await expect
        .poll(() => page.inputValue('#history'))
        .toBe(pasted(language).join('\n').replace('abc', ''));
      await page.keyboard.press('Control+Enter');
      await page.locator('#spend').waitFor();
      await press(page, text.next);
      await page.getByText(text.review).waitFor();
      await press(page, text.build);
      await expect.poll(async () => (await callsOf(page, 'build')).length).toBe(1);
      const sent = await funnelBuilt<{
        season: number[];
        history: { of: string; start: string; values: (number | null)[]; asOf: string };
      }>(page);
      expect(sent.history).toMatchObject({ of: 'revenue', start: '2024-01', asOf: '2026-11-22' });
      expect(sent.history.values).toHaveLength(34);
      expect([sent.history.values[0], sent.history.values[11]]).toEqual([300_400, null]);
      expect(sent.season.indexOf(Math.max(...sent.season))).toBe(11);
    },
  );

  test('is read from the selected cells, which say why not', async () => {
    const months = Array.from({ length: 33 }, (_, index) => [
      `${(index % 12) + 1}/1/${2024 + Math.floor(index / 12)}`,
      `$${index + 1},000`,
    ]);
    const page = await openTiming('en', {
      selection: [
        selection([['']]),
        selection(Array.from({ length: 70 }, () => ['1'])),
        { ok: false, fault: { kind: 'invalid', detail: '2000 cells are selected' } },
        selection([['Month', 'Revenue'], ...months]),
      ],
    });
    await press(page, 'More options');
    const readCells = () => press(page, 'Read selected cells');
    await readCells();
    await page.locator('main').getByText('The selected cells are blank.').waitFor();
    await readCells();
    await page.locator('main').getByText('Select at most 60 months, with their heading.').waitFor();
    await readCells();
    await page.locator('main').getByText('Select at most 60 months, with their heading.').waitFor();
    await page.focus('#history');
    await readCells();
    await page.locator('section').getByText('33 months read').waitFor();
    await page.locator('section').getByText('January 2024 to September 2026.').waitFor();
    await expect.poll(() => focused(page)).toBe('history-change');
    await press(page, 'Next');
    await press(page, 'Next');
    await page.getByText('Baseline from 33 months, January 2024 to September 2026').waitFor();
  });

  test('that was typed stays in view whatever season is chosen, and Enter in it is a line', async () => {
    const page = await openTiming();
    await expect.poll(() => page.locator('#history').count()).toBe(0);
    await press(page, 'More options');
    await page.focus('#history');
    for (const month of ['5', '6', '7']) {
      await page.keyboard.type(month);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => page.inputValue('#history')).toBe('5\n6\n7\n');
    await page.getByLabel('Like my history').check();
    await press(page, 'Next');
    await page.getByText('3 months can’t show a season. Use 12 or more, or choose another option.').waitFor();
    await page.getByLabel('The same every month').check();
    await page.locator('section').getByText('3 months read').waitFor();
    await expect.poll(() => page.locator('.season-bars').count()).toBe(0);
    await press(page, 'Next');
    await press(page, 'Back');
    await page.locator('section').getByText('August 2026 to October 2026.').waitFor();
    await page.getByLabel('New customers').check();
    await press(page, 'Fewer options');
    await expect.poll(() => page.locator('section').getByText('3 months read').count()).toBe(0);
  });

  test('of a draft from a month before keeps its months, and what is typed over it is read as ever', async () => {
    const draft = {
      version: 1,
      template: 'growth',
      step: 3,
      locale: 'en_US',
      savedAt: Date.UTC(2026, 9, 20),
      entries: { goal: '10m', value: '1.1m', season: 'even', history: '100\n200\n300' },
    };
    const page = await openSidebar(browser!, html, { home: { draft: JSON.stringify(draft) } });
    await press(page, 'Continue');
    await page.locator('section').getByText('July 2026 to September 2026.').waitFor();
    await press(page, 'Change: Monthly history');
    await expect.poll(() => page.inputValue('#history')).toBe('2026-07\t100\n2026-08\t200\n2026-09\t300');
    await page.fill('#history', '100\n200\n300');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.locator('section').getByText('August 2026 to October 2026.').waitFor();
  });

  test('that ends long before the plan says so beside what was read', async () => {
    const page = await openTiming();
    await press(page, 'More options');
    await page.fill('#history', 'Apr 2025 1\nMay 2025 2\nJun 2025 3');
    await page.getByLabel('The same every month').focus();
    await page.locator('section').getByText('April 2025 to June 2025.').waitFor();
    await page.getByText('The history ends in June 2025, 19 months before the plan').waitFor();
    await press(page, 'Next');
    await page.locator('#spend').waitFor();
  });

  test('of ten thousand lines and a megabyte neither breaks nor slows the page', async () => {
    const page = await openTiming();
    await page.getByLabel('Like my history').check();
    await page.focus('#history');
    const text = Array.from(
      { length: 10_000 },
      (_, line) => `=HYPERLINK("x";<b>${line}</b>)${'5'.repeat(80)}`,
    ).join('\n');
    await page.locator('#history').evaluate((area: HTMLTextAreaElement, huge) => {
      area.value = huge;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
    await press(page, 'Next');
    await page.getByText('10000 months are too many. Keep the latest 60.').waitFor();
    await expect.poll(() => page.locator('main b').count()).toBe(0);
    await page.fill('#history', '1');
    await press(page, 'Next');
    await page.getByText('Type at least 3 months that are over.').waitFor();
  });
});
