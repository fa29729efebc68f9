/** Whether what stands in a cell is what was built there. */
import { isRange } from '../plan/formula';
import type { Cell, CellRange, CellRef, Formula } from '../plan/plan';
import type { Content } from './standing';

/** What a plan builds in a cell: undefined where nothing but a look. */
export function builtIn(cell: Cell | undefined): Content | undefined {
  if (cell?.formula) return { formula: cell.formula };
  return cell?.value === undefined || cell.value === '' ? undefined : { value: cell.value };
}

export function isSame(one: Content | undefined, other: Content | undefined): boolean {
  if (!one || !other) return one === other;
  if ('formula' in one) return 'formula' in other && spelled(one.formula) === spelled(other.formula);
  return 'value' in other && valuesAgree(one.value, other.value);
}

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

function referred(part: CellRef | CellRange): string {
  if (!isRange(part)) return named(part);
  const [from, to] = [named(part.from), named(part.to)];
  return from === to ? from : `${from}:${to}`;
}

const named = ({ tab, row, column }: CellRef) => `${tab}/${row}/${column}`;
