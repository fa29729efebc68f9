/** Goals: kinds of change, progress against time, SMART, and the numbers that KPIs give, in a workbook without an error. */
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/compile/check';
import { placeInto } from '../../src/compile/placement';
import { sizeOf } from '../../src/plan/build';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { places } from '../../src/plan/modules/goals/places';
import { goalsWords } from '../../src/plan/modules/goals/words/words';
import { kpiNames } from '../../src/plan/modules/kpis/library/names';
import { places as kpiPlaces } from '../../src/plan/modules/kpis/places';
import { daySerial } from '../../src/plan/month';
import type { CellRef } from '../../src/plan/plan';
import { built } from './built';
import { kestrelRow, people } from './companies';
import { growthAnswers, withModules } from './growth';
import { printed } from './printed';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };
const picks = ['mql_sql', 'churn', 'sales_cycle'];
const planOf = (flat = kestrelRow) => withModules(flat, { goals: {}, kpis: { picks } }, people);
const size = { ...sizeOf(growthAnswers(kestrelRow)), ids: { kpis: picks } };
const statusDate = funnelPlaces(size).assumptions.input('statusDate');

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(planOf({ ...kestrelRow, language }));
  const from = text.indexOf(language === 'it' ? '# Obiettivi\n' : '# Goals\n');
  await expect(text.slice(from, text.indexOf('\n# ', from + 1))).toMatchFileSnapshot(
    `../golden/goals-${language}.txt`,
  );
});

test.each([3, 36])('a plan of %i months with goals and no KPIs compiles', (months) => {
  const plan = withModules({ ...kestrelRow, months }, { goals: {} });
  expect(() => check(plan, placeInto({}, plan, 'a plan of the tests'))).not.toThrow();
});

describe.each(languages)('on 13 March 2027, in %s', (language) => {
  const sheet = built(planOf({ ...kestrelRow, language }), locales[language]);
  afterAll(() => sheet.close());
  const words = goalsWords[language];
  const { goals, tactics } = places;
  type Typed = Readonly<Record<string, string | number | null>>;
  const fill = (table: typeof goals, row: number, cells: Typed) =>
    sheet.fill(Object.entries(cells).map(([column, value]) => [table.at(row, column), value] as const));
  const found = (key: string) => sheet.number({ tab: 'plan', row: `check goals ${key}`, column: 'column 6' });
  const line = (): unknown => sheet.value({ tab: 'goals', row: 'goals line', column: 'kpi' } as CellRef);

  test('an empty tab teaches, finds nothing and has no cell with an error', () => {
    sheet.fill([[statusDate, daySerial('2027-03-13')]]);
    expect(sheet.errors()).toEqual([]);
    expect(line()).toBe(words.goals.teach);
    const keys = ['smart', 'alone', 'kindless', 'over', 'points', 'verdict'];
    expect(keys.map(found)).toEqual(keys.map(() => 0));
  });

  // templates.md 12.1, seed S14.
  test.each([
    [0.08, 'percent', -0.05, 0.076],
    [0.08, 'points', -0.05, 0.03],
    [0.2, 'percent', 0.1, 0.22],
    [0.2, 'points', 0.1, 0.3],
    [0.015, 'percent', 0.08, 0.0162],
    [0.015, 'points', 0.08, 0.095],
    [1000, 'amount', 200, 1200],
    [20, 'amount', -5, 15],
    [20, 'value', 50, 50],
  ] as const)('%d %s %d becomes %d', (today, how, change, target) => {
    fill(goals, 1, { text: 'A goal', today, how: words.kinds[how], change });
    expect(sheet.number(goals.at(1, 'target'))).toBeCloseTo(target, 9);
  });

  // templates.md 12.1: way done and time gone.
  test('the way done is held against the time gone', () => {
    fill(goals, 1, {
      text: 'More SQL',
      kpi: kpiNames[language].mql_sql,
      today: 0.4,
      how: words.kinds.percent,
      change: 0.1,
      actual: 0.42,
      start: daySerial('2027-01-01'),
      due: daySerial('2027-06-30'),
      owner: 'Omar Reyes',
    });
    expect(sheet.number(goals.at(1, 'way'))).toBeCloseTo(0.5, 9);
    expect(sheet.number(goals.at(1, 'gone'))).toBeCloseTo(0.394, 3);
    expect(sheet.value(goals.at(1, 'status'))).toBe(words.statuses.on);
    expect(sheet.value(goals.at(1, 'end'))).toBe(
      language === 'it' ? '3 su 5: manca la prova che è raggiungibile' : '3 of 5: not shown possible',
    );
    const sentence = String(sheet.value(goals.at(1, 'words')));
    expect(sentence).toContain(
      language === 'it' ? '40,0% → 44,0%, 30 giugno 2027' : '40.0% → 44.0%, 30 June 2027',
    );
    fill(goals, 1, { actual: 0.44 });
    expect(sheet.value(goals.at(1, 'status'))).toBe(words.statuses.reached);
    fill(goals, 1, { actual: 0.41, due: daySerial('2027-03-01') });
    expect(sheet.value(goals.at(1, 'status'))).toBe(words.statuses.missed);
    fill(goals, 1, { actual: 0.4, due: daySerial('2027-06-30'), start: daySerial('2027-04-01') });
    expect(sheet.value(goals.at(1, 'status'))).toBe(words.statuses.ahead);
  });

  test('a goal without its dates is told, and nothing is said to be on track before one is judged', () => {
    fill(goals, 1, { start: null, due: null });
    expect(sheet.value(goals.at(1, 'status'))).toBe(words.statuses.undated);
    expect(String(line())).toMatch(
      language === 'it' ? /^Obiettivi: 1\. Si giudica/ : /^Goals: 1\. One is judged/,
    );
    fill(goals, 1, { start: daySerial('2027-04-01'), due: daySerial('2027-06-30') });
  });

  test('a goal whose number falls is on its way as it falls', () => {
    fill(goals, 1, { today: 0.08, how: words.kinds.percent, change: -0.05, actual: 0.078 });
    expect(sheet.number(goals.at(1, 'way'))).toBeCloseTo(0.5, 9);
  });

  test('where nothing is typed the KPI says how far it is, and a month that reached the target shows that it can be', () => {
    const at = kpiPlaces(size);
    sheet.fill([
      [at.kpi('sales_cycle', 'month 1'), 58],
      [at.kpi('sales_cycle', 'month 2'), 54],
    ]);
    fill(goals, 1, {
      text: 'Shorter sales cycle',
      kpi: kpiNames[language].sales_cycle,
      today: 60,
      how: words.kinds.amount,
      change: -5,
      actual: null,
      start: daySerial('2027-01-01'),
      matters: 'Cash comes sooner',
    });
    expect(sheet.number(goals.at(1, 'now'))).toBe(54);
    expect(sheet.number(goals.at(1, 'way'))).toBeCloseTo(1.2, 9);
    expect(sheet.value(goals.at(1, 'end'))).toBe(words.parts.all);
    expect(found('smart')).toBe(0);
    expect(line()).toContain('1');
  });

  test('what is typed wrong is told: no kind, 10 for 10%, points on a number, an owner whom nobody knows, no verdict', () => {
    fill(goals, 2, {
      text: 'Two',
      kpi: kpiNames[language].sales_cycle,
      today: 60,
      how: null,
      change: 5,
      owner: 'The team',
    });
    expect([found('kindless'), found('alone')]).toEqual([1, 1]);
    fill(goals, 2, { how: words.kinds.points, change: 10 });
    expect([found('kindless'), found('over'), found('points')]).toEqual([0, 1, 1]);
    fill(tactics, 1, { text: 'Partner leads', due: daySerial('2027-03-01'), owner: 'Mei Tan' });
    expect(found('verdict')).toBe(1);
    fill(tactics, 1, { end: words.verdicts.keep });
    expect(found('verdict')).toBe(0);
    expect(sheet.errors()).toEqual([]);
  });
});
