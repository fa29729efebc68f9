// What the wizard asks of channels and team stands in the sheet, is read back from it, and keeps its row.
import { afterAll, describe, expect, test } from 'vitest';
import { buildPlan, parseAnswers, sizeOf } from '../../src/plan/build';
import { inputsOf } from '../../src/plan/inputs';
import type { Module } from '../../src/plan/module';
import { places as channelPlaces, rowOf as channelRow } from '../../src/plan/modules/channels/places';
import { places as kpiPlaces } from '../../src/plan/modules/kpis/places';
import { modules } from '../../src/plan/modules/modules';
import { places as situation } from '../../src/plan/modules/situation/places';
import { situationWords } from '../../src/plan/modules/situation/words/words';
import { answerAt } from '../../src/plan/modules/strategy/places';
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
  const picks = ['revenue', 'nps', 'win_rate'] as const;
  const kpis = { picks: [...picks], hasHistory: false };
  const others = { strategy: {}, situation: {}, calendar: {}, kpis };
  const sheet = built(withModules(kestrelRow, { team, channels, ...others }));
  const size = { ...sizeOf(growthAnswers(kestrelRow)), ids: { kpis: [...picks] } };
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

  test('answers on Strategy what channels, team, KPIs and calendar know', () => {
    const answer = (row: string) => sheet.value(answerAt(row));
    expect(answer('place channels')).toBe('Organic search, Fairs');
    expect(answer('place shares')).toBe('Organic search 60%, Fairs 40%');
    expect(answer('promotion spend')).toBe(12 * 9000);
    expect(answer('people first')).toBe('Account executive, March 2027');
    expect(answer('promotion works')).toMatch(/^KPIs watched: 3\. Next review: \d+ \w+ \d{4}\.$/);
  });

  test('shows on the Plan tab what each channel brings, in the look of its status', () => {
    const here = channelPlaces(12);
    const page = (number: number, column: number) =>
      sheet.value({ tab: 'plan', row: `channel ${number}`, column: `column ${column}` });
    const typed = (block: 'spend' | 'gotLeads' | 'gotCustomers', value: number) =>
      [here.at(channelRow(block, 2), 'month 1'), value] as const;
    expect([3, 4, 5, 7, 8].map((column) => page(2, column))).toEqual(['–', '–', '–', '–', '–']);
    sheet.fill([typed('spend', 6000), typed('gotLeads', 100), typed('gotCustomers', 12)]);
    expect([1, 3, 5, 7, 8].map((column) => page(2, column))).toEqual(['Fairs', 100, 60, 12, 500]);
    // 133.33 leads were expected of it in a month.
    expect(page(2, 4)).toBeCloseTo(0.75, 9);
    expect(sheet.value({ tab: 'plan', row: 'channel 2', column: 'left' })).toBe(1);
    sheet.fill([[here.name(2), null]]);
    expect([1, 3, 8].map((column) => page(2, column))).toEqual(['', '', '']);
    expect(sheet.errors()).toEqual([]);
  });

  test('says on Situation from the KPIs whether it is on plan', () => {
    const nps = kpiPlaces(size).kpi('nps', 'month 1');
    const plan = () => sheet.value(situation.standing.at(2, 'plan'));
    const { good, act } = situationWords.en.standing.words;
    expect(plan()).toBe('');
    sheet.fill([
      [nps, 40],
      [kpiPlaces(size).kpi('nps', 'target'), 30],
    ]);
    expect(plan()).toBe(good);
    sheet.fill([[kpiPlaces(size).kpi('nps', 'target'), 90]]);
    expect(plan()).toBe(act);
  });
});
