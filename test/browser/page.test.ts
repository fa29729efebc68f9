// The host's page as a newcomer meets it: formulas typed with the keyboard, the add-on's menu and sidebar, a built plan.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {} from '../../host/page/for-tests';
import { buildPlan, fillWorkedExample } from './build-plan';
import { openBrowser } from './chromium';
import { buildHostPage, type HostPage, openHostPage } from './host-page';
import { chooseGrowth } from './sidebar-page';

const browser = await openBrowser();
beforeAll(buildHostPage);
afterAll(() => browser?.close());

describe.skipIf(!browser)('the page', () => {
  let host: HostPage;

  beforeEach(async () => {
    host = await openHostPage(browser!);
  });
  afterEach(async () => {
    const { complaints } = host;
    await host.close();
    expect(complaints).toEqual([]);
  });

  const read = <Key extends 'errors' | 'titles'>(what: Key) =>
    host.page.evaluate((key) => window.host[key](), what);

  test('a custom function is typed with either separator and answers the same', async () => {
    await host.type('D2', '=CAC(60000;30)');
    await host.type('D3', '=CAC(60000,30)');
    await expect.poll(() => host.shown('D2')).toBe('2000');
    await expect.poll(() => host.shown('D3')).toBe('2000');
  });

  test('with an Italian spreadsheet the comma is the decimal and the semicolon separates', async () => {
    await host.page.selectOption('#locale', 'it_IT');
    await host.type('D2', '=CAC(60000,5;30)');
    await expect.poll(() => host.shown('D2')).toBe('2000,016667');
  });

  test('the help of a custom function opens while it is typed', async () => {
    await host.click('D2');
    await host.page.keyboard.type('=CA');
    await host.page.locator('.o-autocomplete-value', { hasText: /^CAC$/ }).waitFor();
    await host.page.keyboard.type('C(');
    const help = host.page.locator('.o-formula-assistant');
    await help.getByText('spend', { exact: false }).first().waitFor();
    await expect.poll(() => help.innerText()).toContain('new_customers');
    await host.page.keyboard.press('Escape');
    await host.page.keyboard.press('Escape');
  });

  test('resting on an error cell shows its sentence', async () => {
    await host.type('D2', '=CAC(60000;0)');
    await expect.poll(() => host.shown('D2')).toBe('#ERROR!');
    await host.hover('D2');
    const sentence = 'CAC: new_customers must be above 0, got 0';
    await host.page.locator('.o-error-tooltip', { hasText: sentence }).waitFor();
  });

  test('the sidebar opens from the menu, 300 pixels wide, and its cross closes it', async () => {
    await host.menu('Extensions', 'Backsolve', 'New plan');
    await host.sidebar.getByRole('button').first().waitFor();
    expect((await host.page.locator('#side iframe').boundingBox())!.width).toBe(300);
    await expect.poll(() => host.page.locator('#side h2').innerText()).toBe('Backsolve');
    await host.page.getByRole('button', { name: 'Close the sidebar' }).click();
    await host.page.locator('#side').waitFor({ state: 'hidden' });
  });

  test('the worked example is built in one write; undo takes it away whole and redo brings it back', async () => {
    await fillWorkedExample(host);
    await buildPlan(host);
    await expect
      .poll(() => read('titles'))
      .toEqual(['Sheet1', 'Plan', 'Assumptions', 'Funnel', 'Forecast', 'KPIs']);
    await expect.poll(() => read('errors')).toEqual([]);
    await expect
      .poll(() => host.page.evaluate(() => window.host.count('Sheets.Spreadsheets.batchUpdate')))
      .toBe(1);

    await host.sidebar.getByRole('heading', { name: /is ready/ }).waitFor();
    await host.click('B2');
    await host.page.keyboard.press('Control+z');
    await expect.poll(() => read('titles')).toEqual(['Sheet1']);
    await host.page.keyboard.press('Control+y');
    await expect
      .poll(() => read('titles'))
      .toEqual(['Sheet1', 'Plan', 'Assumptions', 'Funnel', 'Forecast', 'KPIs']);
    await expect.poll(() => read('errors')).toEqual([]);
  });

  test('a protected cell asks before it is changed, and Cancel takes the change back', async () => {
    await fillWorkedExample(host);
    await buildPlan(host);
    await host.sidebar.getByRole('heading', { name: /is ready/ }).waitFor();
    await host.page.locator('.o-sheet', { hasText: 'Funnel' }).click();
    const title = await host.shown('A1');
    await host.type('A1', 'Changed');
    const question = host.page.getByRole('dialog');
    await question.getByText('shouldn’t be changed accidentally').waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => host.shown('A1')).toBe(title);

    await host.type('A1', 'Changed');
    await question.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => host.shown('A1')).toBe('Changed');
    await expect.poll(() => read('errors')).toEqual([]);
  });

  test('a refused batch leaves the spreadsheet as it was, and the sidebar says so', async () => {
    await host.page.locator('#faults summary').click();
    await host.page.getByLabel('Writing is refused').check();
    await fillWorkedExample(host);
    await buildPlan(host);
    await host.sidebar
      .getByText(/Nothing in this file changed/i)
      .first()
      .waitFor();
    await expect.poll(() => read('titles')).toEqual(['Sheet1']);
  });

  test('a second plan is built while a tab of the first is in front, and one undo takes it away', async () => {
    const first = ['Sheet1', 'Plan', 'Assumptions', 'Funnel', 'Forecast', 'KPIs'];
    await fillWorkedExample(host);
    await buildPlan(host);
    await host.sidebar.getByRole('heading', { name: /is ready/ }).waitFor();
    await host.page.locator('.o-sheet.active', { hasText: 'Plan' }).waitFor();

    await fillWorkedExample(host);
    await buildPlan(host);
    await expect.poll(() => read('titles')).toHaveLength(11);
    await expect.poll(() => read('errors')).toEqual([]);

    await host.sidebar.getByRole('heading', { name: /is ready/ }).waitFor();
    await host.click('B2');
    await host.page.keyboard.press('Control+z');
    await expect.poll(() => read('titles')).toEqual(first);
  });

  test('a link on the Plan tab leads to its cell', async () => {
    await fillWorkedExample(host);
    await buildPlan(host);
    await host.sidebar.getByRole('heading', { name: /is ready/ }).waitFor();
    await host.page.setViewportSize({ width: 1440, height: 2400 });
    await host.page.evaluate(() => window.host.unfold());
    const link = await host.page.evaluate(() => {
      const cells = Array.from({ length: 80 }, (_, row) => `I${row + 1}`);
      return cells.find((cell) => window.host.shown(cell) === 'Assumptions')!;
    });
    // The grid takes the taller window in a frame of its own; until then the cell lies outside of it.
    const top = () => host.page.evaluate((name) => window.host.middleOf(name).y, link);
    await expect.poll(top).toBeGreaterThan(1000);
    await host.click(link);
    const leads = host.page.getByRole('button', { name: /^Assumptions!/ });
    const address = (await leads.innerText()).split('!')[1]!;
    await leads.click();
    await host.page.locator('.o-sheet.active', { hasText: 'Assumptions' }).waitFor();
    await host.enter('12000000');
    await expect.poll(() => host.value(`Assumptions!${address}`)).toBe(12_000_000);
  });

  /*
   * Google's editor puts a % behind the cursor when one starts to type a number in a percent cell (pictures of it are in
   * issue 1731 of handsontable): the digits are always hundredths, and a % that is typed is the one that stands there.
   */
  test('what is typed into a percent cell counts in hundredths', async () => {
    const typed = [
      ['3', 0.03],
      ['3%', 0.03],
      ['0.03', 0.0003],
      ['12.5%', 0.125],
      ['=0.5', 0.5],
    ] as const;
    for (const [index, [text, value]] of typed.entries()) {
      const cell = `D${index + 2}`;
      await host.type(cell, '80%');
      await host.type(cell, text);
      expect(await host.value(cell), text).toBeCloseTo(value, 12);
      expect(await host.shown(cell), text).toMatch(/^\d+(\.\d+)?%$/);
    }
  });

  test('the months of an Italian spreadsheet stay Italian over a reload', async () => {
    await host.page.selectOption('#locale', 'it_IT');
    await host.type('D2', '=TEXT(DATE(2027;1;31);"mmm yy")');
    await expect.poll(() => host.shown('D2')).toBe('gen 27');
    await host.reload();
    await expect.poll(() => host.shown('D2')).toBe('gen 27');
  });

  test('more arguments than a custom function declares are passed on, and its help stays as declared', async () => {
    await host.type('D2', '=CAC(60000;30;;;;;;9)');
    await expect.poll(() => host.shown('D2')).toBe('2000');
    await host.click('D3');
    await host.page.keyboard.type('=CAC(1;2;3;');
    const help = host.page.locator('.o-formula-assistant');
    await help.getByText('new_customers').first().waitFor();
    await expect.poll(() => help.innerText()).not.toContain('…');
    await host.page.keyboard.press('Escape');
    await host.page.keyboard.press('Escape');
  });

  test('another language or locale loses nothing that was typed, neither in cells nor in the sidebar', async () => {
    await host.type('D2', 'kept');
    await host.menu('Extensions', 'Backsolve', 'New plan');
    await chooseGrowth(host.sidebar);
    await host.sidebar.locator('#goal').fill('7,000,000');
    await host.sidebar.locator('.saved', { hasText: 'Saved' }).waitFor();
    await host.click('D3');
    await host.page.keyboard.type('half way');
    await host.page.locator('#language').selectOption('it');
    await host.page.locator('#locale').selectOption('it_IT');
    await host.click('D5');
    await expect.poll(() => host.shown('D3')).toBe('half way');
    await expect.poll(() => host.shown('D2')).toBe('kept');
    await expect.poll(() => host.sidebar.locator('#goal').inputValue()).toMatch(/^7[.,]000[.,]000$/);
    await host.menu('Extensions', 'Backsolve', 'Nuovo piano');
    await host.sidebar.getByRole('button', { name: 'Continua' }).click();
    await expect.poll(() => host.sidebar.locator('#goal').inputValue()).toMatch(/^7[.,]000[.,]000$/);
  });

  test('what was typed is still there after a reload', async () => {
    await host.type('D2', 'kept');
    await host.reload();
    await expect.poll(() => host.shown('D2')).toBe('kept');
  });
});

describe.skipIf(!browser)('what lies beside a cell', () => {
  /** Writes a note to B2 and a link to B4 that leads to D20. */
  const mark = () => {
    const range = (row: number) => ({
      sheetId: 0,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: 1,
      endColumnIndex: 2,
    });
    const link = { format: { link: { uri: '#gid=0&range=D20' } } };
    const cells = [
      { range: range(1), rows: [{ values: [{ note: 'Read me' }] }], fields: 'note' },
      {
        range: range(3),
        rows: [{ values: [{ userEnteredValue: { stringValue: 'There' }, textFormatRuns: [link] }] }],
        fields: 'userEnteredValue,textFormatRuns',
      },
    ];
    return { requests: cells.map((updateCells) => ({ updateCells })) };
  };
  const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Mark', 'mark').addToUi();
}
function mark() {
  Sheets.Spreadsheets.batchUpdate(${JSON.stringify(mark())}, SpreadsheetApp.getActive().getId());
}
`;

  test('a note is read and a link is followed by resting on the cell', async () => {
    const host = await openHostPage(browser!, { 'Code.js': code });
    await host.menu('Extensions', 'Backsolve', 'Mark');
    await host.hover('B2');
    await host.page.locator('.note', { hasText: 'Read me' }).waitFor();
    await host.hover('B4');
    await host.page.getByRole('button', { name: 'Sheet1!D20' }).click();
    await host.enter('here');
    await expect.poll(() => host.shown('D20')).toBe('here');
    expect(host.complaints).toEqual([]);
    await host.close();
  });
});
