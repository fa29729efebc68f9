/** A plan as it stands, and the plan built anew: that plan with what people typed. Pure, and knows no template. */

import type { CellRef, Input, Plan } from '../plan/plan';
import { builtIn, isSame } from './compare';
import { tracksOf, withContents } from './contents';
import { converted, isTranslated } from './converted';
import { cellsByPlace, type InputCell, identityOf, inputCells, onAnotherTab, placeOf } from './identity';
import { listsOpened } from './lists';
import type { Carrying, Left, Report, Why } from './report';
import type { Content, Filled, Standing } from './standing';
import { weave } from './weave';

/**
 * `before` is built from the answers that the plan as it stands gives; `next` from the changed ones. Who wins, cell by cell:
 * an input that still holds what `before` builds there takes what `next` builds; one that holds an answer which the change
 * changed takes the new one; everything else comes along as it stands, blanks too.
 */
export function carry(
  next: Plan,
  before: Plan,
  standing: Standing,
  how: Carrying = {},
): { readonly plan: Plan; readonly report: Report } {
  const woven = weave(next, standing);
  const [built, anew] = [cellsByPlace(before), cellsByPlace(next)];
  const inputs = new Map(inputCells(before).map((cell) => [placeOf(cell.at), cell]));
  const targets = new Map(inputCells(next).map((cell) => [identityOf(cell), cell]));
  const tracks = tracksOf(woven.plan);
  const moved = onAnotherTab(next);
  const targetOf = (cell: InputCell) => targets.get(identityOf(shifted(cell, how.shift))) ?? moved(cell);
  const lists = listsOpened(before, standing);
  const filled = new Map(standing.filled.map((cell) => [placeOf(cell.at), cell]));
  const there = new Set(
    standing.tabs.flatMap(({ key, rows, columns }) => [
      ...rows.map((row) => `${key}\nrow\n${row.key}`),
      ...columns.map((column) => `${key}\ncolumn\n${column.key}`),
    ]),
  );
  const isThere = ({ tab, row, column }: CellRef) =>
    there.has(`${tab}\nrow\n${row}`) && there.has(`${tab}\ncolumn\n${column}`);

  const written = new Map<string, { at: CellRef; content: Content | undefined; note?: string }>();
  const lost: Left[] = [];
  const overwritten: Left[] = [];
  const gone: CellRef[] = [];
  let carried = 0;
  const leave = (cell: Filled, why: Why, name?: string) =>
    lost.push({ at: cell.at, shown: cell.shown, why, ...(name !== undefined && { name }) });

  // Inputs, blank ones too: what people emptied stays empty.
  for (const cell of inputs.values()) {
    const { input, at } = cell;
    if (how.holds && !how.holds.includes(input.holds)) continue;
    if (input.list && lists.has(at)) {
      const target = targets.get(identityOf(cell));
      if (target) written.set(placeOf(target.at), { at: target.at, content: undefined });
      continue;
    }
    if (!isThere(at)) {
      if (!input.list && targetOf(cell)) gone.push(at);
      continue;
    }
    const stands = filled.get(placeOf(at));
    const content = stands?.content;
    const was = builtIn(built.get(placeOf(at)));
    const target = targetOf(cell);
    if (!target) {
      // An answer that goes with its stage is named too: it was somebody's number.
      if (
        stands &&
        content &&
        (!isSame(content, was) ||
          input.holds === 'actual' ||
          (input.holds === 'answer' && !saysNothing(content, input)))
      )
        leave(stands, input.holds, input.name);
      continue;
    }
    const becomes = builtIn(anew.get(placeOf(target.at)));
    const untouched = isSame(content, was);
    const answered =
      input.holds === 'answer' && !isSame(was, becomes) && !isTranslated(input, was, becomes, built, anew);
    const isCounted = becomes !== undefined && 'formula' in becomes && input.holds === 'actual';
    if (stands && content && !untouched && isCounted && how.takeCounted) {
      leave(stands, input.holds, input.name);
      continue;
    }
    if (content) carried += 1;
    if (untouched && !becomes && how.keepShown && content && 'formula' in content) {
      const value = stands?.comesTo ?? '';
      if (value !== '') written.set(placeOf(target.at), { at: target.at, content: { value } });
    }
    if (untouched || answered) continue;
    written.set(placeOf(target.at), {
      at: target.at,
      content: content && converted(content, input, target, how, built, anew),
    });
  }

  for (const cell of standing.filled) {
    const { at, content } = cell;
    const ofList = lists.becomes(at);
    const place = ofList === undefined ? at : { ...at, row: ofList };
    const input = inputs.get(placeOf(place));
    if (ofList !== undefined && input?.input.list && content) {
      const target = targets.get(identityOf({ input: input.input, at: place }));
      if (target) {
        written.set(placeOf(target.at), {
          at: target.at,
          content: converted(content, input.input, target, how, built, anew),
        });
        carried += 1;
      } else leave(cell, input.input.holds, input.input.name);
      continue;
    }
    if (input) {
      const target = targetOf(input);
      const note =
        cell.note !== undefined && cell.note !== built.get(placeOf(at))?.note ? cell.note : undefined;
      if (note !== undefined && target) {
        const sofar = written.get(placeOf(target.at));
        written.set(placeOf(target.at), {
          ...(sofar ?? { at: target.at, content: builtIn(anew.get(placeOf(target.at))) }),
          note,
        });
      }
      continue;
    }
    if (!content) continue;
    const was = builtIn(built.get(placeOf(at)));
    if (isSame(content, was)) continue;
    const fits = tracks.has(at) && builtIn(anew.get(placeOf(at))) === undefined;
    if (was === undefined) {
      if (fits && !written.has(placeOf(at)))
        written.set(placeOf(at), { at, content, ...(cell.note !== undefined && { note: cell.note }) });
      else leave(cell, 'own');
      continue;
    }
    if ('formula' in was && 'value' in content && how.keepOverwritten && tracks.has(at)) {
      written.set(placeOf(at), { at, content });
      continue;
    }
    // What a deleted row has broken nobody has typed.
    if (isBroken(content)) continue;
    overwritten.push({ at, shown: cell.shown, why: 'own' });
  }

  const plan = withContents(woven.plan, written, tracks);
  return { plan, report: { carried, own: woven.own, lost: worstFirst(lost), overwritten, gone } };
}

const isBroken = (content: Content) =>
  'formula' in content &&
  content.formula.parts.some((part) => typeof part === 'string' && part.includes('#REF'));

const order: readonly Why[] = ['actual', 'typed', 'answer', 'own', 'kept', 'note'];
/** Nothing goes with an answer of nothing, nor with a factor of one. */
const saysNothing = (content: Content, { accepts }: Input) =>
  'value' in content &&
  (content.value === 0 || ('unit' in accepts && accepts.unit === 'number' && content.value === 1));

const worstFirst = (lost: readonly Left[]) =>
  [...lost].sort((one, other) => order.indexOf(one.why) - order.indexOf(other.why));

/** Cells whose place goes by the number of a plan month. */
const monthKey = /^(month|baseline|check) (\d+)( \d+)?$/;

function shifted(cell: InputCell, shift = 0): InputCell {
  if (shift === 0) return cell;
  const later = (key: string) =>
    key.replace(monthKey, (_, kind, month, rest = '') => `${kind} ${Number(month) + shift}${rest}`);
  return { input: cell.input, at: { ...cell.at, row: later(cell.at.row), column: later(cell.at.column) } };
}
