/** What people typed comes along: the comparison that decides who wins, over changes of every kind. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry } from '../../src/carry/carry';
import type { Standing } from '../../src/carry/standing';
import { formula } from '../../src/plan/formula';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef, CellValue, Plan } from '../../src/plan/plan';
import { withHistory, workedExample } from '../plan/answers';
import { growthPlan } from '../plan/growth';
import { sizeOf } from '../plan/size';
import { filledWith, standing, typedIn, typedInto, withRow } from './stands';

const answers = { ...withHistory, model: 'subscription' as const };
const before = growthPlan(answers);
const at = places(sizeOf(6, 12));
const valueAt = (plan: Plan, place: CellRef): CellValue | undefined =>
  plan.tabs
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.at.tab === place.tab && cell.at.row === place.row && cell.at.column === place.column)
    ?.value;

const actual = (stage: number, month: number) => at.funnel.at(at.funnel.actual(stage), `month ${month}`);
const revenue = (month: number) => at.forecast.at('actual', `month ${month}`);
const running = typedInto(standing(before), [
  [actual(1, 1), 6000],
  [actual(6, 2), 1],
  [revenue(1), 1_000_000],
  [revenue(12), 5],
  [at.assumptions.input('rateWeight'), 30],
  [at.assumptions.input('catchUp'), true],
  [at.assumptions.monthSpend.from, 41_000],
  [at.assumptions.input('statusDate'), 46_500],
]);

const unchanged = (stands: Standing, next = before) => carry(next, before, stands);

test('a change that touches nothing changes nothing, and says that all came along', () => {
  const { plan, report } = unchanged(standing(before));
  expect(plan).toEqual(before);
  expect(report).toMatchObject({ own: 0, lost: [], overwritten: [] });
  const once = unchanged(running).plan;
  expect(carry(before, before, standing(once)).plan).toEqual(once);
});

test('what people typed stands where it stood, and what they emptied stays empty', () => {
  const emptied = typedInto(running, [[at.assumptions.rateTyped(3), null]]);
  const { plan } = unchanged(emptied);
  expect(valueAt(plan, actual(1, 1))).toBe(6000);
  expect(valueAt(plan, at.assumptions.input('rateWeight'))).toBe(30);
  expect(valueAt(plan, at.assumptions.rateTyped(3))).toBeUndefined();
});

describe('an answer', () => {
  test('that the change changed takes the new value', () => {
    const next = growthPlan({ ...answers, goal: 12_000_000 });
    expect(valueAt(carry(next, before, running).plan, at.assumptions.input('goal'))).toBe(12_000_000);
  });

  test('that the change left alone comes along as it stands, whatever stands there', () => {
    const next = growthPlan({ ...answers, months: 18 });
    const typed = typedInto(running, [[at.assumptions.rateTyped(3), 'about a fifth']]);
    expect(valueAt(carry(next, before, typed).plan, at.assumptions.rateTyped(3))).toBe('about a fifth');
  });
});

test('another language changes the plan’s words and none of people’s; choices keep their place in the list', () => {
  const next = growthPlan({ ...answers, language: 'it' });
  const { plan, report } = carry(next, before, running);
  expect(report.lost).toEqual([]);
  expect(report.overwritten).toEqual([]);
  expect(valueAt(plan, at.assumptions.input('scenario'))).toBe('Base');
  expect(valueAt(plan, at.assumptions.input('rounding'))).toBe(
    valueAt(next, at.assumptions.input('rounding')),
  );
  const low = typedInto(running, [[at.assumptions.input('scenario'), 'Low']]);
  expect(valueAt(carry(next, before, low).plan, at.assumptions.input('scenario'))).toBe('Prudente');
  expect(valueAt(plan, at.assumptions.stageName(1))).toBe('Visits');
});

test('fewer months name what was typed in those that are cut, and more months leave theirs blank', () => {
  const fewer = carry(growthPlan({ ...answers, months: 6 }), before, running);
  expect(fewer.report.lost.map(({ name, at }) => [name, at.column])).toContainEqual([
    'actual_revenue',
    'month 12',
  ]);
  const more = carry(growthPlan({ ...answers, months: 18 }), before, running);
  expect(more.report.lost).toEqual([]);
  expect(valueAt(more.plan, at.forecast.at('actual', 'month 18'))).toBeUndefined();
});

test('an answer that is asked no more is named, unless it was none', () => {
  const plan = { ...answers, model: 'subscription' as const, existing: 0.3 };
  const kinds = (existing: number) => {
    const stood = growthPlan({ ...plan, existing });
    const next = growthPlan({ ...plan, existing: 0, goalCounts: 'recurring', openingRecurring: null });
    return carry(next, stood, standing(stood)).report.lost.map(({ name }) => name);
  };
  expect(kinds(0.3)).toEqual(['existing_share']);
  expect(kinds(0)).toEqual([]);
});

const fewerStages = { ...answers, stages: answers.stages.filter((_, index) => index !== 2) };
const keepingIds = {
  ...fewerStages,
  stages: fewerStages.stages.map((stage, index) => ({
    ...stage,
    id: `s${index < 2 ? index + 1 : index + 2}`,
  })),
};

test('a stage that goes is named with its numbers, and the others keep theirs', () => {
  const typed = typedInto(running, [
    [actual(3, 1), 20],
    [actual(4, 1), 4],
  ]);
  const { plan, report } = carry(growthPlan(keepingIds), before, typed);
  expect(report.lost.map(({ name, at }) => `${name} ${at.row} ${at.column}`)).toEqual(
    expect.arrayContaining([
      'actual_volumes actual s3 month 1',
      'rates stage s3 input',
      'stage_names stage s3 label',
    ]),
  );
  expect(valueAt(plan, actual(4, 1))).toBe(4);
  expect(report.lost[0]!.why).toBe('actual');
});

describe('of people’s own', () => {
  const own = withRow(running, 'assumptions', 'stage s3', 'own 1');
  const note: CellRef = { tab: 'assumptions', row: 'own 1', column: 'label' };
  const sum: CellRef = { tab: 'assumptions', row: 'own 1', column: 'more 1' };
  const withOwn: Standing = {
    ...own,
    filled: [
      ...own.filled,
      filledWith(note, { value: 'Ask Anna' }),
      filledWith(sum, { formula: formula`${at.assumptions.goal}/2+${at.assumptions.rateTyped(3)}` }),
    ],
  };

  test('a row stands where it stood, after the nearest row that is still there', () => {
    const { plan, report } = carry(growthPlan(keepingIds), before, withOwn);
    const rows = plan.tabs.find(({ key }) => key === 'assumptions')!.rows.map(({ key }) => key);
    expect(rows[rows.indexOf('own 1') - 1]).toBe('stage s2');
    expect(report.own).toBe(1);
    expect(valueAt(plan, note)).toBe('Ask Anna');
  });

  test('a formula follows the cells that it reads, and says where one of them is gone', () => {
    const cellOf = (plan: Plan) =>
      plan.tabs.flatMap(({ cells }) => cells).find(({ at }) => at.row === 'own 1' && at.column === 'more 1')!;
    expect(cellOf(unchanged(withOwn).plan).formula).toEqual(
      formula`${at.assumptions.goal}/2+${at.assumptions.rateTyped(3)}`,
    );
    expect(cellOf(carry(growthPlan(keepingIds), before, withOwn).plan).formula!.parts).toContain('#REF!');
  });

  test('a number typed over a formula is named, and kept where people say so', () => {
    const place = at.forecast.at('forecast', 'month 2');
    const typed = typedInto(running, [[place, 7]]);
    const { plan, report } = unchanged(typed);
    expect(report.overwritten.map(({ at }) => at)).toEqual([place]);
    expect(valueAt(plan, place)).toBeUndefined();
    expect(valueAt(carry(before, before, typed, { keepOverwritten: true }).plan, place)).toBe(7);
  });

  test('what stands where nothing was built comes along, or is named where something is built now', () => {
    const gap: CellRef = { tab: 'funnel', row: 'actual s1', column: 'gap' };
    const { plan } = carry(growthPlan({ ...answers, months: 18 }), before, typedInto(running, [[gap, 99]]));
    expect(valueAt(plan, gap)).toBe(99);
  });
});

test('amounts are converted where the currency changes, and customers never', () => {
  const next = growthPlan({ ...answers, currency: 'EUR' });
  const { plan } = carry(next, before, running, { money: 0.5 });
  expect(valueAt(plan, revenue(1))).toBe(500_000);
  expect(valueAt(plan, actual(1, 1))).toBe(6000);
});

test('actuals move with the first month where people say so', () => {
  const next = growthPlan({ ...answers, start: '2026-11' });
  const { plan } = carry(next, before, running, { shift: 2 });
  expect(valueAt(plan, revenue(3))).toBe(1_000_000);
  expect(valueAt(plan, revenue(1))).toBeUndefined();
});

test('rows that people put among the history belong to it: it closes up in order', () => {
  const own = withRow(standing(before), 'assumptions', 'history 2', 'own 9');
  const added: Standing = {
    ...own,
    filled: [
      ...own.filled,
      filledWith({ tab: 'assumptions', row: 'own 9', column: 'label' }, { value: 44_000 }),
      filledWith({ tab: 'assumptions', row: 'own 9', column: 'input' }, { value: 123 }),
    ],
  };
  const { plan } = unchanged(added);
  const history = (row: number) =>
    valueAt(plan, { tab: 'assumptions', row: `history ${row}`, column: 'input' });
  const was = (row: number) =>
    valueAt(before, { tab: 'assumptions', row: `history ${row}`, column: 'input' });
  expect([history(2), history(3), history(4)]).toEqual([was(2), 123, was(3)]);
});

describe.each(['booked', 'revenue', 'recurring', 'customers'] as const)(
  'a change to a goal that counts %s',
  (goalCounts) => {
    const next = growthPlan({ ...answers, goalCounts, goal: goalCounts === 'customers' ? 50 : 12_000_000 });
    const { plan, report } = carry(next, before, running);

    test('keeps what came in of every stage, and what was set', () => {
      expect(valueAt(plan, actual(1, 1))).toBe(6000);
      expect(valueAt(plan, actual(6, 2))).toBe(1);
      expect(valueAt(plan, at.assumptions.input('rateWeight'))).toBe(30);
      expect(valueAt(plan, at.assumptions.input('catchUp'))).toBe(true);
      expect(valueAt(plan, at.assumptions.monthSpend.from)).toBe(41_000);
    });

    test('keeps the revenue that was typed, or names it where customers are counted', () => {
      const named = [...report.lost, ...report.overwritten].map(({ shown }) => shown);
      for (const month of [1, 12]) {
        const typed = month === 1 ? 1_000_000 : 5;
        const stands = valueAt(plan, revenue(month)) === typed;
        expect([stands, named.includes(String(typed))]).toEqual([
          goalCounts !== 'customers',
          goalCounts === 'customers',
        ]);
      }
    });
  },
);

describe('there and back', () => {
  const models = [
    ['months', { months: 18 }],
    ['language', { language: 'it' as const }],
    ['currency', { currency: 'EUR' as const }],
    ['goal', { goal: 1_234_567 }],
  ] as const;
  test.each(models)('a change of %s leaves the plan as it was', (_, patch) => {
    const other = growthPlan({ ...answers, ...patch });
    const first = carry(other, before, running).plan;
    const back = carry(before, other, standing(first)).plan;
    expect(typedIn(back)).toEqual(typedIn(unchanged(running).plan));
  });
});

test('every value that was typed stands at its place or is named, exactly once, whatever changes', () => {
  const inputs = typedIn(before);
  const stageCells = [1, 2, 3, 4, 5, 6].flatMap((stage) => [1, 5, 12].map((month) => actual(stage, month)));
  const cells = [
    ...stageCells,
    ...[1, 5, 12].map(revenue),
    ...[2, 4, 6].map((stage) => at.assumptions.rateTyped(stage)),
  ];
  const edits = fc.uniqueArray(fc.tuple(fc.constantFrom(...cells), fc.integer({ min: 1000, max: 9999 })), {
    minLength: 1,
    maxLength: 8,
    selector: ([place]) => JSON.stringify(place),
  });
  const change = fc.record({
    months: fc.constantFrom(6, 12, 18),
    language: fc.constantFrom('en' as const, 'it' as const),
    without: fc.constantFrom(undefined, 1, 2, 3),
  });
  expect(inputs.size).toBeGreaterThan(50);
  fc.assert(
    fc.property(edits, change, (typed, { months, language, without }) => {
      const stages = workedExample.stages
        .map((stage, index) => ({ ...stage, id: `s${index + 1}` }))
        .filter((_, index) => index !== without);
      const next = growthPlan({ ...answers, months, language, stages });
      const { plan, report } = carry(next, before, typedInto(running, typed));
      for (const [place, value] of typed) {
        const stands = valueAt(plan, place) === value;
        const named = report.lost.filter(({ at }) => JSON.stringify(at) === JSON.stringify(place));
        expect(named.length + Number(stands)).toBe(1);
      }
    }),
    { seed: 3, numRuns: 40 },
  );
});
