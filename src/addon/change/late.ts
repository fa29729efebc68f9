/** What somebody types while a change is written: it is brought along too. */
import { builtIn, isSame } from '../../carry/compare';
import { cellsByPlace, placeOf } from '../../carry/identity';
import { readStanding } from '../../carry/read';
import type { Carrying } from '../../carry/report';
import type { Content, Filled } from '../../carry/standing';
import type { Placement } from '../../compile/placement';
import type { Plan } from '../../plan/plan';
import { writeValues } from '../spreadsheet';
import { carriedInto } from './carried';
import { rowsOf } from './re-plan';
import { cellsOf, type Looked } from './reading';

type Written = {
  readonly looked: Looked;
  readonly next: Plan;
  readonly how: Carrying;
  readonly carried: Plan;
  readonly placement: Placement;
};

/**
 * What somebody typed or cleared between the read and the write stands on the tab before: it is carried once more, and what
 * then differs goes to its new place. A formula that the renaming of its tab spelled anew is none.
 */
export function bringLate({ looked, next, how, carried, placement }: Written): void {
  const { stands, outline, standing, before } = looked;
  const later = readStanding(stands, outline, cellsOf(stands.tabs.map(({ sheetId }) => sheetId)), before);
  const [was, is] = [contentsOf(standing.filled), contentsOf(later.filled)];
  const places = [...new Set([...was.keys(), ...is.keys()])];
  if (places.every((place) => !isNews(is.get(place), was.get(place)))) return;
  const merged = {
    ...later,
    filled: later.filled.map((cell) => {
      const place = placeOf(cell.at);
      return isNews(is.get(place), was.get(place)) ? cell : { ...cell, ...contentAt(was, place) };
    }),
  };
  const [stood, after] = [carried, carriedInto(next, { before, standing: merged }, how).plan].map(
    cellsByPlace,
  );
  const cells = [...new Set([...stood!.keys(), ...after!.keys()])].flatMap((place) => {
    const [one, other] = [builtIn(stood!.get(place)), builtIn(after!.get(place))];
    const at = (after!.get(place) ?? stood!.get(place))!.at;
    if (!isNews(other, one)) return [];
    return [{ at, value: other && 'value' in other ? other.value : '' }];
  });
  const tabs = carried.tabs.map((tab) => ({ ...tab, title: placement.titles[tab.key]! }));
  if (cells.length > 0) writeValues(rowsOf(tabs, cells));
}

const contentsOf = (filled: readonly Filled[]) =>
  new Map(filled.flatMap(({ at, content }) => (content ? [[placeOf(at), content] as const] : [])));

const contentAt = (contents: ReadonlyMap<string, Content>, place: string) => {
  const content = contents.get(place);
  return content ? { content } : {};
};

/** A value that was not there before, or a blank where there was something. */
const isNews = (content: Content | undefined, was: Content | undefined) =>
  content ? 'value' in content && !isSame(content, was) : was !== undefined;
