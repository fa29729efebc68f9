/** What people typed, as another plan holds it: choices in its language, money in its currency. */
import { acceptedIn } from '../plan/inputs';
import type { Accepts, Cell, CellValue, Input } from '../plan/plan';
import { type InputCell, placeOf } from './identity';
import type { Carrying } from './report';
import type { Content } from './standing';

/** Choices go by their place in the list: the same one in another language is the same answer. */
function translated(
  value: CellValue,
  accepts: Accepts | undefined,
  target: Accepts | undefined,
  built: ReadonlyMap<string, Cell>,
  anew: ReadonlyMap<string, Cell>,
): CellValue {
  if (accepts?.unit !== 'choice' || target?.unit !== 'choice') return value;
  const { from, to } = accepts.from;
  const found = [...built.values()].find(
    (cell) =>
      cell.at.tab === from.tab &&
      (from.column === to.column ? cell.at.column === from.column : cell.at.row === from.row) &&
      wordIn(cell, built) === value,
  );
  const word = found && wordIn(anew.get(placeOf(found.at)), anew);
  return word ?? value;
}

/** The word of a cell of a list: its own, or that of the one cell that it repeats. */
function wordIn(cell: Cell | undefined, cells: ReadonlyMap<string, Cell>): CellValue | undefined {
  if (!cell?.formula) return cell?.value;
  const [repeated, ...others] = cell.formula.parts.filter((part) => typeof part !== 'string');
  if (others.length > 0 || !repeated || !('row' in repeated) || !('tab' in repeated)) return undefined;
  return cells.get(placeOf(repeated))?.value;
}

/** Whether the two say the same choice in two languages. */
export const isTranslated = (
  { accepts, range }: Input,
  was: Content | undefined,
  becomes: Content | undefined,
  built: ReadonlyMap<string, Cell>,
  anew: ReadonlyMap<string, Cell>,
) => {
  const one = acceptedIn({ accepts } as Input, range.from.row);
  if (!was || !('value' in was) || !becomes || !('value' in becomes)) return false;
  return one?.unit === 'choice' && translated(was.value, one, one, built, anew) === becomes.value;
};

export function converted(
  content: Content,
  input: Input,
  target: InputCell,
  { money }: Carrying,
  built: ReadonlyMap<string, Cell>,
  anew: ReadonlyMap<string, Cell>,
): Content {
  if (!('value' in content)) return content;
  const accepts = acceptedIn(target.input, target.at.row);
  if (money !== undefined && accepts?.unit === 'money' && typeof content.value === 'number')
    return { value: content.value * money };
  return { value: translated(content.value, acceptedIn(input, input.range.from.row), accepts, built, anew) };
}
