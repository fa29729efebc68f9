/** Whether the teams come to what the months do, and whether all of them are added up. */
import { formula } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Formula } from '../../plan';
import { bar } from './months';
import { tabs } from './places';
import type { Setting } from './setting';

export function checks(setting: Setting): Part {
  const { text, at } = setting;
  const { table, teamDown } = at;
  const { notRead, foreign, other } = text.states;
  const apart = (column: string, row: string) =>
    formula`ABS(SUM(${teamDown(column)})-${at.at(row, 'total')})`;
  const differ = formula`${apart(table.goal, 'goal')}+${apart(table.outlook, 'outlook')}`;
  const unadded = [notRead, foreign, other]
    .map((state) => formula`COUNTIFS(${teamDown(table.state)};"${state}")`)
    .reduce((all, one) => formula`${all}+${one}`);
  return stack([
    bar(setting, 'checks', text.checks, false),
    check(setting, 'sums differ', text.sumsDiffer, formula`IF(ROUND(${differ};2)=0;0;1)`),
    check(setting, 'not added', text.notAdded, unadded),
  ]);
}

const check = ({ at }: Setting, key: string, label: string, found: Formula): Part => ({
  rows: [track(`check ${key}`)],
  cells: [
    { at: at.at(`check ${key}`, 'label'), value: label, style: 'label' },
    ...styled(tabs.rollup, `check ${key}`, ['how'], 'how'),
    { at: at.at(`check ${key}`, 'total'), formula: found, style: 'computed', pattern: patterns.count },
  ],
});
