/** Eight figures in two rows of four, each with a second one to hold it against. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, track } from '../../layout';
import type { StyleName } from '../../look';
import type { Card } from '../../module';
import type { Formula } from '../../plan';
import { across, at as here, said, sentence } from './frame';

type Row = {
  readonly key: string;
  /** Of its label, its value, what stands below, and the gap. */
  readonly heights: readonly [number, number, number, number];
  readonly top: StyleName;
  readonly value: StyleName;
};

const rows: readonly Row[] = [
  { key: 'cards 1', heights: [18, 27, 17, 6], top: 'cardTop', value: 'cardValue' },
  { key: 'cards 2', heights: [18, 23, 17, 8], top: 'cardTopLower', value: 'cardValueLower' },
];

/** The value of a card, and what stands below it, by the place of the card from 1. */
export const cardPlace = (number: number) => {
  const row = rows[number > 4 ? 1 : 0]!.key;
  const column = ((number - 1) % 4) * 2 + 1;
  return {
    label: here(`${row} label`, column),
    value: here(`${row} value`, column),
    below: here(`${row} below`, column),
    figure: here(`${row} below`, column + 1),
  };
};

/** The line that stands above the lower four while nothing is known of them. */
export const foldedLine = 'cards 2 line';

/** A row of the lower four or of what stands above them; the gap below stays. */
export const isOfLowerCards = (row: string) => row.startsWith('cards 2 ') && row !== 'cards 2 tone';

/** Cards that are always there, in the order in which they stand in for those whose module is not in the plan. */
const standIns = ['chance', 'outlook', 'actual', 'goal', 'cac', 'payback', 'ratio', 'ltv'];

export function shownCards(picked: readonly string[], all: Readonly<Record<string, Card>>): readonly Card[] {
  const free = standIns.filter((key) => !picked.includes(key));
  return picked.map((key) => all[key] ?? all[free.shift()!]!);
}

/** Four cards of which nothing was known when the plan was built are folded under one line, which says what to type. */
export function cards(eight: readonly Card[]): Part {
  const [upper, lower] = rows.map((row, index) =>
    fourCards(row, eight.slice(index * 4, index * 4 + 4), index * 4 + 1),
  ) as [Part, Part];
  const [first, ...others] = eight.slice(4);
  const line = first?.unknown;
  if (line === undefined || others.some(({ unknown }) => unknown !== line)) return stack([upper, lower]);
  const folds = { from: 'cards 2 label', to: 'cards 2 below', collapsed: true };
  const above = { ...sentence(foldedLine, 1, 8, line, 'cardsLine'), rows: [track(foldedLine, 22)] };
  return stack([upper, above, { ...lower, groups: [folds] }]);
}

function fourCards({ key, heights, top, value }: Row, four: readonly Card[], first: number): Part {
  const shown = ['label', 'value', 'below'].map((row, index) => track(`${key} ${row}`, heights[index]));
  const drawn = stack(four.map((card, index) => oneCard(card, first + index, top, value)));
  // The gap below holds what the colours of the figures follow.
  return { ...drawn, rows: [...shown, track(`${key} tone`, heights[3])] };
}

/** The first card of a row has no edge at its left. */
function oneCard(
  { label, value, meaning, below }: Card,
  number: number,
  top: StyleName,
  big: StyleName,
): Part {
  const places = cardPlace(number);
  const look = (style: string) => (number % 4 === 1 ? style : `${style}Next`);
  const [, last] = columnsOf(number);
  const { figure } = places;
  const tone = { ...figure, row: figure.row.replace('below', 'tone') };
  const toned = (condition: Formula, style: StyleName) => rule(range(figure, figure), () => condition, style);
  return {
    rows: [],
    cells: [
      { at: places.label, ...said(label), style: look(top), note: meaning },
      { at: here(places.label.row, last), style: top },
      { at: places.value, formula: value, style: look(big) },
      { at: here(places.value.row, last), style: look(big) },
      { at: places.below, ...(below ? said(below.label) : {}), style: look('cardName') },
      { at: figure, ...(below ? { formula: below.figure } : {}), style: 'cardFigure' },
      ...(below?.tone ? [{ at: tone, formula: below.tone, style: 'unseen' }] : []),
    ],
    merges: [places.label.row, places.value.row].map((row) => across(row, ...columnsOf(number))),
    ...(below?.tone && {
      rules: [toned(formula`${tone}>0`, 'cardGood'), toned(formula`${tone}<0`, 'cardCare')],
    }),
  };
}

function columnsOf(number: number): readonly [number, number] {
  const first = ((number - 1) % 4) * 2 + 1;
  return [first, first + 1];
}
