/** Where the Goals tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell } from '../../formula';
import { wordPlaces } from '../../spine/tab-frame/frame';
import { tablePlaces } from '../../spine/tab-frame/table';

export const tab = 'goals';

export const goalRows = 12;
export const tacticRows = 12;

/** In which way a number changes; its number from 1 is the row's kind. */
export const kinds = ['percent', 'points', 'amount', 'value'] as const;
export const statuses = ['reached', 'missed', 'ahead', 'on', 'slightly', 'behind', 'undated'] as const;
export const verdicts = ['keep', 'change', 'stop'] as const;

const { word, words } = wordPlaces(tab, 'text');
const figure = (column: string) => cell(tab, 'figures', column);

export const places = {
  goals: tablePlaces(tab, 'goal', goalRows),
  tactics: tablePlaces(tab, 'tactic', tacticRows),
  kinds: words('kind', kinds),
  status: (status: (typeof statuses)[number]) => word('status', status),
  verdicts: words('verdict', verdicts),
  /** Of the goals: how many are on track or reached, how many have a status, how many are behind or missed. */
  onTrack: figure('target'),
  withStatus: figure('actual'),
  behind: figure('now'),
  /** The first that is behind. */
  firstBehind: figure('text'),
  firstOwner: figure('owner'),
  tacticsOnTrack: figure('way'),
  tacticsWithStatus: figure('gone'),
  /** Tactics past their test that nobody has judged. */
  unjudged: figure('change'),
};
