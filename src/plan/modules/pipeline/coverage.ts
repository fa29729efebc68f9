/** Whether what is open covers what the plan still has to win in its quarter: the need comes from the plan's own rate. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { CellRef, Formula } from '../../plan';
import { monthAndYear } from '../../spine/month-name';
import { bar } from '../../spine/tab-frame/frame';
import { covers, tab } from './places';
import type { Setting } from './setting';

export function coverage(setting: Setting): Part {
  const { shape, text, here, money } = setting;
  const values = figures(setting);
  const pattern = {
    quarter: undefined,
    goal: money,
    won: money,
    still: money,
    open: money,
    coverage: patterns.multiple,
    needed: patterns.multiple,
    weighted: patterns.share,
    status: undefined,
  };
  const status = range(here.figure('status'), here.figure('status'));
  const isState = (state: 'covered' | 'thin' | 'uncovered') => (cell: CellRef) =>
    formula`${cell}=${here.covered(state)}`;
  return stack([
    bar(shape, 'cover', text.cover.title, text.cover.note, 'value'),
    ...covers.map((key): Part => {
      const row = `cover ${key}`;
      const isStrong = key === 'coverage' || key === 'status';
      return {
        rows: [track(row)],
        cells: [
          {
            at: shape.at(row, 'label'),
            value: text.cover.rows[key],
            style: isStrong ? 'labelStrong' : 'label',
          },
          {
            at: here.figure(key),
            formula: values[key],
            style: key === 'status' ? 'status' : isStrong ? 'computedStrong' : 'computed',
            ...(pattern[key] ? { pattern: pattern[key] } : {}),
          },
          ...styled(tab, row, ['value'], 'computed'),
        ],
        merges: [range(here.figure(key), shape.at(row, 'value'))],
      };
    }),
    {
      rows: [],
      cells: [],
      rules: [
        rule(status, isState('covered'), 'good'),
        rule(status, isState('thin'), 'caution'),
        rule(status, isState('uncovered'), 'wrong'),
      ],
      names: [
        { name: 'coverage', range: range(here.coverage, here.coverage) },
        { name: 'coverage_needed', range: range(here.coverageNeeded, here.coverageNeeded) },
      ],
    },
  ]);
}

/** Deals that are typed as open. */
export const openDeals = ({ here }: Setting): Formula =>
  formula`(COUNT(${here.down('open')})+COUNT(${here.down('value')}))`;

function figures({
  shape,
  here,
  from,
  basis,
  customers,
}: Setting): Readonly<Record<(typeof covers)[number], Formula>> {
  const { funnel, assumptions } = from;
  const inQuarter = (row: string) =>
    formula`SUMIFS(${funnel.months(row)};${funnel.monthNumbers};">="&${here.quarterFrom};${funnel.monthNumbers};"<="&${here.quarterTo})`;
  const monthOf = (number: CellRef) =>
    monthAndYear(basis.namedMonths, formula`EDATE(${basis.start};${number}-1)`);
  const of = here.figure;
  const chance = shape.at(here.row(here.opportunity), 'chance');
  const isOpen = formula`COUNT(${here.down('open')})+COUNT(${here.down('value')})>0`;
  // While nothing is open there is nothing to compare.
  const perStill = (top: CellRef) => formula`IF(AND(${of('still')}>0;${isOpen});${top}/${of('still')};"–")`;
  const state = formula`IF(${of('coverage')}>=${of('needed')};${here.covered('covered')};IF(${of('coverage')}>=${of('needed')}*8/10;${here.covered('thin')};${here.covered('uncovered')}))`;
  return {
    quarter: formula`${monthOf(here.quarterFrom)}&IF(${here.quarterTo}>${here.quarterFrom};" – "&${monthOf(here.quarterTo)};"")`,
    goal: formula`${inQuarter(funnel.needed(customers))}*${assumptions.value}`,
    won: formula`${inQuarter(funnel.actual(customers))}*${assumptions.value}`,
    still: formula`MAX(0;ROUND(${of('goal')}-${of('won')};6))`,
    open: formula`SUM(${here.down('used', here.opportunity)})`,
    coverage: perStill(of('open')),
    needed: formula`IF(${chance}>0;1/${chance};"–")`,
    weighted: perStill(here.sum('weighted')),
    // Before anything is typed nothing is judged, nor while the plan has no goal.
    status: formula`IF(AND(${isOpen};${of('goal')}>0);IF(${of('still')}=0;${here.covered('covered')};IF(AND(ISNUMBER(${of('coverage')});ISNUMBER(${of('needed')}));${state};"–"));"–")`,
  };
}

/** The months of the plan's quarter that is now: read by the figures, and by nobody else. */
export function quarter({ here, from, months }: Setting): Part {
  const focus = from.funnel.figure('focus');
  return {
    rows: [track('quarter from', 18), track('quarter to', 18)],
    cells: [
      {
        at: here.quarterFrom,
        formula: formula`3*INT((${focus}-1)/3)+1`,
        style: 'helper',
        pattern: patterns.count,
      },
      {
        at: here.quarterTo,
        formula: formula`MIN(${String(months)};${here.quarterFrom}+2)`,
        style: 'helper',
        pattern: patterns.count,
      },
    ],
  };
}
