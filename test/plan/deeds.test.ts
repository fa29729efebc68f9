/** The deeds of a funnel, with plain values for cells: what they read, what they change, and that the same press does it once. */
import { describe, expect, test } from 'vitest';
import { builtBlocks } from '../../src/carry/built';
import { readerOf } from '../../src/carry/typed';
import { newOnes, undoOf, writesOf } from '../../src/carry/written';
import { sizeOf } from '../../src/plan/build';
import type { Change } from '../../src/plan/deed';
import { inputsOf, namesOf } from '../../src/plan/inputs';
import type { CheckIn } from '../../src/plan/modules/funnel/deeds/check-in';
import { deeds } from '../../src/plan/modules/funnel/deeds/deeds';
import type { Forecasting } from '../../src/plan/modules/funnel/deeds/update-forecast';
import { monthAfter, monthSerial } from '../../src/plan/month';
import { standing } from '../carry/standing';
import { withHistory } from './answers';
import { growthAnswers, growthPlan } from './growth';

const plan = growthPlan(withHistory);
const size = sizeOf(growthAnswers(withHistory));
const built = builtBlocks(plan);
const today = '2027-04-10';
const calculated = new Set(
  plan.tabs.flatMap(({ cells }) =>
    cells.flatMap(({ at, formula }) => (formula ? [`${at.tab} ${at.row} ${at.column}`] : [])),
  ),
);

/** The plan as it stands in April, with numbers in place of what a sheet would calculate. */
function inApril() {
  const there = standing(plan);
  const reader = () => readerOf(there.blocks(), built);
  const type = (name: string, value: string | number | undefined, row?: string, column?: string) => {
    const at = reader().at(name, row, column)!;
    there.type(there.tabOf(name), at.row, at.column, value);
  };
  const known: Readonly<Record<string, number>> = {
    month_now: 4,
    history_unit: 1,
    history_every_year: 3,
    history_odd: 1,
    rounding_in_use: 1,
  };
  const { at } = reader();
  for (const [name, { tab, row, column }] of built)
    row.forEach((one, down) => {
      column.forEach((other, right) => {
        const place = at(name, one, other)!;
        const value = known[name] ?? 100 * (down + 1) + right;
        if (calculated.has(`${tab} ${one} ${other}`)) there.type(tab, place.row, place.column, value);
      });
    });
  built.get('month_starts')!.column.forEach((column, month) => {
    type('month_starts', monthSerial(monthAfter('2027-01', month)), undefined, column);
  });
  for (const [month, revenue] of [510_000, 480_000, 560_000].entries())
    type('actual_revenue', revenue, undefined, `month ${month + 1}`);
  const cells = () => JSON.stringify([...there.blocks()]);
  const apply = (changes: readonly Change[]) => {
    for (const { name, values } of writesOf(changes, there.blocks(), reader()))
      values.forEach((line, down) => {
        line.forEach((value, right) => {
          const { row, column } = there.areaOf(name);
          if (value !== null)
            there.type(there.tabOf(name), row + down, column + right, value === '' ? undefined : value);
        });
      });
  };
  return { ...there, reader, type, cells, apply };
}
type There = ReturnType<typeof inApril>;
type Key = keyof typeof deeds;

const press = (key: Key, sent: unknown, there: There): Change[] => {
  const reader = there.reader();
  return newOnes(deeds[key].does(reader.typed, size, sent as never, today), reader);
};

const actuals = { volumes: [6000, 90, null, 4, 2, 1], revenue: 777, spend: 5, lost: 0 };
const presses: [key: Key, sent: unknown, before?: [key: Key, sent: unknown]][] = [
  ['checkIn', { month: 3, actuals }],
  ['rePlan', { fromMonth: 4, useLearned: true }],
  ['dropRePlan', null, ['rePlan', { fromMonth: 4, useLearned: true }]],
  ['updateForecast', null],
  ['dropForecast', null, ['updateForecast', null]],
];

describe.each(presses)('%s', (key, sent, before) => {
  const ready = () => {
    const there = inApril();
    if (before) there.apply(press(...before, there));
    return there;
  };

  test('reads names of the plan, and writes only cells of its inputs that no question of the wizard fills', () => {
    const there = ready();
    const names = namesOf(plan).map(({ name }) => name);
    for (const name of deeds[key].names) expect(names).toContain(name);
    const holds = new Map(inputsOf(plan.tabs).map((input) => [input.name, input.holds]));
    const changes = press(key, sent, there);
    expect(changes.length).toBeGreaterThan(0);
    for (const { name, row, column } of changes) {
      expect(['actual', 'kept', 'typed']).toContain(holds.get(name));
      expect(deeds[key].names).toContain(name);
      expect(there.reader().at(name, row, column)).toBeDefined();
    }
  });

  test('has nothing more to write when it is pressed again, and undone all is as it was', () => {
    const there = ready();
    const cells = there.cells();
    const changes = press(key, sent, there);
    const undo = undoOf(changes, there.reader(), there.blocks());
    there.apply(changes);
    expect(there.cells()).not.toBe(cells);
    expect(press(key, sent, there)).toEqual([]);
    there.apply(undo);
    expect(there.cells()).toBe(cells);
  });
});

test('what is dropped without having been done changes nothing', () => {
  const there = inApril();
  expect([press('dropRePlan', null, there), press('dropForecast', null, there)]).toEqual([[], []]);
});

test('a re-plan made anew keeps what was first planned, and the rates that it went by before the first', () => {
  const there = inApril();
  there.apply(press('rePlan', { fromMonth: 3, useLearned: true }, there));
  const first = there.reader().typed('use_learned_before');
  there.apply(press('rePlan', { fromMonth: 4, useLearned: false }, there));
  expect(there.reader().typed('use_learned_before')).toBe(first);
  expect(there.reader().typed('replan_from')).toBe(4);
});

test('stages are what their keys say, whatever they are called', () => {
  const there = inApril();
  const see = () => deeds.checkIn.see(there.reader().typed, size) as CheckIn;
  const before = see();
  there.type('stage_names', undefined, 'stage s3');
  there.type('stage_names', 2027, 'stage s6');
  there.insertRow('funnel', there.areaOf('needed_volumes').row + 1, ['Customers']);
  expect(see()).toEqual({ ...before, stages: ['Visits', 'Leads', '3', 'SQL', 'Opportunities', '2027'] });
});

test('rows that people add to the history are read as a part of it', () => {
  const there = inApril();
  const see = () => deeds.updateForecast.see(there.reader().typed, size) as Forecasting;
  const { known } = see();
  const { row, column } = there.areaOf('history_months');
  const values: (number | undefined)[] = [];
  values[column] = monthSerial('2023-12');
  values[there.areaOf('history_values').column] = 400_000;
  there.insertRow('assumptions', row + 2, values);
  expect(see().known).toEqual({ ...known, history: known.history + 1, from: '2023-12' });
});

test('a month or a stage that the plan does not have is refused with a sentence', () => {
  const there = inApril();
  const month = (number: number) => () => press('checkIn', { month: number, actuals }, there);
  expect(month(13)).toThrow('The plan has 12 months; there is no month 13.');
  expect(() => press('checkIn', { month: 1, actuals: { ...actuals, volumes: [1, 2] } }, there)).toThrow(
    'The plan has 6 stages, but 2 volumes came in. Open the month again.',
  );
  for (const fromMonth of [1, 13])
    expect(() => press('rePlan', { fromMonth, useLearned: false }, there)).toThrow(
      `A re-plan starts in month 2 to 12 of this plan, not in month ${fromMonth}.`,
    );
});
