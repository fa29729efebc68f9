/** A year of a plan: a stage that comes in April, a re-plan in May, half a year more and another language in August. */
import { afterAll, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { Changing } from '../../src/addon/contract/change';
import type { CheckIn, RePlanning } from '../../src/addon/contract/deeds';
import { places } from '../../src/plan/modules/funnel/places';
import { workedExample } from '../plan/answers';
import { sizeOf } from '../plan/size';
import { openBuilt } from './built-file';
import { changing, find } from './changed-plan';

let host: Host | undefined;
afterAll(() => host?.close());

/** Of six stages and a plan of twelve months; what is added has an id of its own. */
const at = places(sizeOf(6, 12));
const kestrelRow = {
  ...workedExample,
  goal: 600_000,
  value: 12_000,
  stages: workedExample.stages.map((stage, index) => ({
    ...stage,
    rate: [1, 0.05, 0.1, 0.5, 0.5, 0.5][index]!,
    lag: index === 3 ? 1 : 0,
  })),
};
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

test('everything typed is where it belongs, the outlook is the goal, and the months before the re-plan stand', async () => {
  host = await openBuilt(kestrelRow, { now: Date.UTC(2027, 3, 10) });
  const { workbook } = host;
  const plan = changing(host);
  const { value, change, removeKept, addressOf } = plan;
  const save = (month: number, stages: number) =>
    value('act', 'press-1', 'checkIn', {
      month,
      actuals: {
        volumes: [15_000, 700, 75, 36, 18, 9, 9].slice(0, stages),
        revenue: 90_000 + month,
        spend: 40_000,
        lost: 1,
      },
    });
  const typed = new Map<string, { read: () => unknown; is: unknown }>();
  const hold = (what: string, at: Parameters<typeof addressOf>[0], is: unknown) =>
    typed.set(what, { read: () => workbook.value(addressOf(at)!), is });
  const holds = () => {
    expect(workbook.errors()).toEqual([]);
    for (const [what, { read, is }] of typed) expect([what, read()]).toEqual([what, is]);
  };

  // April: three months are typed, with a row, a column and a formula of one's own; then a stage comes.
  for (const month of [1, 2, 3]) await save(month, 6);
  workbook.insertRows('Assumptions', 18);
  workbook.type('Assumptions!A18', 'Ask Anna');
  workbook.type('Assumptions!B18', '=bs1_goal/2');
  workbook.insertColumns('Forecast', 'H');
  workbook.type('Forecast!H3', 'mine');
  workbook.type('Sheet1!A1', '=bs1_goal/4');
  workbook.type('Sheet1!A2', `=${addressOf(at.forecast.at('actual', 'month 2'))}*2`);
  for (const month of [1, 2, 3]) {
    hold(`revenue ${month}`, at.forecast.at('actual', `month ${month}`), 90_000 + month);
    hold(`leads ${month}`, at.funnel.at(at.funnel.actual(2), `month ${month}`), 700);
    hold(`customers ${month}`, at.funnel.at(at.funnel.actual(6), `month ${month}`), 9);
  }
  const ownAndFormulas = () => {
    expect(workbook.value('Sheet1!A1')).toBe(150_000);
    expect(workbook.value('Sheet1!A2')).toBe(180_004);
    const [tab] = addressOf(at.assumptions.input('goal'))!.split('!');
    const [money] = addressOf(at.forecast.at('actual', 'month 1'))!.split('!');
    const shown = find(host!, tab!, 'Ask Anna');
    expect(shown).toBeDefined();
    expect(workbook.value(shown!.replace(/A(\d+)$/, 'B$1'))).toBe(300_000);
    expect(find(host!, money!, 'mine')).toBeDefined();
  };
  holds();
  const { answers } = await value<Changing>('changing', 'press-1');
  const { stages } = answers.modules.funnel as { stages: readonly object[] };
  const demo = { name: 'Demos', rate: 1, source: 'typed', lag: 0, opening: null, count: null };
  const added = await change(
    { modules: { funnel: { stages: [...stages.slice(0, 4), demo, ...stages.slice(4)] } } } as never,
    'april',
  );
  expect(added.report).toMatchObject({ lost: [], overwritten: [], own: 2 });
  holds();
  ownAndFormulas();

  host.clock.advance(60_000);
  // May: the plan is made anew from then on.
  await save(4, 7);
  hold('revenue 4', at.forecast.at('actual', 'month 4'), 90_004);
  await value('act', 'press-1', 'rePlan', { fromMonth: 5, useLearned: false });
  const may = await value<RePlanning>('see', 'press-1', 'rePlan');
  const inMay = await value<CheckIn>('see', 'press-1', 'checkIn');
  expect(inMay.outlook).toBeCloseTo(600_000, 6);
  const past = ({ goal, needed }: CheckIn) => [goal, ...needed].map((row) => row.slice(0, 4));
  const effects = ({ plan: { effects } }: RePlanning) => effects.map((row) => row.slice(0, 4));
  await removeKept();

  host.clock.advance(60_000);
  // August: half a year more, in Italian.
  const longer = await change({ spine: { months: 18, language: 'it' } } as never, 'august');
  expect(longer.report).toMatchObject({ lost: [], overwritten: [], own: 2 });
  expect(longer.report.news).toEqual([
    'La ripianificazione (maggio 2027) viene ricalcolata sul piano modificato.',
  ]);
  holds();
  ownAndFormulas();
  const august = await value<CheckIn>('see', 'press-1', 'checkIn');
  expect(august.outlook).toBeCloseTo(600_000, 6);
  expect(past(august)).toEqual(past(inMay));
  const anew = await value<RePlanning>('see', 'press-1', 'rePlan');
  expect(effects(anew)).toEqual(effects(may));
  expect(anew.inForce).toEqual(may.inForce);
  expect(sum(anew.plan.firstGoal)).toBeCloseTo(600_000, 6);
  expect(anew.plan.firstGoal.slice(0, 4)).toEqual(may.plan.firstGoal.slice(0, 4));

  host.clock.advance(60_000);
  // The other way round the plan is as it was in May.
  await removeKept();
  await change({ spine: { months: 12, language: 'en' } } as never, 'september');
  const back = await value<CheckIn>('see', 'press-1', 'checkIn');
  const cents = ({ goal, needed }: CheckIn) =>
    [goal, ...needed].map((row) => row.map((one) => one?.toFixed(6)));
  expect(cents(back)).toEqual(cents(inMay));
  holds();
  ownAndFormulas();
  const { typedSince } = await value<{ typedSince: unknown[] }>('goingBack', 'press-1');
  expect(typedSince).toEqual([]);
}, 600_000);
