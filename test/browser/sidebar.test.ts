// The whole wizard as people use it: by keyboard, with drafts, in two languages, with hostile text.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { openBrowser } from './chromium';
import {
  callsOf,
  chooseGrowth,
  funnelBuilt,
  growthPlan,
  openSidebar,
  type SidebarOptions,
  startGrowth,
} from './sidebar-page';

const browser = await openBrowser();

describe.skipIf(!browser)('the wizard', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const open = (options?: SidebarOptions) => openSidebar(browser!, html, options);
  /** Opened by the menu's New plan. */
  const openNew = async () => {
    const page = await open({ screen: 'new-plan' });
    await chooseGrowth(page);
    return page;
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
  const toReview = async (page: Page) => {
    await press(page, 'See a worked example');
    await heading(page, 'Check and build');
  };

  test('goes from Home to a built plan with the keyboard alone', async () => {
    const page = await open();
    await heading(page, 'Plan backwards from your goal');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chooseGrowth(page);
    await heading(page, 'What should the plan achieve?');
    await expect.poll(() => focused(page)).toBe('H1');

    await page.locator('#goal').focus();
    await page.keyboard.type('10m');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('existing');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1.1m');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.inputValue('#goal')).toBe('10,000,000');
    await expect.poll(() => focused(page)).toBe('start');
    await page.keyboard.press('Control+Enter');

    await heading(page, 'How does your funnel convert?');
    await page.locator('#funnel-1').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3');
    for (let rate = 2; rate <= 6; rate += 1) await page.keyboard.press('Enter');
    await heading(page, 'How long does each step take?');
    await page.keyboard.press('Control+Enter');
    await heading(page, 'What does growth cost?');
    await page.keyboard.press('Control+Enter');

    await heading(page, 'Check and build');
    await page.locator('#name').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('build');
    await expect.poll(() => callsOf(page, 'build')).toHaveLength(0);
    await page.keyboard.press('Enter');
    await heading(page, 'Your plan is ready');

    const [built] = await callsOf(page, 'build');
    expect(built!.args[0]).toMatchObject({ name: 'Growth plan 2027' });
    const funnel = await funnelBuilt<{ stages: { rate: number; source: string }[] }>(page);
    expect(funnel).toMatchObject({ goal: 10_000_000, value: 1_100_000 });
    expect(funnel.stages[1]).toMatchObject({
      rate: 0.03,
      source: 'typed',
    });
    await expect.poll(() => callsOf(page, 'open')).toEqual([{ name: 'open', args: [11] }]);
  });

  test('shows what it takes while one types, and the one sentence when opened', async () => {
    const page = await openNew();
    await page.getByText('Type the goal and the revenue per customer').waitFor();
    await page.fill('#goal', '10m');
    await page.fill('#value', '1.1m');
    const dock = page.locator('.dock');
    await dock.getByText('6,313').waitFor();
    await dock.getByText('42 in 100').waitFor();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('6,313 visits a month. 42 in 100.');
    await page.locator('.dock-bar').click();
    await dock
      .getByText(
        'If these rates hold, you make the goal 42 times in 100: customers expected 9.09, needed 10.',
      )
      .waitFor();
    await expect
      .poll(() => dock.locator('p', { hasText: 'For 80' }).innerText())
      .toBe('For 80 in 100: 8,694 visits a month.');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.dock-bar').getAttribute('aria-expanded')).toBe('false');
    await page.fill('#goal', 'ten million');
    await expect.poll(() => dock.getAttribute('class')).toContain('old');
    await dock.getByText('6,313').waitFor();
  });

  test('says what is wrong on Next, goes to the first field and withdraws the sentence when it is mended', async () => {
    const page = await openNew();
    await press(page, 'Next');
    await page.getByText('Type the recurring revenue you want to win.').waitFor();
    await page.getByText('Type what one new customer brings on average.').waitFor();
    await expect.poll(() => focused(page)).toBe('goal');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('2 fields need attention');
    await page.keyboard.type('5');
    await expect.poll(() => page.getByText('Type the recurring revenue you want to win.').count()).toBe(0);
  });

  test('offers the rate that was meant, and takes it', async () => {
    const page = await open();
    await toReview(page);
    await page.getByRole('button', { name: 'Edit: Funnel' }).click();
    await page.fill('#funnel-2', '0.2');
    await page.press('#funnel-2', 'Tab');
    await page.getByText('0.2% is 2 in 1,000. Did you mean 20%?').waitFor();
    await press(page, 'Use 20%');
    await expect.poll(() => page.inputValue('#funnel-2')).toBe('20');
    await press(page, 'Next');
    await heading(page, 'Check and build');
  });

  test('fills the rates below when a column is pasted', async () => {
    const page = await open();
    await toReview(page);
    await page.getByRole('button', { name: 'Edit: Funnel' }).click();
    await page.locator('#funnel-2').evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '30%\n35\n45\n');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    const rates = () =>
      page.locator('.rate input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await expect.poll(rates).toEqual(['2', '30%', '35', '45', '25']);
  });

  test('edits stages: a preset, a new one, names that clash, and Cancel that changes nothing', async () => {
    const page = await open();
    await toReview(page);
    await page.getByRole('button', { name: 'Edit: Funnel' }).click();
    await press(page, 'Edit stages');
    await page.selectOption('#start-from', 'traffic');
    await page.getByText('4 stages', { exact: true }).waitFor();
    await press(page, 'Add a stage');
    await page.fill('#stage-3', 'Leads');
    await press(page, 'Done');
    await page.getByText('Two stages are called “Leads”.').waitFor();
    await page.fill('#stage-3', 'Trials');
    await press(page, 'Done');
    await expect
      .poll(() => page.locator('.funnel .name').allInnerTexts())
      .toEqual(['Traffic', 'Leads', 'Proposals', 'Trials', 'Clients']);
    await press(page, 'Edit stages');
    await press(page, 'Remove Trials');
    await press(page, 'Cancel');
    await expect.poll(() => page.locator('.funnel .name').count()).toBe(5);
  });

  test('loses nothing on Back, Edit and leaving, and Home goes on with the draft', async () => {
    const page = await openNew();
    await page.fill('#goal', '10m');
    await page.fill('#value', 'later');
    await press(page, 'Plans');
    await page.getByText('Step 2 of 6').waitFor();
    await press(page, 'Continue');
    await expect.poll(() => page.inputValue('#goal')).toBe('10,000,000');
    await expect.poll(() => page.inputValue('#value')).toBe('later');
    await page.fill('#value', '1.1m');
    await press(page, 'Next');
    await page.fill('#funnel-1', '2');
    await press(page, 'Back');
    await expect.poll(() => page.inputValue('#value')).toBe('1,100,000');
    await press(page, 'Next');
    await expect.poll(() => page.inputValue('#funnel-1')).toBe('2');
  });

  test('keeps the draft over a reload, here and with Google', async () => {
    const page = await openNew();
    await page.fill('#goal', '12m');
    await page.locator('.saved', { hasText: 'Saved' }).waitFor();
    await page.reload();
    await press(page, 'Continue');
    await expect.poll(() => page.inputValue('#goal')).toBe('12m');
    await page.fill('#value', '1m');
    await press(page, 'Next');
    await heading(page, 'How does your funnel convert?');
    const [saved] = (await callsOf(page, 'saveDraft')).slice(-1);
    expect(JSON.parse(String(saved!.args[0]))).toMatchObject({ step: 2, entries: { value: '1,000,000' } });
  });

  test('keeps a draft that lives only with Google, and asks before it is replaced', async () => {
    const draft = {
      version: 1,
      template: 'growth',
      step: 1,
      locale: 'en_US',
      savedAt: 5,
      entries: { goal: '7m' },
    };
    const page = await open({ home: { draft: JSON.stringify(draft) } });
    await press(page, 'Continue');
    await press(page, 'Plans');
    await page.getByText('Draft', { exact: true }).waitFor();
    await expect.poll(() => callsOf(page, 'saveDraft')).toEqual([]);
    await press(page, 'New plan');
    await page.getByText('Discard this draft?').waitFor();
  });

  test('keeps a step that was turned without typing', async () => {
    const draft = {
      version: 1,
      template: 'growth',
      step: 1,
      locale: 'en_US',
      savedAt: 5,
      entries: { goal: '7m', value: '1m' },
    };
    const page = await open({ home: { draft: JSON.stringify({ ...draft, requestId: 'pressed-before' }) } });
    await press(page, 'Continue');
    await expect.poll(() => callsOf(page, 'saveDraft')).toEqual([]);
    await press(page, 'Next');
    await expect.poll(async () => (await callsOf(page, 'saveDraft')).length).toBe(1);
    const [saved] = await callsOf(page, 'saveDraft');
    expect(JSON.parse(String(saved!.args[0]))).toMatchObject({ step: 2, requestId: 'pressed-before' });
  });

  test('gives a second plan of the same year a name of its own', async () => {
    const page = await open({ home: { plans: [growthPlan] } });
    await startGrowth(page);
    await page.fill('#goal', '10m');
    await page.fill('#value', '1m');
    for (let step = 0; step < 4; step += 1) await press(page, 'Next');
    await expect.poll(() => page.inputValue('#name')).toBe('Growth plan 2027 (2)');
    await page.getByText('5 new tabs').waitFor();
  });

  test('asks before a draft is replaced, and drops it when it is told to', async () => {
    const page = await openNew();
    await page.fill('#goal', '12m');
    await press(page, 'Plans');
    await press(page, 'New plan');
    await page.getByText('Discard this draft?').waitFor();
    await press(page, 'Keep it');
    await press(page, 'New plan');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
    await chooseGrowth(page);
    await heading(page, 'What should the plan achieve?');
    await expect.poll(() => page.inputValue('#goal')).toBe('');
    expect((await callsOf(page, 'saveDraft')).slice(-1)[0]!.args).toEqual([null]);
  });

  test('says so when a draft cannot be read, and drops it', async () => {
    const page = await open({ home: { draft: '{"version":9' } });
    await page.getByText('could not be read').waitFor();
    await expect.poll(() => callsOf(page, 'saveDraft')).toEqual([{ name: 'saveDraft', args: [null] }]);
  });

  test('drops a draft whose plan was built after the sidebar had been closed', async () => {
    const draft = { version: 1, template: 'growth', step: 3, locale: 'en_US', savedAt: 5, entries: {} };
    const page = await open({
      home: { plans: [growthPlan], draft: JSON.stringify({ ...draft, requestId: growthPlan.id }) },
    });
    await heading(page, 'Plans in this file');
    await expect.poll(() => page.getByText('Draft').count()).toBe(0);
  });

  test('builds once on a double click, and drops the draft when the plan is there', async () => {
    const page = await open();
    await toReview(page);
    await page.fill('#name', 'Mine');
    await page.getByRole('button', { name: 'Build plan' }).dblclick();
    await heading(page, 'Your plan is ready');
    await expect.poll(() => callsOf(page, 'build')).toHaveLength(1);
    expect((await callsOf(page, 'saveDraft')).slice(-1)[0]!.args).toEqual([null]);
    await press(page, 'Plans');
    await expect.poll(() => page.getByText('Draft').count()).toBe(0);
  });

  test('shows hostile text as text, in every place', async () => {
    const hostile = '=IMPORTXML("x") <img src=x onerror="window.hit=1">\u202e🙂';
    const page = await open({ home: { plans: [{ ...growthPlan, name: hostile }] } });
    await page.getByText('=IMPORTXML').waitFor();
    await startGrowth(page);
    await page.fill('#goal', hostile);
    await page.press('#goal', 'Tab');
    await page.getByText('is not a number').waitFor();
    await page.fill('#goal', '10m');
    await page.fill('#value', '1m');
    await press(page, 'Next');
    await press(page, 'Edit stages');
    await page.fill('#stage-0', hostile);
    await press(page, 'Done');
    await press(page, 'Next');
    await press(page, 'Next');
    await press(page, 'Next');
    await page.fill('#name', hostile.slice(0, 60));
    await press(page, 'Build plan');
    await heading(page, 'Your plan is ready');
    await expect.poll(() => page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
    const sent = await funnelBuilt<{ stages: { name: string }[] }>(page);
    expect(sent.stages[0]!.name).toBe(hostile);
  });

  test('speaks Italian after a choice that it remembers, and writes numbers as the file does', async () => {
    const page = await open({ home: { locale: 'it_IT' } });
    await press(page, 'Language: English');
    await page.getByLabel('italiano').check();
    await heading(page, 'Lingua');
    await press(page, 'Piani');
    await startGrowth(page);
    await page.fill('#goal', '10 mln');
    await page.fill('#value', '1,1 mln');
    await page.press('#value', 'Tab');
    await expect.poll(() => page.inputValue('#value')).toBe('1.100.000');
    await page.getByText('42 su 100').waitFor();
    await page.reload();
    await heading(page, 'Pianifica partendo dall’obiettivo');
  });

  test('opens, deletes and forgets plans, and names the tabs that go', async () => {
    const broken = {
      ...growthPlan,
      id: 'plan-2',
      name: 'Old',
      tabs: growthPlan.tabs.slice(2),
      missing: ['plan', 'x'],
    };
    const page = await open({ home: { plans: [growthPlan, broken] } });
    await page.getByText('2 of 4 tabs of this plan are missing.').waitFor();
    await press(page, 'Actions for Growth plan 2027');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('Plan, Assumptions, Funnel, Forecast.').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete plan' }).click();
    await expect.poll(() => callsOf(page, 'remove')).toEqual([{ name: 'remove', args: ['plan-1', false] }]);
    await press(page, 'Growth plan 2027');
    await expect.poll(() => callsOf(page, 'open')).toEqual([{ name: 'open', args: [11] }]);
  });

  test('breaks with a page that starts it anew', async () => {
    const page = await open({ answers: { home: [{ ok: true, value: {} }] } });
    await heading(page, 'Something in the sidebar broke');
    await page.evaluate(() => {
      const { answers } = window as unknown as { answers: Record<string, unknown[]> };
      answers.home = [{ ok: false, fault: { kind: 'view-only', detail: '' } }];
    });
    await press(page, 'Reload');
    await heading(page, 'You can only view this file');
  });

  test('a viewer is told on Home, and cannot delete', async () => {
    const page = await open({ home: { canEdit: false, plans: [growthPlan] } });
    await page.getByText('You can only view this file.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'New plan' }).count()).toBe(0);
    await press(page, 'Actions for Growth plan 2027');
    await expect.poll(() => page.getByRole('menuitem').allInnerTexts()).toEqual(['Open']);
  });
});

test('the page loads nothing, and holds nothing that HtmlService would change', async () => {
  const html = await buildSidebar();
  expect(html).not.toContain('`');
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html.match(/data-screen="home"/g)).toHaveLength(1);
  expect(html).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\//);
});
