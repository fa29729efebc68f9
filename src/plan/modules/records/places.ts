/** Where the CRM tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, formula, range } from '../../formula';
import type { Size } from '../../module';
import type { CellRange, CellRef, Formula } from '../../plan';
import { monthColumn } from '../../spine/timeline';

export const tab = 'crm';

/** Before the months. */
export const attributes = [
  'what',
  'from',
  'date',
  'adds',
  'where',
  'is',
  'form',
  'date number',
  'adds number',
  'where number',
] as const;

/** Tables need so many columns after the attributes, however short the plan is. */
export const fewestAfter = 6;

export const segmentRows = 12;
export const bandKeys = ['hour', 'day', 'later', 'never', 'waiting'] as const;

export function places({ months, stages, ids, rows }: Size) {
  const at = (row: string, column: string): CellRef => cell(tab, row, column);
  const after = (number: number) => (number <= months ? monthColumn(number) : `more ${number}`);
  /** What is counted from rows: stages by id, `revenue`, `lost`, `spend`. */
  const counted = ids.crmCounted ?? [];
  const isCounted = (what: string) => counted.includes(what);
  const across = (row: string): CellRange => range(at(row, monthColumn(1)), at(row, monthColumn(months)));
  return {
    at,
    after,
    across,
    sources: rows.crmSources ?? 0,
    segments: rows.crmSegments ?? 0,
    hasResponse: (rows.crmResponse ?? 0) > 0,
    isCounted,
    counted: (what: string, column: string): CellRef => at(`counted ${what}`, column),
    /** What stands in a cell that the rows may fill: typed, else counted. A CRM tab that is gone leaves it blank. */
    gate: (what: string, column: string): Formula | undefined => {
      if (!isCounted(what)) return undefined;
      const from = at(`counted ${what}`, column);
      return formula`IF(ISNUMBER(${from});${from};"")`;
    },
    /** What the rows show of the way into a stage: columns of its line. */
    learned: (stage: string, column: keyof typeof learnedColumns): CellRef =>
      at(`learned ${stage}`, learnedColumns[column]),
    /** Whether the way into a stage can be learned: it and the one above are counted. */
    isLearned: (stage: string) => {
      const place = stages.findIndex(({ id }) => id === stage);
      return place > 0 && isCounted(stages[place - 1]!.id) && isCounted(stage);
    },
    readOn: at('read', 'from'),
    frozenTo: at('frozen', 'from'),
    upTo: (source: number): CellRef => at(`source ${source}`, 'form'),
  };
}

/** Of the table *What the rows show*. */
export const learnedColumns = {
  entered: 'from',
  converted: 'date',
  rate: 'adds',
  low: 'where',
  high: 'is',
  cases: 'form',
  days: 'date number',
  quartiles: 'adds number',
  lag: 'where number',
} as const;
