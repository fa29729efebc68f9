/** The table of KPIs on the Plan tab: at most eight, in the places that they were given. */
import { cell, formula, range } from '../../formula';
import { counting, gap, type Part, rule, stack } from '../../layout';
import type { CellRange, Formula } from '../../plan';
import { heads, at as here, line, panel, tab } from '../../spine/page/frame';
import { placesOnPlan } from './places';
import { statusLine } from './said';
import type { Setting } from './setting';

const rowOf = (place: number) => `kpi ${place}`;

/** The looks of a status; a rule cannot read the words of another tab. */
const looks = { on: 'good', close: 'caution', off: 'wrong' } as const;

export function table(setting: Setting): Part {
  const { text } = setting;
  const words = text.heads;
  const statuses = range(here(rowOf(1), 6), here(rowOf(placesOnPlan), 6));
  return stack([
    panel('kpis', text.page.title, statusLine(setting)),
    heads('kpis head', words.kpi, [
      { value: words.owner, style: 'headLeft' },
      { value: words.planned },
      { value: words.toDate },
      { value: words.status, style: 'headCenter' },
      { value: words.last },
      { value: text.page.ifOff, style: 'headLeft' },
    ]),
    ...counting(placesOnPlan).map((place) => placed(setting, place)),
    {
      rows: [],
      cells: [],
      rules: (['on', 'close', 'off'] as const).map((status) =>
        rule(statuses, (at) => formula`${at}="${text.statuses[status]}"`, looks[status]),
      ),
    },
    gap('kpis gap', 10),
  ]);
}

/** A place without a KPI of its own is blank. In the margin stands which KPI it is. */
function placed({ at }: Setting, place: number): Part {
  const row = rowOf(place);
  const number = cell(tab, row, 'left');
  const of = (column: CellRange, said: (value: Formula) => Formula = (value) => formula`${value}&""`) =>
    formula`IF(${number}=0;"";${said(formula`INDEX(${column};${number};1)`)})`;
  const name = of(at.names, (value) => formula`IF(${value}=${at.northStar};"★ ";"")&${value}`);
  const ifOff = formula`IF(${number}=0;"";IF(INDEX(${at.statuses};${number};1)=${at.status('off')};INDEX(${at.ofTargets('definition')};${number};1)&"";""))`;
  const { cells, ...rest } = line(row, {
    label: { formula: name },
    labelStyle: 'reach',
    figures: [
      { formula: of(at.column('owner')), style: 'how' },
      { formula: of(at.column('shownTarget')) },
      { formula: of(at.shown), style: 'computedStrong' },
      { formula: of(at.statuses), style: 'status' },
      { formula: of(at.column('shownLast')) },
      { formula: ifOff, style: 'how' },
    ],
  });
  return {
    ...rest,
    cells: [
      {
        at: number,
        formula: formula`IF(COUNTIFS(${at.column('place')};${String(place)})=1;MATCH(${String(place)};${at.column('place')};0);0)`,
        style: 'unseen',
      },
      ...cells,
    ],
  };
}
