// Before the first revenue a plan says what must be true, and what a customer costs is not judged by a few of them (templates.md 10.2).
import { afterAll, expect, test } from 'vitest';
import { cell } from '../../src/plan/formula';
import { places } from '../../src/plan/modules/funnel/places';
import { cardPlace } from '../../src/plan/spine/page/cards';
import { workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { sizeOf } from './size';

const at = places(sizeOf(6, 6));
const answers = {
  ...workedExample,
  stage: 'pre-revenue' as const,
  months: 6,
  start: '2026-11',
  spend: 20_000,
};
const sheet = built(growthPlan(answers));
afterAll(() => sheet.close());
const said = (key: string) => sheet.value(at.funnel.figure(key));

test('the first line counts the rates that nobody has seen, and the second says what the goal takes', () => {
  expect(said('verdict')).toBe('Rates this plan rests on that nobody has seen yet: 5.');
  expect(said('sure')).toMatch(/^\$10M takes 10 new customers: .+ visits a month\. If these rates hold, /);
});

test('once a step is counted it says what the goal takes', () => {
  sheet.fill([
    [at.assumptions.entered(2), 4000],
    [at.assumptions.converted(2), 60],
  ]);
  expect(said('verdict')).toMatch(/^\$10M takes 10 new customers: /);
  sheet.fill([
    [at.assumptions.entered(2), null],
    [at.assumptions.converted(2), null],
  ]);
});

test('below 30 customers the cost of one so far is shown as too early, in no colour', () => {
  const typed = (stage: number, count: number) =>
    [at.funnel.at(at.funnel.actual(stage), 'month 1'), count] as const;
  const [cac, tone] = [
    cardPlace(5),
    (place: ReturnType<typeof cardPlace>) => cell('plan', 'cards 2 tone', place.figure.column),
  ];
  sheet.fill([
    [at.assumptions.input('statusDate'), 46_360],
    ...[9000, 130, 26, 6, 3, 2].map((count, index) => typed(index + 1, count)),
    [at.forecast.at('actual', 'month 1'), 2_200_000],
    [at.forecast.at('spend', 'month 1'), 90_000],
  ]);
  expect(sheet.value(cac.label)).toBe('CAC');
  expect(sheet.value(cac.below)).toBe('Too early (2 won)');
  expect(sheet.value(cac.figure)).toBe('$45,000');
  expect(sheet.number(tone(cac))).toBe(0);
  sheet.fill([typed(6, 30)]);
  expect(sheet.value(cac.below)).toBe('So far');
  expect(sheet.number(tone(cac))).not.toBe(0);
});
