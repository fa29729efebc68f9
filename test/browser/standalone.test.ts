// Share without Backsolve as people meet it: formulas in cells, the sidebar's preview, values with notes, and the way back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../host/page/for-tests';
import { buildSidebar } from '../../sidebar/build.mjs';
import { words } from '../../sidebar/text/text';
import { openBrowser } from './chromium';
import { buildHostPage, openHostPage } from './host-page';
import { functionCells as cells } from './plan-answers';
import { callsOf, openSidebar } from './sidebar-page';

const browser = await openBrowser();
afterAll(() => browser?.close());

describe.skipIf(!browser)('in the page of the host', () => {
  beforeAll(buildHostPage);

  test('formulas become values and come back', async () => {
    const { page, sidebar, type, shown, menu, close, complaints } = await openHostPage(browser!);
    await type('D2', '=CAC(60000;30)');
    await type('D3', '=CAC(60000;0)');
    await type('D4', '=D2*2');
    await menu('Extensions', 'Backsolve', 'Plans');
    await sidebar.getByRole('button', { name: 'Share without Backsolve' }).click();
    await sidebar.getByText('Cells that use Backsolve functions: 2').waitFor();
    await sidebar.getByText('stays #ERROR!, as text').waitFor();
    await sidebar.getByRole('button', { name: 'Replace the formulas' }).click();
    await sidebar.getByText('Formulas replaced: 2. The file can be shared.').waitFor();
    const formula = (cell: string) => page.evaluate((name) => window.host.formula(name), cell);
    expect([await formula('D2'), await shown('D2'), await shown('D3'), await shown('D4')]).toEqual([
      '',
      '2000',
      '#ERROR!',
      '4000',
    ]);
    await sidebar.getByRole('button', { name: 'Put the formulas back' }).click();
    await sidebar.getByText('Formulas put back: 2.').waitFor();
    await expect.poll(() => formula('D2')).toBe('=CAC(60000,30)');
    await sidebar.getByText('Cells that use Backsolve functions: 2').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

const answer = (value: object) => ({ ok: true, value });
const fault = (kind: string) => ({ ok: false, fault: { kind, detail: 'details' } });

describe.skipIf(!browser).each(['en', 'it'] as const)('the page in the language %s', (language) => {
  const text = words[language].standalone;
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  const open = async (answers: Record<string, unknown[]>, canEdit = true) => {
    const page = await openSidebar(browser!, html, { language, home: { language, canEdit }, answers });
    const way = page.getByRole('button', { name: text.title });
    return { page, way };
  };

  test('lists errors first, says how many more there are, and asks for what was looked at', async () => {
    const { page, way } = await open({
      findFunctions: [answer(cells), answer({ ...cells, formulas: [], count: 0, replaced: 214 })],
      replaceFunctions: [answer({ ...cells, formulas: [], count: 0, replaced: 214 })],
    });
    await way.click();
    await page.getByRole('heading', { name: text.title }).waitFor();
    await expect.poll(() => page.locator('.cells li').count()).toBe(3);
    await expect.poll(() => page.locator('.cells li').first().innerText()).toContain('#ERROR!');
    await page.getByText(text.more.replace('{count}', '211')).waitFor();
    await page.getByRole('button', { name: text.act }).click();
    await page.getByText(text.done.replace('{count}', '214')).waitFor();
    await expect
      .poll(() => callsOf(page, 'replaceFunctions'))
      .toEqual([{ name: 'replaceFunctions', args: ['k3f'] }]);
    await page.getByRole('button', { name: text.restore }).waitFor();
    await page.context().close();
  });

  test('says so where there is nothing to replace', async () => {
    const { page, way } = await open({ findFunctions: [answer({ ...cells, formulas: [], count: 0 })] });
    await way.click();
    await page.getByText(text.none).waitFor();
    await expect.poll(() => page.getByRole('button', { name: text.act }).count()).toBe(0);
    await page.context().close();
  });

  test('waits while cells have no result yet, and looks again', async () => {
    const { page, way } = await open({ findFunctions: [answer({ ...cells, unfinished: 3 }), answer(cells)] });
    await way.click();
    await page.getByText(text.unfinished.replace('{count}', '3')).waitFor();
    await expect.poll(() => page.getByRole('button', { name: text.act }).count()).toBe(0);
    await page.getByRole('button', { name: text.lookAgain }).click();
    await page.getByRole('button', { name: text.act }).waitFor();
    await page.context().close();
  });

  test('shows the file as it is now when cells have changed since', async () => {
    const { page, way } = await open({
      findFunctions: [answer(cells), answer({ ...cells, count: 3, looked: 'new' })],
      replaceFunctions: [fault('changed')],
    });
    await way.click();
    await page.getByRole('button', { name: text.act }).click();
    await page.getByText(text.changed).waitFor();
    await page.getByText(text.found.replace('{count}', '3')).waitFor();
    await page.context().close();
  });

  test('names the cells that it has left as they are', async () => {
    const left = [{ tab: 'Dati 2026', cell: 'D1', formula: '=CAC(A2;B2)', value: '1.234' }];
    const none = { ...cells, formulas: [], count: 0 };
    const { page, way } = await open({
      findFunctions: [answer({ ...none, replaced: 8 }), answer({ ...none, replaced: 1 })],
      restoreFunctions: [answer({ restored: 7, left, leftCount: 1 })],
    });
    await way.click();
    await page.getByRole('button', { name: text.restore }).click();
    await page.getByText(text.left.replace('{count}', '1')).waitFor();
    await expect.poll(() => page.locator('.cells li').innerText()).toContain('1.234');
    await page.context().close();
  });

  test('is not offered to whoever may only look', async () => {
    const { page, way } = await open({}, false);
    await page.getByRole('button', { name: words[language].home.language }).waitFor();
    await expect.poll(() => way.count()).toBe(0);
    await page.context().close();
  });
});
