/** The deeds of actions and KPIs, with plain values for cells: what they show, what they change, and that a press does it once. */
import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../src/plan/build';
import { type ActionList, addAction } from '../../src/plan/modules/actions/deeds/add-action';
import { deeds as ofActions } from '../../src/plan/modules/actions/deeds/deeds';
import { deeds as ofKpis } from '../../src/plan/modules/kpis/deeds/deeds';
import { monthKpis } from '../../src/plan/modules/kpis/deeds/month-kpis';
import { daySerial } from '../../src/plan/month';
import { kestrelRow, people } from './companies';
import { holdToLaws, type Presses, pressing } from './deed-laws';
import { growthAnswers, withModules } from './growth';
import { inApril } from './in-april';

const picks = ['nps', 'revenue', 'response_median'];
const plan = withModules(kestrelRow, { actions: {}, kpis: { picks } }, people);
const size = { ...sizeOf(growthAnswers(kestrelRow)), ids: { kpis: picks } };
/** Of the formulas of the KPIs: which are typed, as a sheet would say it. */
function standing() {
  const there = inApril(plan, { kpi_typed: 1, kpi_unit: 4 });
  there.type('kpi_typed', 0, 'kpi revenue', 'typed');
  return there;
}

const action = {
  row: 'action 1',
  action: 'Write the call script',
  owner: 'Omar Reyes',
  start: '2027-01-11',
  due: null,
};
const values = { nps: 45, response_median: null };
const presses: Presses<'addAction' | 'monthKpis'> = [
  ['addAction', action],
  ['monthKpis', { month: 3, values }],
];
const deeds = { ...ofActions, ...ofKpis };
holdToLaws({ plan, size, deeds, presses, standing });

describe('an action', () => {
  test('goes to the first row in which nothing stands, with its days as dates', () => {
    const there = standing();
    there.type('actions_owner', 'Leo Hart', 'action 1', 'owner');
    const seen = addAction.see(there.reader().typed, size) as ActionList;
    expect(seen).toEqual({ free: 'action 2', people: people.map(({ name }) => name), actions: [] });
    const changes = pressing(deeds, size)('addAction', { ...action, row: 'action 2' }, there);
    expect(changes.map(({ column, value }) => [column, value])).toEqual([
      ['action', 'Write the call script'],
      ['owner', 'Omar Reyes'],
      ['start', daySerial('2027-01-11')],
    ]);
  });

  test('is refused where somebody has filled the row since', () => {
    const there = standing();
    there.type('actions', 'Something else', 'action 1', 'action');
    expect(() => pressing(deeds, size)('addAction', action, there)).toThrow('Somebody has filled that row');
    expect(() => pressing(deeds, size)('addAction', { ...action, row: 'goal' }, there)).toThrow(
      'no such row',
    );
  });
});

describe('the KPIs of a month', () => {
  test('are those that people type, with what they hold', () => {
    const there = standing();
    there.type('kpi_actual', 40, 'kpi nps', 'month 2');
    there.type('kpi_to_date', 40, 'kpi nps', 'toDate');
    there.type('kpi_to_date', '–', 'kpi response_median', 'toDate');
    const { kpis } = monthKpis.see(there.reader().typed, size);
    expect(kpis.map(({ id, unit, toDate, values: [, second] }) => [id, unit, toDate, second])).toEqual([
      ['nps', 'points', 40, 40],
      ['response_median', 'points', null, null],
    ]);
  });

  test('leave alone what is blank, and refuse what the plan counts itself', () => {
    const there = standing();
    const press = pressing(deeds, size);
    expect(press('monthKpis', { month: 3, values }, there).map(({ row, value }) => [row, value])).toEqual([
      ['kpi nps', 45],
    ]);
    expect(() => press('monthKpis', { month: 3, values: { revenue: 1 } }, there)).toThrow('no longer typed');
    expect(() => press('monthKpis', { month: 13, values }, there)).toThrow('The plan has 12 months');
  });
});
