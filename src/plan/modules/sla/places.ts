/** Where the SLA tab has its cells: what other modules take from it, and its own parts from each other. */
import { cell, range } from '../../formula';
import type { Size } from '../../module';
import type { CellRange, CellRef } from '../../plan';
import { wordPlaces } from '../../spine/tab-frame/frame';

export const tab = 'sla';

export const versionRows = 4;
export const states = ['draft', 'signed', 'resetDue', 'ended'] as const;
export const monthStatuses = ['kept', 'missed', 'open'] as const;
export const sides = ['marketing', 'sales'] as const;
export const kinds = ['fit', 'behaviour', 'minus'] as const;
export const standings = ['good', 'watch', 'act'] as const;
export const services = [
  'accepted',
  'hour',
  'contact',
  'reply',
  'attempts',
  'reasons',
  'feedback',
  'become',
] as const;
export type Service = (typeof services)[number];

export function places({ months }: Pick<Size, 'months'>) {
  const at = (row: string, column: string): CellRef => cell(tab, row, column);
  const month = (number: number) => `month ${number}`;
  const down = (from: string, to: string, column: string): CellRange =>
    range(at(from, column), at(to, column));
  const listed = wordPlaces(tab, 'label');
  const word = (list: string) => (key: string) => listed.word(list, key);
  return {
    at,
    month,
    /** A column of the promises, the plan's months down. */
    months: (column: string) => down(month(1), month(months), column),
    /** What marketing promises in a month: what was fixed, else the funnel's need; a dash outside the agreement. */
    promise: (number: number) => at(month(number), 'use'),
    hourPromised: at('service hour', 'b'),
    acceptedPromised: at('service accepted', 'b'),
    service: (key: Service, column: string) => at(`service ${key}`, column),
    marketingLead: at('leads', 'a'),
    salesLead: at('leads', 'e'),
    from: at('period', 'a'),
    until: at('period', 'e'),
    length: at('length', 'a'),
    reset: at('length', 'e'),
    version: at('version', 'a'),
    state: at('version', 'e'),
    handover: at('handover', 'a'),
    margin: at('handover', 'e'),
    signedMarketing: at('signed marketing', 'c'),
    signedSales: at('signed sales', 'c'),
    /** Single figures among the workings. */
    figure: (key: string) => at(`figure ${key}`, 'a'),
    sum: (column: string) => at('promises sum', column),
    word,
    words: listed.words,
  };
}

export type SlaPlaces = ReturnType<typeof places>;
