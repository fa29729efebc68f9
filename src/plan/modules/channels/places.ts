/** Where the Channels tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, range } from '../../formula';
import { counting } from '../../layout';
import { wordPlaces } from '../../spine/tab-frame/frame';
import { timedPlaces } from '../../spine/timeline';

export const tab = 'channels';

/** Room for channels; rows without a name count for nothing. */
export const channelRows = 8;
export const channels: readonly number[] = counting(channelRows);

export const blocks = ['budget', 'leads', 'customers', 'spend', 'gotLeads', 'gotCustomers'] as const;
export type Block = (typeof blocks)[number];
export const statuses = ['early', 'good', 'watch', 'act'] as const;
export const attributes = ['b', 'c', 'd', 'paid', 'social', 'judged'] as const;

export const rowOf = (block: Block, channel: number | 'all' | 'rest') => `${block} ${channel}`;

const { word, words } = wordPlaces(tab, 'label');
const at = (row: string, column: string) => cell(tab, row, column);

export function places(months: number) {
  const timed = timedPlaces(tab, months);
  const down = (block: Block, column: string) =>
    range(at(rowOf(block, 1), column), at(rowOf(block, channelRows), column));
  return {
    ...timed,
    /** All months of all channels of a block. */
    all: (block: Block) =>
      range(timed.months(rowOf(block, 1)).from, timed.months(rowOf(block, channelRows)).to),
    down,
    name: (channel: number) => at(rowOf('budget', channel), 'label'),
    names: down('budget', 'label'),
    budget: at('setting budget', 'total'),
    spread: at('setting spread', 'total'),
    stage: at('setting stage', 'total'),
    /** Which stage of the funnel that is, counted from its top. */
    stageNumber: at('setting stage', 'b'),
    status: (status: (typeof statuses)[number]) => word('status', status),
    spreads: words('spread', ['even', 'needed']),
    asNeeded: word('spread', 'needed'),
    even: word('spread', 'even'),
  };
}

export type ChannelPlaces = ReturnType<typeof places>;
