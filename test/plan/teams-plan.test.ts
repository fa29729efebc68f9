/** The teams' own plan as data: its tabs are sound in every language, currency and size, and its list reads back. */
import { describe, expect, test } from 'vitest';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { languages } from '../../src/plan/language';
import { mistakesOf } from '../compile/mistakes-of';
import { moneyRows, teamsPlan } from '../teams/teams-plan';
import { printed } from './printed';

describe.each(languages)('the plan of teams in the language %s', (language) => {
  test.each([
    [2, 3, 'EUR'],
    [6, 12, 'USD'],
    [8, 36, 'JPY'],
  ] as const)('of %i stages over %i months is sound', (stages, months, currency) => {
    const plan = buildPlan(parseAnswers(teamsPlan({ language, stages, months, currency })));
    expect(mistakesOf(plan)).toEqual([]);
    expect(plan.tabs.map(({ key }) => key)).toEqual(['rollup', 'teams', 'team_data']);
  });

  test('reads as the golden has it', async () => {
    const plan = buildPlan(parseAnswers(teamsPlan({ language, stages: 3, months: 4 })));
    await expect(printed(plan)).toMatchFileSnapshot(`../golden/teams-${language}.txt`);
  });

  test('shows Teams first, and the others once something was read', () => {
    const plan = buildPlan(parseAnswers(teamsPlan({ language })));
    expect(plan.tabs.filter(({ hidden }) => !hidden).map(({ key }) => key)).toEqual(['teams']);
  });
});

test('a plan whose goal counts customers adds up whole numbers without a currency', () => {
  const plan = buildPlan(parseAnswers(teamsPlan({ goalCounts: 'customers' })));
  expect(moneyRows(plan).some((pattern) => pattern.includes('€'))).toBe(false);
  expect(moneyRows(buildPlan(parseAnswers(teamsPlan({})))).every((pattern) => pattern.includes('€'))).toBe(
    true,
  );
});
