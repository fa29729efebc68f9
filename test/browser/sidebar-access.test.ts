// Everybody can use every screen: axe finds nothing and nothing runs over the edge, in both languages, at three heights.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { guideWords } from '../../sidebar/guide/words';
import { words } from '../../sidebar/text/text';
import { axe, faultsOf } from './axe';
import { changing, muchLost, nothingLost } from './change-answers';
import { openBrowser } from './chromium';
import { checkIn, figures, forecasting, forecastTooShort, functionCells, rePlanning } from './plan-answers';
import { chooseGrowth, emptyHome, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
const longName = 'Marketing qualified lead'; // 24 characters

describe.skipIf(!browser).each(['en', 'it'] as const)('in the language %s', (language) => {
  const text = words[language];
  const home = { language, locale: language === 'it' ? 'it_IT' : 'en_US' };
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(async () => {
    if (language === 'it') await browser?.close();
  });

  const open = async (options: Parameters<typeof openSidebar>[2] = {}) => {
    const page = await openSidebar(browser!, html, {
      language,
      ...options,
      home: { ...home, ...options.home },
    });
    await page.evaluate(axe);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  test('Home has no fault: first run, plans with a draft, menu, questions, language', async () => {
    const first = await open();
    expect(await faultsOf(first)).toEqual([]);
    await press(first, text.home.language);
    expect(await faultsOf(first)).toEqual([]);

    const draft = { version: 1, template: 'growth', step: 1, locale: home.locale, savedAt: 1, entries: {} };
    const missing = { ...growthPlan, id: 'x', tabs: growthPlan.tabs.slice(1), missing: ['plan'] };
    const page = await open({
      home: { plans: [growthPlan, missing], draft: JSON.stringify(draft), canEdit: true },
    });
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.icon-button').first().click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('menuitem', { name: text.home.deletePlan }).click();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.home.discard);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('the lists of channels and of who sells have no fault, with shares that do not add up and a row that is added', async () => {
    const to = async (template: RegExp, list: string) => {
      const page = await open({ screen: 'new-plan' });
      await page.getByRole('button', { name: template }).first().click();
      for (let step = 0; step < 6 && (await page.locator(list).count()) === 0; step++) {
        if (await page.locator('#goal').count()) {
          await page.fill('#goal', '600000');
          await page.fill('#value', '12000');
        }
        const title = await page.getByRole('heading', { level: 1 }).innerText();
        await press(page, text.next);
        await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(title);
      }
      await page.locator(list).waitFor();
      return page;
    };
    const channels = await to(/^(Marketing plan|Piano di marketing)/, '#channels-0-budget');
    await channels.fill('#channels-0-budget', '40');
    await press(channels, text.next);
    await channels.locator('#channels-sum-budget-said').waitFor();
    expect(await faultsOf(channels)).toEqual([]);
    await press(channels, text.shares.shareOut);
    await expect.poll(() => channels.inputValue('#channels-4-budget')).toBe('15');

    const team = await to(/^(Sales plan|Piano vendite)/, '#reps-0-name');
    await team.fill('#reps-0-name', 'Nora Blum');
    await team.fill('#reps-0-quota', '40k');
    await press(team, text.list.add);
    await expect.poll(() => team.evaluate(() => document.activeElement?.id)).toBe('reps-1-name');
    await expect.poll(() => team.inputValue('#reps-0-quota')).toBe(language === 'it' ? '40.000' : '40,000');
    expect(await faultsOf(team)).toEqual([]);
    await team
      .locator('.list-row')
      .filter({ has: team.locator('#reps-0-name') })
      .locator('.icon-button')
      .click();
    await expect.poll(() => team.inputValue('#reps-0-name')).toBe('');
  });

  test('changing a plan has no fault: its answers, previews, done, going back, removing the old tabs', async () => {
    const bare = { ...growthPlan, undecorated: true };
    const kept = { ...bare, kept: true };
    const since = muchLost.lost.slice(0, 3);
    const page = await open({
      answers: {
        home: [bare, kept].map((plan) => ({ ok: true, value: { ...emptyHome, ...home, plans: [plan] } })),
        figures: [{ ok: true, value: { bs1_: figures } }],
        changing: [{ ok: true, value: { ...changing, unset: ['goal', 'low'] } }],
        previewChange: [
          { ok: true, value: nothingLost },
          { ok: true, value: muchLost },
        ],
        changePlan: [
          { ok: false, fault: { kind: 'refused', detail: 'Invalid requests[3]' } },
          { ok: true, value: { summary: kept, report: nothingLost } },
        ],
        goingBack: [{ ok: true, value: { typedSince: since, count: 3, looked: 'since-1' } }],
        goBack: [{ ok: true, value: growthPlan }],
        removeKept: [{ ok: true, value: { stillUsed: since } }],
      },
    });
    const choose = async (name: string) => {
      await page.locator('.icon-button').first().click();
      await page.getByRole('menuitem', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    };
    const change = text.change;
    await choose(change.act);
    await page.locator('#name').waitFor();
    expect(await faultsOf(page), 'answers').toEqual([]);
    await press(page, change.see);
    await page.fill('#goal', '12 mln');
    await press(page, text.moreOptions);
    await page.selectOption('#currency', 'GBP');
    await page.selectOption('#start', '2027-03');
    await press(page, text.next);
    await press(page, change.see);
    await page.locator('#convert').waitFor();
    expect(await faultsOf(page), 'nothing-lost').toEqual([]);
    await page.fill('#convert', '0,92');
    await page.press('#convert', 'Tab');
    await page.getByText(change.preview.seen).waitFor();
    expect(await faultsOf(page), 'much-lost').toEqual([]);
    await page.getByLabel(change.preview.seen).check();
    await press(page, change.preview.change);
    await page.getByRole('heading', { name: text.failure.deeds.change.failed }).waitFor();
    expect(await faultsOf(page), 'refused').toEqual([]);
    await press(page, text.tryAgain);
    await page.getByRole('heading', { name: change.done.title }).waitFor();
    expect(await faultsOf(page), 'done').toEqual([]);
    await press(page, change.done.back);
    await page.getByRole('heading', { name: change.goBack.title }).waitFor();
    expect(await faultsOf(page), 'go-back').toEqual([]);
    await press(page, change.goBack.actLost);
    await page.getByRole('heading', { name: change.goBack.done }).waitFor();
    expect(await faultsOf(page), 'gone-back').toEqual([]);
    await press(page, text.done);
    await page.locator('.card').first().waitFor();
    expect(await faultsOf(page), 'home').toEqual([]);
    await choose(change.done.remove);
    await press(page, change.remove.act);
    await page.getByText(change.remove.anyway).waitFor();
    expect(await faultsOf(page), 'still-used').toEqual([]);
    await press(page, change.remove.anyway);
    await page.getByRole('heading', { name: change.remove.done }).waitFor();
    expect(await faultsOf(page), 'removed').toEqual([]);
  });

  test('the questions have no fault: as they come, with errors, with everything open, with long names', async () => {
    const page = await open({ screen: 'new-plan' });
    await chooseGrowth(page);
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.next);
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#goal', '10 mln');
    await page.fill('#value', '11 mln');
    await press(page, text.moreOptions);
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.dock-bar').click();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.next);
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.funnel.editStages);
    await page.selectOption('#start-from', 'proposals');
    await press(page, text.funnel.add);
    for (let stage = 0; stage < 8; stage += 1)
      await page.fill(`#stage-${stage}`, longName.replace('M', String(stage)));
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#stage-1', '');
    await press(page, text.done);
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#stage-1', longName);
    await press(page, text.done);
    await page.fill('#funnel-1', '0.0001');
    await page.fill('#funnel-2', '0');
    await press(page, text.next);
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#funnel-2', '0.2');
    await page.press('#funnel-2', 'Tab');
    await page.locator('.dock-bar').click();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('input[value=counts]').check();
    for (let stage = 0; stage < 8; stage += 1) await page.fill(`#funnel-${stage}`, String(10 ** (9 - stage)));
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#funnel-7', '99999');
    await press(page, text.next);
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#funnel-7', '9');
    await press(page, text.next);
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#lags-1', '13');
    // Left by the keyboard: what is said of the field then pushes down what is below it, also under a pointer.
    await page.press('#lags-1', 'Tab');
    await page.locator('input[value=history]').check();
    await page.fill(
      '#history',
      `${language === 'it' ? 'settembre' : 'September'} 2024\t${'9'.repeat(40)}x\n5\n5`,
    );
    await press(page, text.next);
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.focus('#history');
    await page.fill('#history', `${'1\n2\n\n'.repeat(7)}3`);
    await page.locator('h1').click();
    await page.locator('.season-bars').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('input[value=even]').check();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('input[value=own]').check();
    await page.fill('#shares-3', '40');
    await press(page, text.next);
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#lags-1', '5');
    await press(page, text.shares.shareOut);
    await page.locator('.dock-bar').click();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.next);
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#spend', '220000');
    await page.fill('#margin', '70');
    await page.fill('#churn', '2');
    await press(page, text.moreOptions);
    await page.locator('.dock-bar').click();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.next);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('building, done and every failure have no fault', async () => {
    const outcomes: [string, unknown][] = [
      ['building', 'silence'],
      ['done', { ok: true, value: growthPlan }],
      ...['refused', 'lost', 'busy', 'view-only', 'quota', 'permission', 'scope', 'broken'].map(
        (kind): [string, unknown] => [
          kind,
          { ok: false, fault: { kind, detail: 'a'.repeat(200), grant: 'https://accounts.google.com/' } },
        ],
      ),
    ];
    for (const [name, answer] of outcomes) {
      const page = await open({ answers: { build: [answer], built: ['silence'] } });
      await press(page, text.home.example);
      await press(page, text.review.build);
      await page.getByRole('button', { name: text.review.build, exact: true }).waitFor({ state: 'detached' });
      const building = page.getByRole('button', { name: text.building.button });
      await building.waitFor({ state: name === 'building' ? 'visible' : 'detached' });
      if (name === 'refused') await press(page, text.failure.details);
      expect(await faultsOf(page), name).toEqual([]);
      await page.context().close();
    }
  });

  test('sharing without Backsolve has no fault: the preview, the end, what was left, nothing to do', async () => {
    const ok = (value: unknown) => ({ ok: true, value });
    const page = await open({
      answers: {
        findFunctions: [ok(functionCells), ok({ ...functionCells, formulas: [], count: 0, replaced: 3 })],
        replaceFunctions: [ok({ ...functionCells, count: 0 })],
        restoreFunctions: [ok({ restored: 2, left: functionCells.formulas.slice(0, 1), leftCount: 1 })],
      },
    });
    await page.getByRole('button', { name: text.standalone.title }).click();
    await page.locator('.cells').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.standalone.act);
    await page.locator('.note.good').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.standalone.restore);
    await page.locator('.cells').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('check-in, forecast, re-plan and functions have no fault', async () => {
    const ok = (value: unknown) => ({ ok: true, value });
    const page = await open({
      home: { plans: [growthPlan, { ...growthPlan, id: 'x', prefix: 'bs2_' }] },
      answers: {
        figures: [ok({ 'plan-1': figures, x: figures })],
        'see checkIn': [ok({ ...checkIn, stages: checkIn.stages.map(() => longName) })],
        'see updateForecast': [ok(forecastTooShort), ok({ ...forecasting, stage: longName })],
        'see rePlan': [ok({ ...rePlanning, inForce: { from: '2026-07', on: null } })],
        tryFormula: [
          ok({
            is: 'result',
            rows: [
              [1600, 'a'],
              [12.5, 'b'],
            ],
            down: 12,
            across: 2,
          }),
        ],
        insertFormula: [ok({ address: 'Sheet1!B2', written: false, of: null })],
      },
    });
    await page.locator('.attainment').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.card .button.primary').click();
    await page.fill('#revenue', 'x');
    await page.locator('footer .primary').click();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.forecast.act);
    await page.locator('.note.warn').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.home.checkInPlan);
    await press(page, text.forecast.act);
    await page.locator('.landing').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.home.checkInPlan);
    await press(page, text.checkIn.rePlan);
    await page.locator('input[value=learned]').check();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, text.plans);
    const functions = guideWords[language];
    await page.getByRole('button', { name: new RegExp(`^${functions.title}`) }).click();
    await page.locator('#guide-LTV').click();
    await press(page, functions.use.open);
    await press(page, functions.use.insert);
    expect(await faultsOf(page)).toEqual([]);
    for (const [argument, value] of ['100', '80%', '5%'].entries())
      await page.fill(`#argument-${argument}`, value);
    await page.locator('.trial table').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, functions.use.insert);
    await page.getByRole('alertdialog').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
