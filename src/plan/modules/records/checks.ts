/** What the Plan tab checks of the rows: counts that stay whole when the tab of the rows, or the CRM tab, is gone. */
import { formula, range } from '../../formula';
import type { Check } from '../../module';
import type { CellRange, Formula } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import { at } from './frame';
import { checkRow } from './row-checks';
import type { Setting } from './setting';
import { driftRow } from './taken';

/** What cannot be counted any more is wrong. A count over a tab that is gone is 0 in some engines: a cell of it tells. */
const orOne = (count: Formula): Formula =>
  formula`IF(ISERROR(${at('number', monthColumn(1))});1;IF(ISERROR(${count});1;${count}))`;

export function checks(setting: Setting): readonly Check[] {
  const { text, answers, items, months, at: places } = setting;
  const words = text.plan.checks;
  const numbers = (first: string, last: string): CellRange =>
    range(at(first, 'date number'), at(last, 'where number'));
  const counted = items.filter(({ key }) => places.isCounted(key));
  const differing = counted
    .map(({ key }) => formula`COUNT(${places.across(driftRow(key))})`)
    .reduce((all, each) => formula`${all}+${each}`);
  const until = (key: string, frozen: Formula): Formula =>
    formula`SUMPRODUCT(ISNUMBER(${places.across(driftRow(key))})*(${range(at('number', monthColumn(1)), at('number', monthColumn(months)))}<=${frozen}))`;
  const drift = counted
    .map(({ key }) => until(key, formula`SUM(${places.frozenTo})`))
    .reduce((all, each) => formula`${all}+${each}`);
  const stageRows = setting.stages.filter(({ key }) => places.isCounted(key));
  // A closed month in which no stage has a single row: most likely the rows are missing, not the customers.
  const empty = stageRows
    .map(
      ({ key }) =>
        formula`SUMPRODUCT(ISNUMBER(${places.across(`counted ${key}`)})*1)-COUNTIFS(${places.across(`counted ${key}`)};">0")`,
    )
    .reduce((all, each) => formula`${all}+${each}`, formula`0`);
  const stale = answers.sources
    .map((_, index) => {
      const [now, then] = [at(`rows ${index + 1}`, 'date'), at(`rows ${index + 1}`, 'adds')];
      return formula`IF(ISNUMBER(${now});IF(SUM(${then})>0;IF(ABS(${now}/SUM(${then})-1)>1/10;1;0);1);0)`;
    })
    .reduce((all, each) => formula`${all}+${each}`);
  const nowhere = formula`SUM(${at(checkRow('undated'), 'from')})+SUM(${at(checkRow('unknownStage'), 'from')})`;
  const check = (key: keyof typeof words, kind: Check['kind'], found: Formula, row: string): Check => ({
    key: `crm ${key}`,
    label: words[key],
    found: orOne(found),
    kind,
    link: at(row, 'what'),
  });
  return [
    check(
      'columns',
      'fix',
      formula`COUNTIFS(${numbers('source 1', `source ${answers.sources.length}`)};0)+COUNTIFS(${numbers(`counted ${items[0]!.key}`, `counted ${items[items.length - 1]!.key}`)};0)`,
      'counts section',
    ),
    check('differs', 'look', formula`${differing}-(${drift})`, 'taken section'),
    check('drift', 'look', drift, 'taken section'),
    check('noRows', 'look', empty, 'counts section'),
    check('stale', 'look', stale, 'learned section'),
    check('nowhere', 'look', nowhere, 'found section'),
  ];
}
