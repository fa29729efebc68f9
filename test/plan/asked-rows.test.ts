// What the wizard asks of channels and team stands in the sheet, is read back from it, and keeps its row.
import { afterAll, describe, expect, test } from 'vitest';
import { buildPlan, parseAnswers, sizeOf } from '../../src/plan/build';
import { inputsOf } from '../../src/plan/inputs';
import type { Module } from '../../src/plan/module';
import { places as channelPlaces, rowOf as channelRow } from '../../src/plan/modules/channels/places';
import { modules } from '../../src/plan/modules/modules';
import { capacityOf } from '../../src/plan/modules/team/asked';
import { places as teamPlaces } from '../../src/plan/modules/team/places';
import type { CellValue } from '../../src/plan/plan';
import { placed } from '../../src/plan/spine/placed';
import { built } from './built';
import { kestrelRow } from './companies';
import { growthAnswers, withModules } from './growth';

const team = {
  reps: [
    { name: 'Omar Reyes', quota: 18_000 },
    { name: 'Account executive', quota: 20_000, from: 3 },
    { name: 'Priya Nair' },
  ],
  attainment: 0.75,
  ramp: 2,
};
const channels = {
  channels: [
    { name: 'Organic search', budget: 0.3, leads: 0.6 },
    { name: 'Fairs', budget: 0.7, leads: 0.4 },
  ],
  budget: 9000,
};

/** Cells of a built plan by the name of their input, as a sheet that stands is read. */
function typedIn(plan: ReturnType<typeof buildPlan>) {
  const values = new Map(
    plan.tabs.flatMap(({ key, cells }) =>
      cells.map(({ at, value }) => [`${key}|${at.row}|${at.column}`, value ?? null] as const),
    ),
  );
  const inputs = inputsOf(plan.tabs);
  return (name: string, row?: string, column?: string): CellValue | null | undefined => {
    const input = inputs.find((one) => one.name === name);
    const { from } = input?.range ?? {};
    return from ? (values.get(`${from.tab}|${row ?? from.row}|${column ?? from.column}`) ?? null) : undefined;
  };
}

const readBack = (key: 'team' | 'channels', asked: object) => {
  const answers = growthAnswers(kestrelRow);
  const all = parseAnswers({ ...answers, modules: { ...answers.modules, [key]: asked } });
  const plan = buildPlan(all);
  const record = { size: sizeOf(all), options: plan.options[key], language: 'en' as const };
  return { plan, answers: (modules[key] as Module).reads(typedIn(plan), record).answers };
};

const inPlaces = <Row extends object>(rows: readonly Row[]) =>
  rows.map((row, index) => ({ place: index + 1, ...row }));

test('what was asked is read back, each row with its place', () => {
  expect(readBack('team', team).answers).toEqual({ ...team, reps: inPlaces(team.reps) });
  expect(readBack('channels', channels).answers).toEqual({
    ...channels,
    channels: inPlaces(channels.channels),
  });
});

test('a row that goes leaves its place, and one that comes takes the first that is free', () => {
  const rows = [
    { place: 1, name: 'a' },
    { place: 3, name: 'c' },
    { name: 'new' },
    { place: 3, name: 'twice' },
  ];
  expect(
    [...placed(rows, 4)].sort(([one], [other]) => one - other).map(([place, { name }]) => [place, name]),
  ).toEqual([
    [1, 'a'],
    [2, 'new'],
    [3, 'c'],
    [4, 'twice'],
  ]);
  expect(placed([{ place: 1 }, {}], 1).size).toBe(1);
});

test('channels that nobody was asked for are those that are usual, and those that were emptied stay empty', () => {
  const names = (asked: object) => {
    const typed = typedIn(readBack('channels', asked).plan);
    return [1, 2].map((row) => typed('channels', channelRow('budget', row), 'label'));
  };
  expect(names({})).toEqual(['Organic search', 'Online ads']);
  expect(names({ channels: [] })).toEqual([null, null]);
});

describe('a plan with both', () => {
  const sheet = built(withModules(kestrelRow, { team, channels }));
  afterAll(() => sheet.close());

  test('has the capacity that the wizard said', () => {
    const said = capacityOf({ ...team, months: 12 });
    expect(sheet.number(teamPlaces(12).capacity)).toBeCloseTo(said!, 6);
    expect(sheet.value(teamPlaces(12).of(1, 'team'))).toBe('Sales');
    expect(sheet.value(teamPlaces(12).of(3, 'team')) ?? '').toBe('');
  });

  test('spreads the budget as it was shared', () => {
    const here = channelPlaces(12);
    expect(sheet.number(here.total(channelRow('budget', 2)))).toBeCloseTo(12 * 6300, 6);
    expect(sheet.errors()).toEqual([]);
  });
});
