/** Whether what stands in a cell is what was built there. */
import { isForeign, isRange } from '../plan/formula';
import type { Cell, CellRef, Foreign, Formula, Reference } from '../plan/plan';
import type { Content } from './standing';

/** What a plan builds in a cell: undefined where nothing but a look. */
export function builtIn(cell: Cell | undefined): Content | undefined {
  if (cell?.formula) return { formula: cell.formula };
  return cell?.value === undefined || cell.value === '' ? undefined : { value: cell.value };
}

export function isSame(one: Content | undefined, other: Content | undefined): boolean {
  if (!one || !other) return one === other;
  if ('formula' in one)
    return 'formula' in other && formulasAgree(spelled(one.formula), spelled(other.formula));
  return 'value' in other && valuesAgree(one.value, other.value);
}

/** A foreign tab that was deleted has left `#REF!` in its place. */
const formulasAgree = (one: string, other: string) =>
  one === other || ((one + other).includes(lostReference) && withoutForeign(one) === withoutForeign(other));

const lostReference = '#REF';
const withoutForeign = (text: string) => text.replace(/⟦FOREIGN[^⟧]*⟧|#REF!?/g, lostReference);

/** Numbers lose their last digits in some files. */
const valuesAgree = (one: unknown, other: unknown) =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other))
    : one === other;

/** One spelling for all: engines give a formula back with separators, spaces and capitals of their own, and `B7:B7` as `B7`. */
function spelled({ parts }: Formula): string {
  const joined = parts.map((part) => (typeof part === 'string' ? part : `⟦${referred(part)}⟧`)).join('');
  return joined
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/\s+/g, '').replace(/,/g, ';').toUpperCase(),
    )
    .join('');
}

function referred(part: Reference): string {
  // How far a foreign tab reaches, and where its rows stand, is not the plan's to say.
  if (isForeign(part)) return `foreign ${part.sheetId} ${part.row === undefined ? 'columns' : 'row'}`;
  if (!isRange(part)) return named(part);
  const [from, to] = [named(part.from), named(part.to)];
  return from === to ? from : `${from}:${to}`;
}

const named = ({ tab, row, column }: CellRef) => `${tab}/${row}/${column}`;

/** Where the rows of foreign tabs that a plan looks through stand now, by sheet id and the row it was built with. */
export function foreignRows(
  built: readonly Cell[],
  standing: ReadonlyMap<string, Content | undefined>,
  placeOf: (at: CellRef) => string,
): Readonly<Record<number, Readonly<Record<number, number>>>> {
  const found: Record<number, Record<number, number>> = {};
  for (const { at, formula } of built) {
    const was = rowsIn(formula);
    if (was.length === 0) continue;
    const stands = standing.get(placeOf(at));
    const is = stands && 'formula' in stands ? rowsIn(stands.formula) : [];
    was.forEach(({ sheetId, row }, index) => {
      const now = is[index];
      if (now?.sheetId !== sheetId) return;
      found[sheetId] = { ...found[sheetId], [row!]: now.row! };
    });
  }
  return found;
}

const rowsIn = (formula: Formula | undefined): Foreign[] =>
  (formula?.parts ?? []).flatMap((part) =>
    typeof part !== 'string' && isForeign(part) && part.row !== undefined ? [part] : [],
  );
