/** Whether the teams come to what the months do, whether all of them are added up, and whether their numbers are of late. */
import { formula } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Formula } from '../../plan';
import { fillText } from '../../sentence';
import { bar } from './months';
import { tabs } from './places';
import type { Setting } from './setting';

/** A monthly refresh and some days of grace. */
const staleDays = 35;

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
    check(
      setting,
      'stale',
      fillText(text.stale, { days: String(staleDays) }),
      formula`COUNTIFS(${teamDown(table.on)};"<"&(${at.at(todayRow, 'total')}-${String(staleDays)}))`,
    ),
    check(setting, 'today', text.today, formula`TODAY()`, patterns.day),
  ]);
}

/** The one cell that knows the day. */
const todayRow = 'check today';

const check = (
  { at }: Setting,
  key: string,
  label: string,
  found: Formula,
  pattern: string = patterns.count,
): Part => ({
  rows: [track(`check ${key}`)],
  cells: [
    { at: at.at(`check ${key}`, 'label'), value: label, style: 'label' },
    ...styled(tabs.rollup, `check ${key}`, ['how'], 'how'),
    { at: at.at(`check ${key}`, 'total'), formula: found, style: 'computed', pattern },
  ],
});
