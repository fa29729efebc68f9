/** The strip of months beside the actions: a mark in each month in which an action goes on. */
import { formula, range } from '../../formula';
import { type Part, rule } from '../../layout';
import type { StyleName } from '../../look';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Formula } from '../../plan';
import type { Column } from '../../spine/tab-frame/table';
import { flags, places } from './places';
import type { Setting } from './setting';

const mark = '■';

/** The months over the strip, the one of today marked; the hidden row below says which it is. */
export function stripHead({ shape, basis, months }: Setting): readonly Part[] {
  const { at } = shape;
  const [first, last] = [months[0]!, months[months.length - 1]!];
  const heads = months.map(
    (month, index): Cell => ({
      at: at('actions head', month),
      formula: formula`EDATE(${basis.start};${String(index)})`,
      style: 'headCenter',
      pattern: months.length > 12 ? patterns.month : patterns.monthAlone,
    }),
  );
  const isNow = ({ column }: CellRef): Formula => formula`${at('now', column)}=1`;
  return [
    { rows: [], cells: heads },
    {
      rows: [{ key: 'now', hidden: true }],
      cells: months.map((month) => ({
        at: at('now', month),
        formula: formula`IF(AND(${basis.today}>=${at('actions head', month)};${basis.today}<EDATE(${at('actions head', month)};1));1;0)`,
        style: 'helper',
        pattern: patterns.count,
      })),
      rules: [rule(range(at('actions head', first), at('actions head', last)), isNow, 'markNow')],
    },
  ];
}

/** One column for each month. */
export const stripColumns = ({ shape, months }: Setting): Readonly<Record<string, Column>> =>
  Object.fromEntries(
    months.map((month): [string, Column] => {
      const begins = shape.at('actions head', month);
      return [
        month,
        {
          formula: (at) =>
            formula`IF(AND(ISNUMBER(${at('start')});ISNUMBER(${at('due')}));IF(AND(${at('start')}<EDATE(${begins};1);${at('due')}>=${begins});"${mark}";"");"")`,
          style: 'mark',
        },
      ];
    }),
  );

/** Done is green, late red, dropped grey, all else blue. */
export function stripRules({ shape, months }: Setting): Part {
  const { at } = shape;
  const { table } = places;
  const whole = range(table.at(1, months[0]!), table.at(table.rows, months[months.length - 1]!));
  const late = String(flags.indexOf('late') + 1);
  const when = (condition: (row: string) => Formula, style: StyleName) =>
    rule(whole, (cell) => formula`(${cell}="${mark}")*(${condition(cell.row)})>0`, style);
  return {
    rows: [],
    cells: [],
    rules: [
      when((row) => formula`${at(row, 'status')}=${places.status('done')}`, 'good'),
      when((row) => formula`${at(row, 'status')}=${places.status('dropped')}`, 'markOff'),
      when((row) => formula`${at(row, 'state')}=${late}`, 'wrong'),
      when(() => formula`1`, 'markOn'),
    ],
  };
}
