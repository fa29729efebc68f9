/** The frame of the Funnel tab: its columns, and the rows that hold a single figure. */
import { cell, formula } from '../../formula';
import { type Part, track } from '../../layout';
import type { Cell, CellRef, Formula, Track } from '../../plan';
import type { Setting } from '../setting';
import { type TimedTab, timeColumns, widthOf } from '../timed';

export const funnel: TimedTab = { tab: 'funnel', attributes: ['first', 'second', 'third'] };

export const at = (row: string, column: string): CellRef => cell('funnel', row, column);

export function columns(setting: Setting): Track[] {
  const { largestVolume, answers } = setting;
  return [
    track('label', 212),
    track('first', 76),
    track('second', 76),
    track('third', 76),
    ...timeColumns(setting, {
      total: Math.max(84, widthOf(largestVolume, 2)),
      sum: Math.max(64, widthOf((largestVolume / answers.months) * 4, 0)),
      month: Math.max(60, widthOf((largestVolume / answers.months) * 1.5, 0)),
    }),
  ];
}

export const stageLabel = ({ at: places }: Setting, stage: number): Formula =>
  formula`${places.assumptions.stageName(stage)}&""`;

/** A single figure among the workings, with a word on how it comes about. */
export function figure(
  key: string,
  label: string,
  value: Formula,
  look: { readonly style?: string; readonly pattern?: string } = {},
  note?: string,
): Part {
  const cells: Cell[] = [
    { at: at(key, 'label'), value: label, style: 'how' },
    { at: at(key, 'first'), formula: value, style: 'computed', ...look },
  ];
  if (note) cells.push({ at: at(key, 'second'), value: note, style: 'note' });
  return { rows: [track(key)], cells };
}
