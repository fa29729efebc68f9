/** Where the Situation tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, range } from '../../formula';
import { wordPlaces } from '../../spine/tab-frame/frame';
import { tablePlaces } from '../../spine/tab-frame/table';

export const tab = 'situation';

export const answers = ['good', 'watch', 'act'] as const;
export const effects = ['helps', 'hurts', 'open'] as const;
export const knowledge = ['yes', 'partly', 'no'] as const;

/** The four fields of a SWOT: two side by side, two below them. */
export const fields = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type Field = (typeof fields)[number];
export const bands = [
  ['strengths', 'weaknesses'],
  ['opportunities', 'threats'],
] as const;
export const entries = 5;

/** A field stands over several columns, from the first of them to the last. */
export const spans = [
  { from: 'what', to: 'how' },
  { from: 'why', to: 'plan' },
] as const;

const bandOf = (field: Field) => bands.findIndex((band) => (band as readonly Field[]).includes(field));
const sideOf = (field: Field) => (bands[bandOf(field)] as readonly Field[]).indexOf(field);
export const bandRow = (band: number, row: number | 'head' | 'asks' | 'follows') => `swot ${band + 1} ${row}`;

const { word, words } = wordPlaces(tab, 'what');

export const places = {
  standing: tablePlaces(tab, 'standing', 7),
  competitors: tablePlaces(tab, 'competitor', 5),
  trends: tablePlaces(tab, 'trend', 5),
  data: tablePlaces(tab, 'data', 10),
  answer: (answer: (typeof answers)[number]) => word('answer', answer),
  answers: words('answer', answers),
  effect: (effect: (typeof effects)[number]) => word('effect', effect),
  effects: words('effect', effects),
  known: (known: (typeof knowledge)[number]) => word('known', known),
  knowledge: words('known', knowledge),
  field: (field: Field) => {
    const column = spans[sideOf(field)]!.from;
    const band = bandOf(field);
    return range(cell(tab, bandRow(band, 1), column), cell(tab, bandRow(band, entries), column));
  },
  /** What follows from a field. */
  follows: (field: Field) => cell(tab, bandRow(bandOf(field), 'follows'), spans[sideOf(field)]!.from),
};
