/** What each rep was to sell by now, what they won, and what they have open. */
import { formula } from '../../formula';
import { type Part, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Formula } from '../../plan';
import { bar, heads } from '../../spine/tab-frame/frame';
import { ownerAccepts } from '../../spine/tab-frame/owner';
import { type Column, table } from '../../spine/tab-frame/table';
import { members } from '../team/places';
import type { Setting } from './setting';

const figures = ['open', 'value', 'chance', 'weighted', 'oldest'] as const;

export function reps(setting: Setting): Part {
  const { shape, text, here, common, money, team } = setting;
  const { number, owner } = common.tab;
  const { reps: list } = here;
  const amount = (name: string, holds: 'actual' | 'typed'): Column => ({
    name,
    holds,
    accepts: { unit: 'money', atLeast: 0 },
    message: number,
    pattern: money,
  });
  const inTeam = (column: 'label' | 'value') => (_: unknown, row: number) => {
    const counted = here.members('open', members.length);
    return formula`IF(COUNTIFS(${counted};${String(row)})>0;INDEX(${here.members(column, members.length)};MATCH(${String(row)};${counted};0);1);"")`;
  };
  const isQuota = (cell: CellRef) => formula`AND(ISNUMBER(${cell});SUM(${cell})>0)`;
  return stack([
    bar(shape, 'reps', text.reps.title, team ? text.reps.fromTeam : text.reps.note, 'value'),
    heads(shape, 'reps', text.reps.heads, figures, 34),
    table(list, {
      label: team
        ? { formula: inTeam('label'), style: 'label' }
        : { name: 'rep_names', holds: 'typed', accepts: ownerAccepts, message: owner },
      open: team
        ? { formula: inTeam('value'), style: 'computed', pattern: money }
        : amount('rep_quotas', 'typed'),
      value: amount('won_by_rep', 'actual'),
      chance: {
        formula: (at) =>
          formula`IF(AND(${isQuota(at('open'))};ISNUMBER(${at('value')}));${at('value')}/SUM(${at('open')});"")`,
        style: 'computed',
        pattern: patterns.percent,
      },
      weighted: amount('open_by_rep', 'actual'),
      oldest: {
        formula: (at) =>
          formula`IF(AND(${isQuota(at('open'))};ISNUMBER(${at('weighted')}));IF(SUM(${at('open')})>SUM(${at('value')});${at('weighted')}/(SUM(${at('open')})-SUM(${at('value')}));"");"")`,
        style: 'computed',
        pattern: patterns.multiple,
      },
    }),
    sums(setting),
  ]);
}

/** Reps pool: the team's attainment is what all won over all quotas, never the average of their shares. */
function sums({ shape, text, here, money }: Setting): Part {
  const at = (column: string) => shape.at('rep sum', column);
  const sum = (column: string): Cell => ({
    at: at(column),
    formula: formula`SUM(${here.reps.column(column)})`,
    style: 'total',
    pattern: money,
  });
  return {
    rows: [track('rep sum')],
    cells: [
      { at: at('label'), value: text.reps.sum, style: 'labelStrong' },
      sum('open'),
      sum('value'),
      {
        at: at('chance'),
        formula: formula`IF(AND(${at('open')}>0;COUNT(${here.reps.column('value')})>0);${at('value')}/${at('open')};"–")`,
        style: 'total',
        pattern: patterns.percent,
      },
      sum('weighted'),
      {
        at: at('oldest'),
        formula: formula`IF(AND(${at('open')}>${at('value')};${at('weighted')}>0);${at('weighted')}/(${at('open')}-${at('value')});"–")`,
        style: 'total',
        pattern: patterns.multiple,
      },
    ],
  };
}

/** Those who won something and have no quota. */
export const withoutQuota = ({ here }: Setting): Formula => {
  const [quotas, won] = [here.reps.column('open'), here.reps.column('value')];
  return formula`SUMPRODUCT(ISNUMBER(${won})*(${won}>0)*(1-ISNUMBER(${quotas})*(${quotas}>0)))`;
};

/** The team's members with a quota, counted as they come, each with the quota of the months that are over. */
export function inTeam({ here, team, from }: Setting): Part | undefined {
  if (!team) return undefined;
  const past = from.funnel.figure('past');
  const rows = members.map((member): Part => {
    const [name, quota] = [team.name(member), team.of(member, 'quota')];
    const counted = here.member(member, 'open');
    const before = member === 1 ? formula`0` : formula`MAX(${here.members('open', member - 1)})`;
    const helper = { style: 'helper', pattern: patterns.count };
    return {
      rows: [track(`member ${member}`, 18)],
      cells: [
        { at: here.member(member, 'label'), formula: formula`${name}&""`, style: 'how' },
        {
          at: counted,
          formula: formula`IF(AND(TRIM(${name})<>"";ISNUMBER(${quota}));${before}+1;0)`,
          ...helper,
        },
        {
          at: here.member(member, 'value'),
          formula: formula`SUM(${quota})*${fullMonths(team.of(member, 'start'), team.of(member, 'ramp'), past)}`,
          ...helper,
        },
      ],
    };
  });
  return stack(rows);
}

/**
 * Months of a full quota until now: all that are over, or from the start on, those of the ramp in part. With r months of ramp
 * the first k count 1 ÷ (r + 1), 2 ÷ (r + 1) and so on: k(k + 1) ÷ 2 ÷ (r + 1) together.
 */
function fullMonths(start: CellRef, ramp: CellRef, past: CellRef): Formula {
  const since = formula`MAX(0;${past}-MAX(1;ROUNDUP(${start};0))+1)`;
  const steps = formula`(MAX(0;SUM(${ramp}))+1)`;
  const climbed = formula`MIN(${since};INT(${steps}))`;
  return formula`IF(ISNUMBER(${start});${climbed}*(${climbed}+1)/2/${steps}+${since}-${climbed};${past})`;
}
