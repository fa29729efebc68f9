/** A copy for the board: one page of values, with the day, what changed since the last one, and room for what is asked. */
import type { CurrencyCode } from '../../currency';
import type { Language } from '../../language';
import { type Part, stack } from '../../layout';
import { tabColors } from '../../look';
import type { OnBoard, Shown } from '../../module';
import type { Cell, CellRef, Tab } from '../../plan';
import { fillText } from '../../sentence';
import { cardPlace, foldedLine, isOfLowerCards } from '../page/cards';
import { columns, at as onPage, tab as page } from '../page/frame';
import { frontPlaces } from '../page/front';
import type { SpineWords } from '../words/words';
import { briefDay, writtenDay } from '../written-day';
import { asked, checksRead, foot, howToRead } from './below';
import { chartsWithNumbers } from './charts';
import { type Before, copied, tab } from './frame';
import { rowsAsValues, rowsBetween } from './page';
import { since } from './since';

/** Pixels of a page of A4 upright at the width of this one, with a quarter of an inch around it. */
const onePage = 1233;

export type BoardGiven = {
  readonly words: SpineWords;
  readonly language: Language;
  readonly currency: CurrencyCode;
  /** The plan's tabs as they are built, the Plan tab first. */
  readonly tabs: readonly Tab[];
  readonly shown: Shown;
  readonly content: OnBoard;
  /** The serial number of its day. */
  readonly day: number;
  /** Of the eight figures, in their order. */
  readonly cards: readonly string[];
  readonly before?: Before;
};

export function boardTab(given: BoardGiven): Tab {
  const { words, language, tabs, shown, content, day } = given;
  const plan = tabs.find(({ key }) => key === page)!;
  const tables = content.tables.filter(([from]) => plan.rows.some(({ key }) => key === from));
  const whole = below(given, plan, tables);
  const short = heightOf(whole) > onePage ? below(given, plan, tables.slice(0, -1)) : whole;
  const numbers = chartsWithNumbers(plan.charts ?? [], tabs, shown);
  return {
    key: tab,
    title: fillText(words.board.title, { day: briefDay(day, language) }),
    color: tabColors.plan,
    columns,
    ...stack([short, numbers]),
  };
}

function below(given: BoardGiven, plan: Tab, tables: OnBoard['tables']): Part {
  const { words, shown, content } = given;
  const top = rowsBetween(plan, plan.rows[0]!.key, 'tables gap');
  // Cards of which nothing was known when the plan was built are folded there, and no page has a + to press: either they
  // are seen, or the line over them.
  const isKnown = [5, 6, 7, 8].some((card) => (shown(cardPlace(card).value) ?? '–') !== '–');
  const isFolded = (row: string) =>
    top.includes(foldedLine) && (isKnown ? row === foldedLine : isOfLowerCards(row));
  const rows = [
    ...top.filter((row) => !isFolded(row)),
    ...tables.flatMap(([from, to]) => rowsBetween(plan, from, to)),
  ];
  return stack([
    withOwnWords(given, rowsAsValues(plan, rows, shown)),
    asked(words),
    howToRead(words, [...content.reading, checksRead(words, plan, shown)]),
    foot(words, String(shown(onPage('title', 1)) ?? '')),
  ]);
}

const heightOf = ({ rows }: Part) => rows.reduce((sum, { size = 21 }) => sum + size, 0);

/** The pill, the day, the label of the action, and what changed since the last copy. */
function withOwnWords(given: BoardGiven, copy: Part): Part {
  const { words, language, content, day, before, cards, currency } = given;
  const { board } = words;
  const pill = copied(onPage('title', 7));
  const values = fillText(board.values, { day: writtenDay(day, language) });
  const own: readonly Cell[] = [
    { at: pill, value: board.pill, style: 'boardPill' },
    { at: copied(onPage('subtitle', 1)), value: `${values} · ${content.about}`, style: 'subtitle' },
    { at: copied(frontPlaces.label), value: board.action, style: 'actionLabel' },
    ...(before ? since({ words, language, currency, cards, now: content, before }) : []),
  ];
  const replaced = new Set(own.map(({ at }) => keyOf(at)));
  return {
    ...copy,
    cells: [...copy.cells.filter(({ at }) => !replaced.has(keyOf(at))), ...own],
    rules: (copy.rules ?? []).filter(({ range }) => keyOf(range.from) !== keyOf(pill)),
  };
}

const keyOf = ({ row, column }: CellRef) => `${row}\n${column}`;
