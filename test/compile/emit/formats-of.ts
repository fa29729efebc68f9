/** Cells with a few looks, and the formats that go out for them. */
import type { Style, Tab } from '../../../src/plan/plan';
import { gridPlan } from '../grid-plan';
import { requestsOf } from '../requests-of';
import { batchOf } from '../small-plan';

const looks: Readonly<Record<string, Style>> = {
  title: { size: 18, bold: true, italic: true, underline: true, ink: '#000000' },
  box: {
    fill: '#FFFFFF',
    align: 'right',
    vertical: 'middle',
    wrap: true,
    indent: 8,
    edges: { top: { color: '#FF0000', width: 1 }, bottom: { color: '#FF0000', width: 2 } },
  },
  plain: { bold: false },
};
export const formatsOf = (cells: Tab['cells']) =>
  requestsOf(batchOf(gridPlan({ cells }, { styles: looks })), 'repeatCell').map(
    ({ range, cell: data, fields }) => ({
      rows: [range.startRowIndex, range.endRowIndex],
      columns: [range.startColumnIndex, range.endColumnIndex],
      format: data.userEnteredFormat,
      fields,
    }),
  );
