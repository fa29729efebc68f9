/**
 * Stages are told by their keys, whatever they are called. Told by their names, a plan whose last stage was called 2027
 * read the stage above for the customers (a forecast of 461 million for one of 13.4 million), and one with a blank name
 * asked for a fifth of the visits.
 */
import { afterEach, expect, test } from 'vitest';
import type { CheckIn, Forecasting, RePlanning } from '../../src/addon/contract/deeds';
import { withHistory } from '../plan/answers';
import { call, cellsOf, host, start, valuesOf } from './updated-plan';

afterEach(() => host.close());

/** What is planned and known in customers, so that every deed needs the last stage. */
const answers = {
  ...withHistory,
  history: { of: 'customers', start: '2025-11', values: Array(12).fill(1), asOf: '2027-01-05' },
};
const named = (place: number, name: string) => host.workbook.type(cellsOf('stage_names')[place]!, name);
/** Inserts a row above that of a stage, by its place among volumes of twelve months, and calls it so. */
function insertAbove(volumes: string, place: number, name: string): void {
  const row = Number(/\d+$/.exec(cellsOf(volumes)[place * 12]!)![0]);
  host.workbook.insertRows('Funnel', row);
  host.workbook.type(`Funnel!A${row}`, name);
}

type Case = [what: string, spoil: () => void, place: number | undefined, name: string | undefined];
const cases: Case[] = [
  ['a last stage called 2027', () => named(5, '2027'), 5, '2027'],
  ['a last stage called 2027 as a text', () => named(5, "'2027"), 5, '2027'],
  ['a third stage without a name', () => named(2, ''), 2, '3'],
  ['two stages of one name', () => named(4, 'Leads'), 4, 'Leads'],
  [
    'a row of one’s own called like a stage',
    () => insertAbove('needed_volumes', 2, 'Leads'),
    undefined,
    undefined,
  ],
  [
    'a row of one’s own called like the last stage',
    () => insertAbove('actual_volumes', 1, 'Customers'),
    undefined,
    undefined,
  ],
];

const seen = async () => {
  const { stages, ...checkIn } = await call<CheckIn>('see', 'press-1', 'checkIn');
  const { stages: _, ...rePlan } = await call<RePlanning>('see', 'press-1', 'rePlan');
  const { stage: __, ...forecast } = await call<Forecasting>('see', 'press-1', 'updateForecast');
  return { stages, told: { checkIn, rePlan, forecast } };
};

test.each(cases)(
  '%s changes no number of any deed, and its month goes where it belongs',
  async (_, spoil, place, name) => {
    await start(answers);
    const before = await seen();
    spoil();
    const after = await seen();
    expect(after.told).toEqual(before.told);
    expect(after.stages).toEqual(before.stages.map((stage, index) => (index === place ? name : stage)));
    const volumes = [6000, 90, 18, 4, 2, 1];
    const actuals = { volumes, revenue: 5, spend: null, lost: null };
    await call('act', 'press-1', 'checkIn', { month: 1, actuals });
    const { actual } = await call<CheckIn>('see', 'press-1', 'checkIn');
    expect(actual.map(([january]) => january)).toEqual(volumes);
    expect(valuesOf('actual_volumes').filter((value) => value !== null)).toEqual(volumes);
  },
);
