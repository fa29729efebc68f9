/** Where the Actions tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell } from '../../formula';
import { wordPlaces } from '../../spine/tab-frame/frame';
import { tablePlaces } from '../../spine/tab-frame/table';

export const tab = 'actions';

export const actionRows = 40;

export const statuses = ['todo', 'going', 'done', 'dropped'] as const;
/** What there is to say of an action, the first that holds; its number from 1 is the action's state. */
export const flags = ['alone', 'undated', 'reversed', 'late', 'soon'] as const;

const { word, words } = wordPlaces(tab, 'action');
const figure = (column: string) => cell(tab, 'figures', column);

export const places = {
  table: tablePlaces(tab, 'action', actionRows),
  status: (status: (typeof statuses)[number]) => word('status', status),
  statuses: words('status', statuses),
  flag: (flag: (typeof flags)[number]) => word('flag', flag),
  /** How many actions are open, late and done. */
  open: figure('action'),
  late: figure('serves'),
  done: figure('team'),
  /** Of the first one that is late: its text, its owner and how many days. */
  first: { text: figure('start'), owner: figure('owner'), days: figure('due') },
};
