/** Check this installation: asks Google what cannot be seen from anywhere else, and writes what it answered into a tab. */
import { createIds } from '../../compile/ids';
import { idsIn } from '../../compile/outline';
import { addSheet, resize, updateCells } from '../../compile/requests';
import type { CellData } from '../../compile/sheets';
import { alone } from '../lock';
import { requireAllScopes } from '../scopes';
import { active, readOutline, today, write } from '../spreadsheet';
import { userLanguage } from '../user';
import { type Answer, answerOf, type Check } from './check';
import { planChecks } from './plan-checks';
import { probes } from './probes';
import { projectChecks } from './project-checks';
import { withScratch } from './scratch';

const widths = [330, 60, 70, 420, 420];

/** Takes about a minute. What it builds goes again; the tab with the answers stays. */
export function checkInstallation(): void {
  requireAllScopes();
  alone(() => {
    const language = userLanguage();
    const answers = [
      ...projectChecks.map(answerOf),
      ...withScratch(() => probes.map(answerOf)),
      ...checksOrWhy(() => planChecks(language)).map(answerOf),
    ];
    report(answers, `${today()}, ${active().getSpreadsheetLocale()}, ${language}`);
  });
}

/** That the checks of a plan cannot be made at all is an answer as well. */
function checksOrWhy(checks: () => Check[]): Check[] {
  try {
    return checks();
  } catch (error) {
    const ask = () => {
      throw error;
    };
    return [{ what: 'A plan can be made', ask, ifNo: 'Mend that first.' }];
  }
}

function report(answers: readonly Answer[], when: string): void {
  const outline = readOutline();
  const titles = (outline.sheets ?? []).map((sheet) => sheet.properties?.title);
  let title = 'Backsolve checks';
  for (let number = 2; titles.includes(title); number += 1) title = `Backsolve checks ${number}`;
  const sheetId = createIds(title, idsIn(outline))('sheet', 'answers');
  const no = answers.filter(({ answer }) => answer === 'no').length;
  const lines = [
    [`Checked ${when}: ${answers.length - no} yes, ${no} no.`],
    ['Check', 'Answer', 'Seconds', 'Google said', 'If the answer is no'],
    ...answers.map(({ what, answer, seconds, said, ifNo }) => [what, answer, seconds, said, ifNo]),
  ];
  const gridProperties = {
    rowCount: lines.length + 10,
    columnCount: widths.length,
    frozenRowCount: 2,
    hideGridlines: false,
  };
  write({
    requests: [
      addSheet({ sheetId, title, gridProperties }),
      updateCells(
        sheetId,
        { row: 0, column: 0 },
        lines.map((line) => line.map(cellOf)),
      ),
      ...widths.map((width, at) =>
        resize({ sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 }, width),
      ),
    ],
  });
  active().getSheetById(sheetId)?.activate();
}

const cellOf = (value: string | number): CellData => ({
  userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
});
