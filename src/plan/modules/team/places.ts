/** Where the Team tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, range } from '../../formula';
import { counting } from '../../layout';
import { timedPlaces } from '../../spine/timeline';

export const tab = 'team';

/** Room for people and roles; rows without a name count for nothing. */
export const members: readonly number[] = counting(15);
export const attributes = ['team', 'start', 'ramp', 'quota', 'attainment', 'cost'] as const;
export type Attribute = (typeof attributes)[number];

export type Block = 'member' | 'hire' | 'responsible';
export const rowOf = (block: Block, member: number) => `${block} ${member}`;
export const questions = counting(4);

export function places(months: number) {
  const timed = timedPlaces(tab, months);
  const down = (block: Block, column: string) =>
    range(cell(tab, rowOf(block, 1), column), cell(tab, rowOf(block, members.length), column));
  return {
    ...timed,
    down,
    name: (member: number) => cell(tab, rowOf('member', member), 'label'),
    names: down('member', 'label'),
    of: (member: number, column: Attribute) => cell(tab, rowOf('member', member), column),
    all: range(timed.months(rowOf('member', 1)).from, timed.months(rowOf('member', members.length)).to),
    hiringMonths: cell(tab, 'hiring', 'total'),
    capacity: timed.total('capacity'),
    goal: timed.total('goal'),
    /** In months in which capacity is below what is needed, 1. */
    below: timed.months('below'),
    together: (question: number) => cell(tab, `together ${question}`, 'team'),
  };
}

export type TeamPlaces = ReturnType<typeof places>;
