// A plan changed by hand in the page: the shipped sidebar over the shipped calls, there and back again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPlan, fillWorkedExample } from './build-plan';
import { openBrowser } from './chromium';
import { buildHostPage, type HostPage, openHostPage } from './host-page';

const browser = await openBrowser();

describe.skipIf(!browser)('a plan that stands', () => {
  let host: HostPage;
  beforeAll(async () => {
    buildHostPage();
    host = await openHostPage(browser!);
    await fillWorkedExample(host);
    await buildPlan(host);
    await heading('Your plan is ready');
  });
  afterAll(async () => {
    await host?.close();
    await browser?.close();
  });

  const heading = (name: string) => host.sidebar.getByRole('heading', { level: 1, name }).waitFor();
  const press = (name: string) => host.sidebar.getByRole('button', { name, exact: true }).click();
  const choose = async (act: string) => {
    await press('Actions for Growth plan 2027');
    await host.sidebar.getByRole('menuitem', { name: act, exact: true }).click();
  };
  const read = <Key extends 'titles' | 'errors'>(what: Key) =>
    host.page.evaluate((name) => window.host[name](), what);
  const value = (name: string) => host.page.evaluate((range) => window.host.values(range), name);

  test('gets a calendar, six months more and a stage by another name in one change', async () => {
    await press('Plans');
    await choose('Change this plan');
    await heading('Change this plan');
    await press('Edit: Goal');
    await press('More options');
    await host.sidebar.locator('#months').fill('18');
    await press('Next');
    await press('Edit: Funnel');
    await press('Edit stages');
    await host.sidebar.locator('#stage-1').fill('Contacts');
    await press('Done');
    await press('Next');
    await press('More options');
    await host.sidebar.getByLabel('Review calendar').check();
    await press('See what changes');
    await host.sidebar.getByText('Everything you typed stays').waitFor();
    await host.sidebar.getByText('New tabs: Calendar.').waitFor();
    await press('Change the plan');
    await heading('The plan is changed');
    expect(await read('errors')).toEqual([]);
    expect(await read('titles')).toEqual(expect.arrayContaining(['Plan', 'Calendar']));
    expect(await value('bs1_stage_names')).toContainEqual(['Contacts']);
    expect(await value('bs1_done_on')).toEqual([]);
  });

  test('goes back to what it was', async () => {
    await press('Go back to the previous plan');
    await heading('Go back to the previous plan?');
    await host.sidebar.getByText('Nothing was typed since the change').waitFor();
    await press('Go back');
    await heading('The previous plan is back');
    expect(await read('titles')).toEqual(['Sheet1', 'Plan', 'Assumptions', 'Funnel', 'Forecast', 'KPIs']);
    expect(await value('bs1_stage_names')).toContainEqual(['Leads']);
    expect(await read('errors')).toEqual([]);
  });

  test('has new contents typed into its cells where nothing else changes', async () => {
    await press('Done');
    await choose('Change this plan');
    await heading('Change this plan');
    await press('More options');
    await host.sidebar.getByLabel('Owner (optional)').fill('Dana Whitfield');
    await press('See what changes');
    await host.sidebar.getByText('Tabs written in their place').waitFor();
    await press('Change the plan');
    await heading('The plan is changed');
    expect(await value('bs1_owner')).toEqual([['Dana Whitfield']]);
  });

  test('counts something else: the goal is asked in its words, and every tab speaks of it', async () => {
    await press('Plans');
    await choose('Change this plan');
    await heading('Change this plan');
    await press('Edit: Goal');
    await host.sidebar.getByLabel('Recurring revenue at the end').check();
    await host.sidebar.getByLabel('Annual recurring revenue after 12 months').fill('20m');
    await press('Next');
    await press('See what changes');
    await host.sidebar.getByText('$20,000,000 of ARR at the end').waitFor();
    await host.sidebar.getByText('Everything you typed stays').waitFor();
    await press('Change the plan');
    await heading('The plan is changed');
    expect(await read('errors')).toEqual([]);
    expect(await value('bs1_goal')).toEqual([[20_000_000]]);
    expect(await value('Plan!B10')).toEqual([['GOAL · ARR AT THE END']]);
    await press('Plans');
    await host.sidebar.getByText('100% of $20,000,000').waitFor();
    expect(host.complaints).toEqual([]);
  });
});
