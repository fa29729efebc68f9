/** The first words in a fresh spreadsheet: plain cells, which anybody may delete. */
import { Workbook } from '../engine/workbook';

const lines = [
  { text: 'Two ways to begin', style: { bold: true, fontSize: 12 } },
  { text: 'Type =CAC(60000;30) into a cell: 60,000 spent to win 30 customers is 2,000 for each.', style: {} },
  {
    text: 'Take Extensions → Backsolve → New plan, and answer a few questions to get a whole plan.',
    style: {},
  },
  { text: 'Delete these lines whenever you like.', style: { textColor: '#5F6368' } },
];

/** A new spreadsheet's data. The words are part of it, so that undo never takes them away. */
export function freshSpreadsheet(locale: string): object {
  const workbook = new Workbook(locale);
  workbook.batch((dispatch) =>
    lines.forEach(({ text, style }, row) => {
      dispatch('UPDATE_CELL', { ...workbook.cell(`A${row + 1}`), content: workbook.text(text), style });
    }),
  );
  return workbook.data();
}
