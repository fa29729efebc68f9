// Actuals from your CRM in the sidebar: five pages to connect, and what can be done with a plan that is connected.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import type { CrmReport } from '../../src/addon/contract/crm';
import { line, mapping, source } from '../records/mapping';
import { changing, nothingLost } from './change-answers';
import { openBrowser } from './chromium';
import { figures } from './plan-answers';
import { callsOf, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
const ok = (value: unknown) => ({ ok: true, value });
const connected = {
  ...growthPlan,
  modules: ['funnel', 'records'],
  deeds: [...growthPlan.deeds, 'freeze', 'thaw', 'countAgain', 'takeFromRows'],
  tabs: [...growthPlan.tabs, { key: 'crm', sheetId: 15, title: 'CRM' }],
};
const asked = mapping({
  sources: [source(901, 'Deals', { id: 'Id' })],
  stages: { s1: line('Created'), s2: line('Won', { only: { column: 'Stage', is: 'Won' } }) },
});
const guess = {
  stages: [
    { id: 's1', name: 'Leads' },
    { id: 's2', name: 'Customers' },
  ],
  mapping: asked,
  doubts: [{ what: 's2', why: 'expected' }],
  samples: [{ headers: ['Id', 'Created', 'Won', 'Stage'], rows: [['a', 46_400, 46_420, 'Won']] }],
};
const report: CrmReport = {
  mapping: asked,
  start: '2027-01',
  rows: [8000],
  rowsBefore: [7688],
  upTo: ['2027-03-31'],
  months: [
    { key: 's1', name: 'Leads', crm: [120, 118, null], plan: [120, 99, null] },
    { key: 's2', name: 'Customers', crm: [10, 12, null], plan: [null, null, null] },
  ],
  checks: [{ key: 'twice', does: 'look', rows: 3, sheetId: 901, row: 17, said: '' }],
  learned: [
    {
      key: 's2',
      name: 'Customers',
      planned: 0.15,
      rows: 5998,
      converted: 632,
      rate: 0.126,
      low: 0.118,
      high: 0.134,
      cases: 2733.4,
      days: 23.9,
      lag: 1,
      stillRising: false,
    },
  ],
  deal: null,
  undo: [{ name: 'crm_read_on', row: 'read', column: 'from', value: null, wrote: 46_478 }],
};

describe.skipIf(!browser)('actuals from a CRM', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());
  const open = (plan: object = growthPlan) =>
    openSidebar(browser!, html, {
      home: { plans: [plan as typeof growthPlan] },
      answers: {
        figures: [ok({ 'plan-1': figures })],
        changing: [ok(changing)],
        crmTabs: [
          ok([{ title: 'Deals', sheetId: 901, headerRow: 1, headers: [], rows: 8000, kind: 'rows' }]),
        ],
        crmGuess: [ok(guess)],
        crmRead: [ok(report)],
        refreshCrm: [ok(report)],
        previewChange: [ok({ ...nothingLost, added: ['CRM'] })],
        changePlan: [ok({ summary: connected, report: nothingLost })],
        'see freeze': [ok({ closed: [1, 2], frozenTo: null, typed: 1 })],
        'act freeze': [ok({ undo: [] })],
        'act countAgain': [ok({ undo: [] })],
        'act takeFromRows': [ok({ undo: [] })],
        undo: [ok({ changed: [] })],
      },
    });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  test('are connected in five pages, and what was typed stays unless one says otherwise', async () => {
    const page = await open();
    await press(page, 'Actions for Growth plan 2027');
    await page.getByRole('menuitem', { name: 'Actuals from your CRM' }).click();
    await heading(page, 'Where are the rows?');
    await page.getByText('8,000 rows').waitFor();
    await press(page, 'Next');
    await heading(page, 'Which column is what?');
    await page.getByText('This date may be a guess of its owner').waitFor();
    await page.selectOption('#amount', { label: 'Won' });
    await press(page, 'See what is there');
    await heading(page, 'What we found');
    await page.getByText('Deals: 8,000 rows, to 31 March 2027').waitFor();
    await press(page, 'Show');
    await expect.poll(() => callsOf(page, 'showRow')).toMatchObject([{ args: [901, 17] }]);
    await press(page, 'Next');
    await heading(page, 'Before and after');
    await page.getByText('Cells where both stand: 2').waitFor();
    await press(page, 'See what changes');
    await heading(page, 'Preview of the change');
    await press(page, 'Change the plan');
    await heading(page, 'Connected');
    await page.getByText('planned 15%, seen 12.6% (11.8%–13.4%), like 2,733 finished rows').waitFor();
    const [change] = await callsOf(page, 'changePlan');
    expect(change!.args[1]).toEqual({ modules: { records: asked } });
    expect(change!.args[2]).toMatchObject({ takeCounted: false });
    await press(page, 'Use these months');
    await expect
      .poll(() => callsOf(page, 'act takeFromRows'))
      .toMatchObject([{ args: ['plan-1', 'takeFromRows', { what: 'months' }] }]);
    await page.context().close();
  });

  test('are refreshed, say what is new, and can be taken back, frozen and counted again', async () => {
    const page = await open(connected);
    await press(page, 'Refresh');
    await heading(page, 'Actuals from your CRM');
    await press(page, 'Refresh');
    await page.getByText('Deals: +312 rows since the last time.').waitFor();
    await page.getByText('Leads, February: the rows say 118, the plan keeps 99.').waitFor();
    await press(page, 'Undo');
    await page.getByText('What was written is taken back.').waitFor();
    await press(page, 'From the CRM again');
    await expect.poll(() => callsOf(page, 'act countAgain')).toHaveLength(1);
    await press(page, 'Freeze months');
    await expect
      .poll(() => callsOf(page, 'act freeze'))
      .toMatchObject([{ args: ['plan-1', 'freeze', { toMonth: 2 }] }]);
    await page.context().close();
  });

  test('are let go of by the plan’s own change, with their numbers kept', async () => {
    const page = await open(connected);
    await press(page, 'Refresh');
    await press(page, 'Disconnect');
    await heading(page, 'Preview of the change');
    await page.getByText('Keep the values last shown').waitFor();
    await press(page, 'Change the plan');
    await expect.poll(() => callsOf(page, 'changePlan')).toHaveLength(1);
    const [change] = await callsOf(page, 'changePlan');
    expect(change!.args[1]).toEqual({ modules: { records: null } });
    expect(change!.args[2]).toMatchObject({ keepShown: true });
    await page.context().close();
  });
});
