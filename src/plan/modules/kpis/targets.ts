/** Targets by month: typed, else what the plan implies; and what is done where a KPI is off target. */
import { formula } from '../../formula';
import { type Part, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell } from '../../plan';
import { bar, heads, line } from '../../spine/tab-frame/frame';
import { targetsLine } from './said';
import type { Row, Setting } from './setting';
import { acceptsOf, patternOf } from './units';

export function targets(setting: Setting): Part {
  const { shape, text, at, months, rows } = setting;
  const { kpi, ifOff, upper } = text.heads;
  const named = heads(shape, 'targets', { kpi, definition: ifOff, planned: upper }, ['planned']);
  const own = rows.filter(({ known }) => !known);
  return stack([
    bar(shape, 'targets', text.targets.title, text.targets.note, 'definition'),
    line(shape, 'targets', targetsLine(setting)),
    {
      ...named,
      cells: named.cells.map(
        (cell): Cell =>
          months.includes(cell.at.column)
            ? {
                at: cell.at,
                formula: formula`${at.at('watched head', cell.at.column)}`,
                style: 'head',
                pattern: patterns.month,
              }
            : cell,
      ),
    },
    ...rows.map((row) => rowOf(setting, row)),
    {
      rows: [],
      cells: [],
      inputs: [
        { name: 'kpi_if_off', range: at.ofTargets('definition'), holds: 'typed', accepts: { unit: 'text' } },
        {
          name: 'kpi_upper',
          range: {
            from: at.target(own[0]!.id, 'planned'),
            to: at.target(own[own.length - 1]!.id, 'planned'),
          },
          holds: 'typed',
          accepts: acceptsOf('plain'),
          message: setting.common.tab.number,
        },
      ],
    },
  ]);
}

function rowOf(setting: Setting, { id, known, unit, source }: Row): Part {
  const { at, months } = setting;
  const here = (column: string) => at.target(id, column);
  const typed = at.kpi(id, 'target');
  const pattern = patternOf(unit, setting);
  return {
    rows: [track(at.targetRow(id), 30)],
    cells: [
      { at: here('kpi'), formula: formula`${at.kpi(id, 'kpi')}&""`, style: 'label' },
      { at: here('definition'), style: 'inputWrap' },
      known
        ? { at: here('planned'), style: 'label' }
        : { at: here('planned'), style: 'input', pattern: patterns.plainNumber },
      ...months.map((month, index): Cell => {
        const implied = source.target?.(month, index + 1) ?? formula`"–"`;
        return {
          at: here(month),
          formula: formula`IF(ISNUMBER(${typed});${typed};${implied})`,
          style: 'soft',
          pattern,
        };
      }),
    ],
  };
}
