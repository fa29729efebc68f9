// An agreement played through in the page: built in December, signed in January, checked for eight weeks, reset in July.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../host/page/for-tests';
import { daySerial } from '../../src/plan/month';
import { buildPlan } from './build-plan';
import { openBrowser } from './chromium';
import { buildHostPage, type HostPage, openHostPage } from './host-page';

const browser = await openBrowser();
beforeAll(buildHostPage);
afterAll(() => browser?.close());

/** The day of each check with what was delivered, rejected and answered within an hour. */
const weeks = [
  ['2027-01-08', 22, 0, 20],
  ['2027-01-15', 20, 2, 18],
  ['2027-01-22', 20, 0, 19],
  ['2027-01-29', 22, 2, 20],
  ['2027-02-05', 25, 0, 23],
  ['2027-02-12', 26, 1, 25],
  ['2027-02-19', 25, 0, 20],
  ['2027-02-26', 26, 1, 24],
] as const;

describe.skipIf(!browser)('an agreement', () => {
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
  const down = async (name: string) => (await values(name)).map(([value]) => value);
  const one = async (name: string) => (await down(name))[0];
  const errors = () => host.page.evaluate(() => window.host.errors());
  const button = (name: string | RegExp) =>
    host.sidebar.getByRole('button', { name, exact: typeof name === 'string' });
  /** The file is opened again on a day, as people do: everything in it is calculated anew. */
  const openOn = async (day: string) => {
    await host.page.clock.setFixedTime(`${day}T09:00:00`);
    await host.reload();
    await host.menu('Extensions', 'Backsolve', 'Plans');
  };
  const act = async (name: string) => {
    await host.sidebar.getByRole('button', { name: /^Actions for/ }).click();
    await host.sidebar.getByRole('menuitem', { name, exact: true }).click();
  };
  const says = (text: string | RegExp) => host.sidebar.getByText(text).first().waitFor();

  test('is asked for in five pages, and the file opens on its tab', async () => {
    await host.page.clock.setFixedTime('2026-12-15T09:00:00');
    await host.menu('Extensions', 'Backsolve', 'New plan');
    await button(/Marketing–sales SLA/).click();
    await host.sidebar.getByLabel(/^Revenue goal/).fill('480,000');
    await host.sidebar.locator('#value').fill('10,000');
    await button('Next').click();
    await button('Next').click();
    await host.sidebar.getByRole('heading', { name: 'What do marketing and sales agree on?' }).waitFor();
    expect(await host.sidebar.getByLabel('What marketing hands over').inputValue()).toBe('s3');
    await button('Next').click();
    await host.sidebar.getByLabel('Name, row 1').fill('Dana Whitfield');
    await host.sidebar.getByLabel('Team, row 1').selectOption('Marketing');
    await button('Add a row').click();
    await host.sidebar.getByLabel('Name, row 2').fill('Omar Reyes');
    await host.sidebar.getByLabel('Team, row 2').selectOption('Sales');
    await button('Add a row').click();
    await host.sidebar.getByLabel('Name, row 3').fill('Mei Tan');
    await host.sidebar.getByLabel('Signs for marketing').selectOption('Dana Whitfield');
    await host.sidebar.getByLabel('Signs for sales').selectOption('Omar Reyes');
    await buildPlan(host);
    await host.sidebar.getByRole('heading', { name: /is ready/ }).waitFor();
    expect((await host.page.evaluate(() => window.host.titles())).slice(0, 4)).toEqual([
      'Sheet1',
      'SLA',
      'Weekly',
      'Plan',
    ]);
    await expect.poll(() => errors()).toEqual([]);
    expect(await down('bs1_people')).toEqual(['Dana Whitfield', 'Omar Reyes', 'Mei Tan']);
    expect(await one('bs1_marketing_lead')).toBe('Dana Whitfield');
    // 48 customers a year from one MQL in 25: 100 MQL a month, until the half-year is over.
    expect((await down('bs1_promises')).map(String)).toEqual([
      ...new Array(6).fill('100'),
      ...new Array(6).fill('–'),
    ]);
  });

  test('is signed by both sides, which fixes six months', async () => {
    await openOn('2027-01-04');
    await act('Sign the agreement');
    await says('Marketing, Dana Whitfield: signed on');
    await says(/Signing fixes the monthly promises as numbers: 100, 100, 100, 100, 100, 100\./);
    await button('Sign').click();
    await says('The agreement is signed, and its promises stand still.');
    // What comes after is blank, and not read.
    expect(await down('bs1_promises_fixed')).toEqual([100, 100, 100, 100, 100, 100]);
    expect(await one('bs1_signed_sales')).toBe(daySerial('2027-01-04'));
    for (const side of ['#marketing', '#sales'])
      await expect.poll(() => host.sidebar.locator(side).inputValue()).toBe('2027-01-04');
    // Taken back, the cells are as they were; signed again, they stand.
    await button('Undo').click();
    await says('It is undone: the cells are as they were.');
    expect(await down('bs1_promises_fixed')).toEqual([]);
    await host.sidebar.locator('#marketing').fill('2027-01-04');
    await host.sidebar.locator('#sales').fill('2027-01-04');
    await button('Sign').click();
    await says('The agreement is signed, and its promises stand still.');
  });

  test('is checked for eight weeks: January is missed, February is kept', async () => {
    for (const [day, delivered, rejected, answered] of weeks) {
      await openOn(day);
      await act('Weekly check');
      await host.sidebar.getByRole('heading', { name: 'How did the week go?' }).waitFor();
      await host.sidebar.locator('#delivered').fill(String(delivered));
      await host.sidebar.locator('#rejected').fill(String(rejected));
      await host.sidebar.locator('#answered').fill(String(answered));
      if (day === '2027-01-15')
        await says('Counted 40 of 100, 10 behind. Needed at each check left (2): 30.');
      if (day === '2027-01-29') await says('Counted 80 of 100 in January 2027: 20 missing.');
      await button('Save the check').click();
      await says(/^The check of .* is saved\./);
    }
    const delivered = (await down('bs1_delivered')).filter((value) => typeof value === 'number');
    expect(delivered).toEqual(weeks.map(([, count]) => count));
    expect((await down('bs1_promises_status')).filter(Boolean)).toEqual(['Missed', 'Kept']);
    expect(await one('bs1_pace_to_go')).toBe('–');
    await expect.poll(() => errors()).toEqual([]);
  });

  test('is planned anew and reset in July: the half-year is archived, the rest is unsigned', async () => {
    await openOn('2027-07-01');
    // Each month of the half-year brought half of what it was to bring.
    await host.page.evaluate(async () => {
      const home = (await window.host.call('home')) as { value: { plans: { id: string }[] } };
      const actuals = { volumes: [16_667, 250, 50, 10, 4, 3, 2], revenue: 20_000, spend: null, lost: null };
      for (let month = 1; month <= 6; month += 1) {
        const press = ['act', home.value.plans[0]!.id, 'checkIn', { month, actuals }] as const;
        const answer = (await window.host.call(...press)) as { ok: boolean };
        if (!answer.ok) throw new Error(JSON.stringify(answer));
      }
    });
    await act('Reset the agreement');
    // Weekly has counted January and February, the funnel the others.
    await says(/Version 1 promised 600 in the months that are over, and 380 were counted. Months kept: 1/);
    await button('Re-plan').click();
    await host.sidebar.getByRole('heading', { name: 'Plan the rest anew' }).waitFor();
    await button(/^Re-plan from July/).click();
    await host.sidebar.locator('.note.good').waitFor();
    await button('Close').click();
    await act('Reset the agreement');
    await button('Reset from July').click();
    await says('Version 2 starts in July 2027, unsigned.');
    expect(await one('bs1_sla_version')).toBe(2);
    expect(await one('bs1_earlier_promised')).toBe(600);
    expect(await one('bs1_earlier_kept')).toBe(1);
    expect(await one('bs1_signed_marketing')).toBeUndefined();
    const promises = await down('bs1_promises');
    expect(promises.slice(0, 6)).toEqual([100, 100, 100, 100, 100, 100]);
    // What the half-year did not bring is asked of the months to come.
    for (const promise of promises.slice(6)) expect(promise).toBeGreaterThan(100);
    await expect.poll(() => errors()).toEqual([]);
  });
});
