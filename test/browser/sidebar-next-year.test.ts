// Next year from a plan: what it hands on, then the wizard filled with it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import type { NextYear } from '../../src/addon/contract/board';
import { parseAnswers } from '../../src/plan/build';
import type { Language } from '../../src/plan/language';
import { workedExample } from '../plan/answers';
import { nested } from '../plan/growth';
import { openBrowser } from './chromium';
import { figures } from './plan-answers';
import { funnelBuilt, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
const ok = (value: unknown) => ({ ok: true, value });

const stages = workedExample.stages.map((stage, index) =>
  index === 0
    ? stage
    : { ...stage, source: 'learned' as const, evidence: { entered: 900 - index, converted: 90 - index } },
);
const next: NextYear = {
  answers: parseAnswers(
    nested({ ...workedExample, stages, name: 'Growth plan 2028', start: '2028-01', customersAtStart: 27.4 }),
  ),
  unset: ['goal'],
  said: {
    outlook: 9_400_000,
    open: ['2027-11', '2027-12'],
    underWay: true,
    isForecast: true,
    history: { start: '2025-01', months: 34 },
    learned: 5,
  },
};

describe.skipIf(!browser)('next year from a plan', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
  const open = async (language: Language, answer: unknown = ok(next)) => {
    const page = await openSidebar(browser!, html, {
      home: { plans: [growthPlan], today: '2028-01-05' },
      language,
      answers: { figures: [ok({ 'plan-1': figures })], nextYear: [answer] },
    });
    await press(page, /^(Actions for|Azioni per) Growth plan 2027$/);
    await page
      .getByRole('menuitem', { name: /^(Next year from this plan|Il prossimo anno da questo piano)$/ })
      .click();
    return page;
  };

  test('says what goes over, and asks for the goal beside where this year lands', async () => {
    const page = await open('en');
    await page.getByRole('heading', { name: 'Next year from Growth plan 2027' }).waitFor();
    await page.getByText('It starts in January 2028 and is called Growth plan 2028.').waitFor();
    await page.getByText('Some of it is forecast').waitFor();
    await page.getByText('November 2027 – December 2027').waitFor();
    await press(page, 'Start next year');
    await press(page, 'Next');
    await page.getByText('This year: $9,400,000.').waitFor();
    expect(await page.locator('#goal').inputValue()).toBe('');
    await press(page, 'Next');
    await page.getByText('The goal').first().waitFor();
    await page.locator('#goal').fill('12,000,000');
    for (let step = 0; step < 4; step += 1) await press(page, 'Next');
    await press(page, 'Build plan');
    await page.getByRole('heading', { name: 'Your plan is ready' }).waitFor();
    const funnel = await funnelBuilt<typeof workedExample>(page);
    expect(funnel.goal).toBe(12_000_000);
    expect(funnel.customersAtStart).toBe(27);
    expect(funnel.stages.slice(1).map(({ source, evidence }) => [source, evidence])).toEqual(
      stages.slice(1).map(({ source, evidence }) => [source, evidence]),
    );
  });

  test('says it in Italian', async () => {
    const page = await open('it');
    await page.getByRole('heading', { name: 'Il prossimo anno da Growth plan 2027' }).waitFor();
    await page.getByText('Primo mese: gennaio 2028.').waitFor();
    await press(page, 'Inizia il prossimo anno');
    await press(page, 'Avanti');
    await page.getByText('Quest’anno: $9,400,000.').waitFor();
  });

  test('of a plan that cannot be read says why', async () => {
    const page = await open('en', { ok: false, fault: { kind: 'gone', detail: 'Rows are gone.' } });
    await page.getByRole('heading', { name: 'Not in this file any more' }).waitFor();
  });
});
