// A year with a Growth plan, played through in the page: built in January, checked in month by month, planned anew in July.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { hasLibreOffice, printed } from '../../host/libreoffice';
import type {} from '../../host/page/for-tests';
import { buildPlan, fillWorkedExample } from './build-plan';
import { openBrowser } from './chromium';
import { buildHostPage, type HostPage, openHostPage } from './host-page';

const browser = await openBrowser();
beforeAll(buildHostPage);
afterAll(() => browser?.close());

const names = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** What the months brought: visits, leads, MQL, SQL, opportunities, customers, revenue, spend. */
const months = [
  [6000, 90, 18, 4, 2, 1, 1_100_000, 40_000],
  [6200, 95, 20, 4, 1, 0, 0, 41_000],
  [6500, 80, 14, 3, 2, 2, 2_300_000, 40_000],
  [6100, 100, 22, 5, 2, 1, 1_000_000, 42_000],
  [6400, 85, 15, 2, 1, 1, 1_200_000, 40_000],
  [6300, 92, 19, 4, 1, 0, 0, 39_000],
  [5600, 84, 17, 3, 1, 1, 1_100_000, 40_000],
  [5500, 88, 18, 4, 2, 1, 1_000_000, 40_000],
  [5700, 90, 19, 4, 2, 1, 1_200_000, 40_000],
  [5600, 83, 16, 3, 1, 0, 0, 40_000],
  [5800, 86, 17, 4, 2, 1, 1_100_000, 40_000],
  [5600, 85, 17, 3, 2, 1, 1_000_000, 40_000],
] as const;
const revenueUntil = (month: number) => months.slice(0, month).reduce((sum, values) => sum + values[6], 0);

describe.skipIf(!browser)('a year', () => {
  let host: HostPage;
  beforeAll(async () => {
    host = await openHostPage(browser!);
  });
  afterAll(async () => {
    const { complaints } = host;
    await host.close();
    expect(complaints).toEqual([]);
  });

  const values = (name: string) => host.page.evaluate((range) => window.host.values(range), name);
  const row = async (name: string) => ((await values(name))[0] ?? []) as number[];
  const one = async (name: string) => (await row(name))[0];
  const errors = () => host.page.evaluate(() => window.host.errors());
  /** The file is opened again on a day, as people do: everything in it is calculated anew. */
  const openOn = async (day: string) => {
    await host.page.clock.setFixedTime(`${day}T09:00:00`);
    await host.reload();
    await host.menu('Extensions', 'Backsolve', 'Plans');
  };
  const button = (name: string | RegExp) =>
    host.sidebar.getByRole('button', { name, exact: typeof name === 'string' });
  const checkIn = async (month: number) => {
    await button(`Check in ${names[month - 1]}`).click();
    await host.sidebar.getByRole('heading', { name: `What did ${names[month - 1]} bring?` }).waitFor();
    const labels = [
      'Visits',
      'Leads',
      'MQL',
      'SQL',
      'Opportunities',
      'Customers',
      'New ARR',
      'Marketing and sales spend',
    ];
    for (const [index, label] of labels.entries())
      await host.sidebar
        .getByLabel(`${label}, actual`, { exact: true })
        .fill(String(months[month - 1]![index]));
    await button(`Save ${names[month - 1]}`).click();
    await host.sidebar.getByText(`${names[month - 1]} is saved.`).waitFor();
  };

  test('in January the plan is built: nothing is over, and its first month asks for 6,313 visits', async () => {
    await host.page.clock.setFixedTime('2026-12-15T09:00:00');
    await fillWorkedExample(host);
    await buildPlan(host);
    await host.sidebar.getByRole('heading', { name: /is ready/ }).waitFor();
    await openOn('2027-01-04');
    await host.sidebar.getByText('January to December 2027').waitFor();
    await expect.poll(() => button(/^Check in/).count()).toBe(0);
    expect(Math.round((await row('bs1_needed_volumes'))[0]!)).toBe(6313);
    await expect.poll(() => errors()).toEqual([]);
  });

  test('each month is checked in, one after the other, and the outlook follows', async () => {
    for (let month = 1; month <= 6; month++) {
      await openOn(`2027-${String(month + 1).padStart(2, '0')}-03`);
      await checkIn(month);
      expect((await row('bs1_actual_revenue'))[month - 1]).toBe(months[month - 1]![6]);
    }
    expect((await values('bs1_actual_volumes')).map((stage) => stage[5])).toEqual(months[5].slice(0, 6));
    const outlook = await row('bs1_outlook_by_month');
    expect(outlook.slice(0, 6)).toEqual(months.slice(0, 6).map((values) => values[6]));
    await expect
      .poll(() => one('bs1_outlook'))
      .toBeCloseTo(
        outlook.reduce((sum, value) => sum + value, 0),
        3,
      );
    await expect.poll(() => errors()).toEqual([]);
  });

  test('the learned rates lie between the planned ones and those of the half year', async () => {
    const learned = (await values('bs1_learned_rates')).map((cells) => cells[0] as number);
    const planned = (await values('bs1_rates')).map((cells) => cells[0] as number);
    const sums = [0, 1, 2, 3, 4, 5].map((stage) =>
      months.slice(0, 6).reduce((sum, values) => sum + values[stage as 0], 0),
    );
    learned.forEach((rate, step) => {
      const [entered, converted] = [sums[step]!, sums[step + 1]!];
      expect(rate).toBeCloseTo((50 * planned[step]! + converted) / (50 + entered), 9);
    });
  });

  test('the effects of volume, rate and deal size sum to outlook less goal', async () => {
    const table = await values('Forecast');
    const total = table.find((cells) => cells.includes('Whole plan'))!.indexOf('Whole plan');
    const parts = ['Already under way', 'Volume', 'Rate', 'Deal size'].map(
      (label) => table.find(([first]) => first === label)![total] as number,
    );
    const gap = ((await one('bs1_outlook')) ?? 0) - ((await one('bs1_goal')) ?? 0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(gap, 3);
    expect(gap).toBeCloseTo(600_000, 3);
    expect(parts.slice(1).every((part) => part !== 0)).toBe(true);
  });

  test('in July the half year says where the plan lands if nothing changes, and that is undone again', async () => {
    await openOn('2027-07-03');
    await button('Actions for Growth plan 2027').click();
    await host.sidebar.getByRole('menuitem', { name: 'Update forecast' }).click();
    await host.sidebar.getByText('Months read: 0 of the history, 6 of the plan.').waitFor();
    await button('Update forecast').click();
    await host.sidebar.getByText('The forecast is updated.').first().waitFor();
    const baseline = (await values('bs1_baseline')).map(([value]) => value as number);
    expect(baseline.slice(0, 6)).toEqual(months.slice(0, 6).map((values) => values[6]));
    expect(baseline).toHaveLength(12);
    const total = baseline.reduce((sum, value) => sum + value, 0);
    await expect.poll(() => one('bs1_baseline_total')).toBeCloseTo(total, 3);
    await host.sidebar
      .getByText(`$${Math.round(total).toLocaleString('en-US')}`)
      .first()
      .waitFor();
    await expect.poll(() => errors()).toEqual([]);
    await button('Undo the update').click();
    await host.sidebar.getByText('The update is undone.').first().waitFor();
    await expect.poll(() => values('bs1_baseline')).toEqual([]);
    await expect.poll(() => values('bs1_baseline_first')).toEqual([]);
  });

  test('in July the rest of the goal is planned anew at the planned rates: 5,555.56 visits a month', async () => {
    await openOn('2027-07-03');
    await button('Actions for Growth plan 2027').click();
    await host.sidebar.getByRole('menuitem', { name: 'Re-plan' }).click();
    await button('Re-plan from July').click();
    await host.sidebar.getByText('The months from July 2027 on are planned anew.').waitFor();
    expect(revenueUntil(6)).toBe(5_600_000);
    for (const visits of (await row('bs1_needed_volumes')).slice(6)) expect(visits).toBeCloseTo(5555.5556, 3);
    const original = await row('bs1_first_need');
    expect(original).toHaveLength(12);
    expect(original[6]).toBeCloseTo(6313.1313, 3);
    await expect.poll(() => errors()).toEqual([]);
  });

  test('in January of the next year all is checked in, and the outlook is what came in', async () => {
    await openOn('2028-01-03');
    for (let month = 7; month <= 12; month++) {
      // Nobody checks in half a year within a minute, which is what Google's reads are counted by.
      if (month === 10) await openOn('2028-01-03');
      await checkIn(month);
      await button(/^(Plans|Cancel)$/)
        .first()
        .click();
    }
    await expect.poll(() => one('bs1_outlook')).toBe(revenueUntil(12));
    await expect.poll(() => errors()).toEqual([]);
  });

  test.skipIf(!hasLibreOffice())('the Plan tab is printed on one page that can be read', async () => {
    const workbook = new Workbook('en_US', undefined, await host.page.evaluate(() => window.host.data()));
    const pdf = Buffer.from(printed(workbook, 'Plan')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [width, height] = pdf
      .match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/)!
      .slice(1)
      .map(Number);
    expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
    // Scaled to the page, text of ten points must keep five and a half, which is what people still read on paper.
    const sheetId = workbook.sheet('Plan');
    const { getters } = workbook;
    const points = {
      width: (getters.getColDimensions(sheetId, getters.getNumberCols(sheetId) - 1).end * 3) / 4,
      height: (getters.getRowDimensions(sheetId, getters.getNumberRows(sheetId) - 1).end * 3) / 4,
    };
    expect(Math.min(540 / points.width, 785 / points.height)).toBeGreaterThan(0.55);
  });
});
