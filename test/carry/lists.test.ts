/** Lists that people put rows into, over a change: in their order, each list for itself, and nothing lost. */
import { describe, expect, test } from 'vitest';
import { carry } from '../../src/carry/carry';
import { places as actions } from '../../src/plan/modules/actions/places';
import type { CellRef, CellValue } from '../../src/plan/plan';
import { workedExample } from '../plan/answers';
import { withModules } from '../plan/growth';
import { standing, typedIn, typedInto, withRow } from './stands';

const { table } = actions;
const before = withModules(workedExample, { actions: {}, calendar: {} });
const next = withModules({ ...workedExample, months: 18 }, { actions: {}, calendar: {} });
const action = (number: number) => table.at(number, 'action');
const own = (column: string): CellRef => ({ tab: 'actions', row: 'mine', column });
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => [action(index + 1), `action ${index + 1}`] as const);

const carried = (cells: readonly (readonly [CellRef, CellValue])[]) =>
  carry(next, before, typedInto(withRow(standing(before), 'actions', table.row(2), 'mine'), cells));
const valuesOf = ({ plan }: ReturnType<typeof carried>) => typedIn(plan);

describe('a row put into a list', () => {
  test('closes up with the others in their order, in every column', () => {
    const result = carried([...numbered(3), [own('action'), 'mine'], [own('owner'), 'Dana']]);
    const values = valuesOf(result);
    const texts = [1, 2, 3, 4].map((number) => values.get(`actions ${table.row(number)} action`));
    expect(texts).toEqual(['action 1', 'action 2', 'mine', 'action 3']);
    expect(values.get(`actions_owner ${table.row(3)} owner`)).toBe('Dana');
    expect(result.report.lost).toEqual([]);
  });

  test('stays where it is, as all others do, where the list has no room for it', () => {
    const result = carried([...numbered(table.rows), [own('action'), 'mine']]);
    const values = valuesOf(result);
    expect(values.get('actions mine action')).toBe('mine');
    expect(values.get(`actions ${table.row(table.rows)} action`)).toBe(`action ${table.rows}`);
    expect(result.report.lost).toEqual([]);
  });

  test('leaves every other list as it was', () => {
    const versions = { tab: 'calendar', row: 'version 3', column: 'figures' };
    const stands = typedInto(withRow(standing(before), 'calendar', 'meeting reforecast', 'mine'), [
      [versions, 'New prices'],
      [{ tab: 'calendar', row: 'mine', column: 'month' }, 'Standup'],
    ]);
    const result = carry(next, before, stands);
    expect(typedIn(result.plan).get('versions_what version 3 figures')).toBe('New prices');
    expect(typedIn(result.plan).get('meetings meeting reset month')).toBe('Standup');
    expect(result.report.lost.map(({ shown }) => shown)).toEqual([]);
  });
});
