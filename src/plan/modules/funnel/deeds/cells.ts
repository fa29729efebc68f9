/** A funnel's cells as its deeds read them: one alone, along the months, down the stages. A cell without a number is null. */
import { counting } from '../../../layout';
import type { GoalCounts, Size, Typed } from '../../../module';
import { monthColumn } from '../../../spine/timeline';
import { kinds } from '../counts';

type Numbers = readonly (number | null)[];

/** A row or a column that is left out is the only one of its name. */
export function cellsOf(typed: Typed, { months, stages }: Size) {
  const monthKeys = counting(months).map(monthColumn);
  const number = (name: string, row?: string, column?: string) => numberIn(typed(name, row, column));
  /** The rows of a kind, top of the funnel first. */
  const rowsOf = (kind: string): readonly string[] => stages.map(({ id }) => `${kind} ${id}`);
  const across = (name: string, row?: string): Numbers => monthKeys.map((key) => number(name, row, key));
  return {
    monthKeys,
    rowsOf,
    across,
    value: (name: string) => typed(name) ?? null,
    one: (name: string) => number(name),
    down: (name: string, rows: readonly string[]): Numbers => rows.map((row) => number(name, row)),
    byStage: (name: string, kind: string): readonly Numbers[] => rowsOf(kind).map((row) => across(name, row)),
    /** A name that is a number is read as a text, and a stage without one is called by its place. */
    stageNames: () => rowsOf('stage').map((row, place) => String(typed('stage_names', row) ?? place + 1)),
  };
}

export type FunnelCells = ReturnType<typeof cellsOf>;

/** What the plan's goal counts. */
export const countsFrom = ({ one }: Pick<FunnelCells, 'one'>): GoalCounts =>
  kinds[(one('goal_counts') ?? 1) - 1] ?? 'booked';

export const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
