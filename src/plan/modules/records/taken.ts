/** What Refresh has found skipped, and what the plan takes, with how far the rows say something else by now. */
import { formula, range } from '../../formula';
import { counting, type Part, rule, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import { at, bar, line } from './frame';
import type { Item, Setting } from './setting';

export function skipped(setting: Setting): Part {
  const { text, stages, months } = setting;
  const monthKeys = counting(months).map(monthColumn);
  const row = (key: string) => `skipped ${key}`;
  const [first, last] = [stages[0]!, stages[stages.length - 1]!];
  return stack([
    bar(setting, 'skipped', text.skipped.title, text.skipped.note),
    ...stages.map(({ key, label }) =>
      line(
        setting,
        row(key),
        label,
        monthKeys.map(
          (month): Cell => ({ at: at(row(key), month), style: 'computed', pattern: patterns.count }),
        ),
      ),
    ),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'crm_skipped',
          range: range(at(row(first.key), monthColumn(1)), at(row(last.key), monthColumn(months))),
          holds: 'kept',
          accepts: { unit: 'count', atLeast: 0 },
        },
      ],
    },
  ]);
}

export const driftRow = (key: string) => `drift ${key}`;

export function taken(setting: Setting): Part {
  const { text, items, at: places } = setting;
  const words = text.taken;
  const counted = items.filter(({ key }) => places.isCounted(key));
  return stack([
    bar(setting, 'taken', words.title, words.note),
    ...counted.map((item) => takenLines(setting, item)),
    {
      rows: [],
      cells: [],
      rules: counted.map(({ key }) =>
        rule(
          places.across(driftRow(key)),
          (cell) => formula`ISNUMBER(${cell})*(ABS(${cell})>1/1000)>0`,
          'caution',
        ),
      ),
    },
  ]);
}

function takenLines(setting: Setting, { key, label, taken: takes, isMoney }: Item): Part {
  const { text, months, at: places, money } = setting;
  const monthKeys = counting(months).map(monthColumn);
  const pattern = isMoney ? money : patterns.count;
  const row = `taken ${key}`;
  const drift = driftRow(key);
  return stack([
    line(
      setting,
      row,
      label,
      monthKeys.map(
        (month): Cell => ({
          at: at(row, month),
          formula: formula`IF(ISNUMBER(${takes(month)});${takes(month)};"")`,
          style: 'computed',
          pattern,
        }),
      ),
    ),
    line(
      setting,
      drift,
      text.taken.drift,
      monthKeys.map((month): Cell => {
        const [now, is] = [places.counted(key, month), takes(month)];
        const apart = formula`${now}-${is}`;
        return {
          at: at(drift, month),
          formula: formula`IF(ISNUMBER(${now});IF(ISNUMBER(${is});IF(ABS(${apart})>1/1000;${apart};"");"");"")`,
          style: 'soft',
          pattern: isMoney ? money : '+#,##0;-#,##0;0',
        };
      }),
      'soft',
    ),
  ]);
}
