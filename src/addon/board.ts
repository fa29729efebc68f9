/** A copy of a plan for the board: a page of values that depends on nothing, made once per press, and taken away again. */

import { type CellsRead, cellFields } from '../carry/read';
import { shownOn } from '../carry/shown';
import {
  boardBefore,
  boardRemoval,
  type FoundBoard,
  placeBoard,
  printOf,
  readBoards,
} from '../compile/boards';
import { findPlan } from '../compile/plans';
import { boardOf, brokenOn, onBoardOf } from '../plan/board';
import { dayOf, daySerial } from '../plan/month';
import type { CellValue } from '../plan/plan';
import { writeFirst } from './attempts';
import { standingOf } from './change/reading';
import type { BoardCopy } from './contract/board';
import { Failure } from './faults';
import { readOutline, readSheets, today } from './spreadsheet';

/** One read of the plan beside that of the outline, and one write. A request that has made its copy is answered with it. */
export function copyForBoard(planId: string, requestId: string): BoardCopy {
  const outline = readOutline();
  const boards = readBoards(outline);
  const there = boards.find(({ mark }) => mark.request === requestId);
  if (there) return copyOf(there, boards);
  const stands = findPlan(outline, planId);
  if (!stands) throw new Failure('gone', 'This plan is no longer in the spreadsheet.');
  if (stands.missing.length > 0)
    throw new Failure('gone', `Tabs of “${stands.record.name}” were deleted: ${stands.missing.join(', ')}.`);
  const { standing, answers } = standingOf(stands, outline);
  const shown = shownOn(standing);
  const content = onBoardOf(answers, shown);
  if (!content) throw new Failure('invalid', `The plan “${stands.record.name}” has nothing for a board.`);
  if (brokenOn(shown))
    throw new Failure(
      'gone',
      `The plan “${stands.record.name}” shows errors, or rows of it were deleted or sorted. Undo that first.`,
    );
  const day = Math.floor(content.day ?? daySerial(today()));
  const unit = `${answers.currency} ${answers.goalCounts}`;
  const before = boardBefore(boards, planId, unit, day);
  const board = boardOf(answers, shown, content, day, before);
  const { outlook, chance } = content;
  const placed = placeBoard(board, outline, { plan: planId, request: requestId, day, unit, outlook, chance });
  const made = () => readBoards(readOutline());
  const isMine = ({ mark }: FoundBoard) => mark.request === requestId;
  const { refusal } = writeFirst([() => placed.batch('decorated'), () => placed.batch('bare')], () =>
    made().some(isMine),
  );
  return {
    sheetId: placed.sheetId,
    title: placed.title,
    day: dayOf(day),
    since: before ? dayOf(before.day) : null,
    ...(refusal !== undefined && { refusal }),
  };
}

function copyOf({ title, mark }: FoundBoard, boards: readonly FoundBoard[]): BoardCopy {
  const others = boards.filter((board) => board.mark.number < mark.number);
  const before = boardBefore(others, mark.plan, mark.unit, mark.day);
  return {
    sheetId: mark.sheetId,
    title,
    day: dayOf(mark.day),
    since: before ? dayOf(before.day) : null,
  };
}

/** Nothing is deleted that somebody typed into since, unless that is asked for. A copy that is gone already is no fault. */
export function removeBoardCopy(sheetId: number, evenIfTyped: boolean): { typed: boolean } {
  const outline = readOutline();
  const board = readBoards(outline).find(({ mark }) => mark.sheetId === sheetId);
  if (!board) return { typed: false };
  if (!evenIfTyped && printOf(filledOn(sheetId)) !== board.mark.print) return { typed: true };
  const isGone = () => readBoards(readOutline()).every(({ mark }) => mark.sheetId !== sheetId);
  writeFirst([() => boardRemoval(outline, board)], isGone);
  return { typed: false };
}

/** What is typed into the cells of a sheet, formulas as their text. */
function filledOn(sheetId: number): CellValue[] {
  const { sheets = [] } = readSheets([sheetId], cellFields) as CellsRead;
  const rows = sheets.flatMap(({ data = [] }) => data.flatMap(({ rowData = [] }) => rowData));
  return rows.flatMap(({ values = [] }) =>
    values.flatMap(({ userEnteredValue: typed }) => {
      const value = typed?.formulaValue ?? typed?.stringValue ?? typed?.numberValue ?? typed?.boolValue ?? '';
      return value === '' ? [] : [value];
    }),
  );
}
