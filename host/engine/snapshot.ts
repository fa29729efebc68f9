/** A workbook as text, one line a thing, so that tests can compare what a plan turned into. */
import { helpers } from './engine';
import type { Extra } from './extras';
import type { Workbook } from './workbook';

/** Tabs with their cells (address, formula, what is shown), then what lies on and beside them. */
export function snapshot(workbook: Workbook): string {
  const tabs = workbook.getters.getSheetIds().flatMap((sheetId) => tab(workbook, sheetId));
  const names = workbook.getters
    .getNamedRanges()
    .map(({ name, range }) => `name ${name} ${workbook.getters.getRangeString(range, 'no tab')}`);
  const file = workbook.getters
    .getExtras('metadata')
    .filter(({ extra }) => !extra.sheetId && !extra.ranges)
    .map(({ extra }) => `metadata ${extra.data.metadataKey} ${extra.data.metadataValue ?? ''}`);
  return `${[...tabs, ...names, ...file].join('\n')}\n`;
}

function tab(workbook: Workbook, sheetId: string): string[] {
  const { getters } = workbook;
  const { name, isVisible } = getters.getSheet(sheetId);
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const size = `${getters.getNumberRows(sheetId)} × ${getters.getNumberCols(sheetId)}`;
  const frozen = xSplit + ySplit > 0 ? `, frozen ${ySplit} × ${xSplit}` : '';
  return [
    `# ${name} (${size}${frozen}${isVisible ? '' : ', hidden'})`,
    ...cells(workbook, sheetId),
    ...getters.getMerges(sheetId).map((merge) => `merge ${xc(merge)}`),
    ...getters
      .getDataValidationRules(sheetId)
      .map(
        ({ criterion, ranges }) =>
          `validation ${ranges.map((range) => xc(range.zone))} ${JSON.stringify(criterion)}`,
      ),
    ...getters
      .getConditionalFormats(sheetId)
      .map(({ rule, ranges }) => `rule ${ranges} ${JSON.stringify(rule)}`),
    ...(['note', 'link', 'validation', 'protection', 'metadata', 'chart'] as const).flatMap((kind) =>
      getters
        .getExtras(kind)
        .filter(({ extra }) => (extra.sheetId ?? extra.ranges?.[0]?._sheetId) === sheetId)
        .map(({ extra }) => `${kind} ${(extra.ranges ?? []).map(({ _zone }) => xc(_zone))} ${told(extra)}`),
    ),
  ];
}

function cells(workbook: Workbook, sheetId: string): string[] {
  const { getters } = workbook;
  return getters
    .getEvaluatedCellsPositions(sheetId)
    .sort((a, b) => a.row - b.row || a.col - b.col)
    .flatMap(({ col, row }) => {
      const cell = getters.getCell({ sheetId, col, row });
      const shown = workbook.shownAt({ sheetId, col, row });
      const formula = cell?.isFormula ? `\t${cell.compiledFormula.toFormulaString(getters)}` : '';
      return shown === '' && formula === '' ? [] : [`${helpers.toXC(col, row)}\t${shown}${formula}`];
    });
}

type Zone = { left: number; right: number; top: number; bottom: number };

function xc({ left, right, top, bottom }: Zone): string {
  const from = helpers.toXC(left, top);
  const to = helpers.toXC(right, bottom);
  return from === to ? from : `${from}:${to}`;
}

/** Ids that nobody chose are left out, so that the text is the same each time. */
const told = ({ data: { id: _, ...data } }: Extra) => JSON.stringify(data);
