/** Where the Tools tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, range } from '../../formula';
import { wordPlaces } from '../../spine/tab-frame/frame';
import { tablePlaces } from '../../spine/tab-frame/table';

export const tab = 'tools';

/** What is scored from 0 to 5, a column each. */
export const scores = ['saves', 'proof', 'honest', 'support', 'community'] as const;
export const decisions = ['use', 'try', 'wait', 'reject'] as const;
export const kinds = [
  'automation',
  'email',
  'social',
  'content',
  'analytics',
  'crm',
  'intelligence',
  'contracts',
  'salesAnalytics',
  'other',
] as const;
export const costs = ['use', 'try', 'share'] as const;

const { word, words } = wordPlaces(tab, 'need');
const rows = 20;
const table = tablePlaces(tab, 'tool', rows);
const [first, last] = [scores[0], scores[scores.length - 1]!];

export const places = {
  table,
  /** All scores of all tools, and those of one. */
  scores: range(table.at(1, first), table.at(rows, last)),
  scoresOf: (row: number) => range(table.at(row, first), table.at(row, last)),
  weight: (score: (typeof scores)[number]) => cell(tab, 'weights', score),
  weights: range(cell(tab, 'weights', first), cell(tab, 'weights', last)),
  decision: (decision: (typeof decisions)[number]) => word('decision', decision),
  decisions: words('decision', decisions),
  kinds: words('kind', kinds),
  yes: word('answer', 'yes'),
  answers: words('answer', ['yes', 'no']),
  /** Money a month, of the tools in use and on trial; then the first as a share of what the plan spends. */
  cost: (of: (typeof costs)[number]) => cell(tab, `cost ${of}`, 'cost'),
};
