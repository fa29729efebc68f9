// Pages of actions and KPIs in the sidebar: an action added and taken back, KPIs picked in their order, and those of a month typed.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { kpiTextsIn } from '../../src/plan/modules/kpis/library/definitions';
import { openBrowser } from './chromium';
import { checkIn, figures } from './plan-answers';
import { callsOf, chooseGrowth, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
const ok = (value: unknown) => ({ ok: true, value });
const plan = {
  ...growthPlan,
  modules: ['funnel', 'kpis', 'actions'] as never[],
  deeds: [...growthPlan.deeds, 'addAction', 'monthKpis'] as never[],
};
const undo = [{ name: 'actions', row: 'action 1', column: 'action', value: null, wrote: 'Call them' }];
const list = { free: 'action 1', people: ['Dana', 'Omar'], actions: [] };
const kpis = [
  {
    id: 'nps',
    name: 'Net Promoter Score',
    unit: 'points',
    owner: 'Dana',
    toDate: null,
    values: Array(12).fill(null),
  },
  {
    id: 'form_conversion',
    name: 'Form conversion',
    unit: 'rate',
    owner: '',
    toDate: 0.3204,
    values: Array(12).fill(null),
  },
];

describe.skipIf(!browser)('actions and KPIs', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const open = (answers: Record<string, unknown[]> = {}) =>
    openSidebar(browser!, html, {
      home: { plans: [plan], today: '2027-04-13' },
      answers: {
        figures: [ok({ 'plan-1': figures })],
        'see addAction': [ok(list)],
        'act addAction': [ok({ undo })],
        'see checkIn': [ok(checkIn)],
        'act checkIn': [ok({ undo: [] })],
        'see monthKpis': [ok({ kpis })],
        'act monthKpis': [ok({ undo })],
        undo: [ok({ changed: [] })],
        kpiTexts: [ok(kpiTextsIn('en'))],
        ...answers,
      },
    });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const choose = async (page: Page, name: string) => {
    await press(page, 'Actions for Growth plan 2027');
    await page.getByRole('menuitem', { name }).click();
  };

  test('an action goes to the next free row, and is taken back', async () => {
    const page = await open();
    await choose(page, 'Add an action');
    await press(page, 'Add it');
    await page.getByText('Say what is to be done.').waitFor();
    await page.getByLabel('Action', { exact: true }).fill('Call them');
    await page.getByLabel('Owner').selectOption('Omar');
    await page.getByLabel('Due').fill('2027-04-30');
    await press(page, 'Add it');
    await page.getByText('“Call them” is in the list.').waitFor();
    const [act] = await callsOf(page, 'act addAction');
    const sent = { row: 'action 1', action: 'Call them', owner: 'Omar', start: null, due: '2027-04-30' };
    expect(act!.args).toEqual(['plan-1', 'addAction', sent]);
    await press(page, 'Undo');
    await page.getByText('It is undone').waitFor();
    expect((await callsOf(page, 'undo'))[0]!.args).toEqual(['plan-1', undo]);
  });

  test('an action that would end before it starts is not sent', async () => {
    const page = await open();
    await choose(page, 'Add an action');
    await page.getByLabel('Action', { exact: true }).fill('Call them');
    await page.getByLabel('Start').fill('2027-05-01');
    await page.getByLabel('Due').fill('2027-04-30');
    await press(page, 'Add it');
    await page.getByText('It would end before it starts.').waitFor();
    expect(await callsOf(page, 'act addAction')).toEqual([]);
  });

  test('a month that is checked in asks for its typed KPIs on a step of its own', async () => {
    const page = await open();
    await choose(page, 'Check in');
    await page.getByLabel('Revenue').fill('500000');
    await page.getByRole('button', { name: /^Save (?!all)/ }).click();
    await page.getByRole('heading', { level: 1, name: /^KPIs of/ }).waitFor();
    await page.getByLabel('Net Promoter Score · Dana').fill('45');
    // What the sheet reckons of it stands below, in its unit.
    await page.getByText('So far, on KPIs: 32%').waitFor();
    await page.getByLabel('Form conversion').fill('12%');
    await press(page, 'Save the KPIs');
    await page.getByText('The KPIs are saved, too.').waitFor();
    const [sent] = await callsOf(page, 'act monthKpis');
    expect((sent!.args[2] as { values: object }).values).toEqual({ nps: 45, form_conversion: 0.12 });
    await press(page, 'Undo');
    expect((await callsOf(page, 'undo'))[0]!.args).toEqual(['plan-1', undo]);
  });

  test('KPIs are picked by goal or by a word, and stand in the order in which they were picked', async () => {
    const page = await openSidebar(browser!, html, {
      screen: 'new-plan',
      answers: { kpiTexts: [ok(kpiTextsIn('en'))] },
    });
    await chooseGrowth(page);
    await page.fill('#goal', '600000');
    await page.fill('#value', '12000');
    for (let step = 0; step < 4; step += 1) await press(page, 'Next');
    await press(page, 'More options');
    // A Growth plan has them, and asks which where there is more to say.
    expect(await page.getByRole('checkbox', { name: /^KPIs/ }).isChecked()).toBe(true);
    const picked = page.locator('.picked li > span');
    await expect.poll(() => picked.count()).toBe(8);
    await page.getByText('Typical mistake:').first().waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('quotes');
    await page.getByText('Nothing for “quotes”.').waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('promoter');
    await page.getByRole('checkbox', { name: /^Net Promoter Score/ }).check();
    await expect.poll(() => picked.last().textContent()).toBe('Net Promoter Score');
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/picks.png`, fullPage: true });
    await page.getByText('The first 8 are on the Plan tab.').waitFor();
    await press(page, 'Move Net Promoter Score up');
    await expect.poll(() => picked.nth(7).textContent()).toBe('Net Promoter Score');
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/picks.png` });
  });
});
