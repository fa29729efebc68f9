/** The frame of the Funnel tab: its columns, and the rows that hold a single figure. */
import { cell, formula } from '../../../formula';
import { counting, type Part, track } from '../../../layout';
import type { Cell, CellRef, Formula } from '../../../plan';
import { type TimedTab, timeColumns } from '../../../spine/timed';
import { widthOf } from '../../../spine/width';
import type { Setting } from '../setting';

export const funnel: TimedTab<'funnel'> = {
  tab: 'funnel',
  attributes: ['first', 'second', 'third', 'fourth'],
};

export const at = (row: string, column: string): CellRef => cell('funnel', row, column);

export function columns(setting: Setting) {
  const { answers, largest, at: places } = setting;
  const inMonths = (months: number) => widthOf((largest.volume / answers.months) * months, 0);
  const widths = {
    label: 204,
    total: Math.max(84, widthOf(largest.volume, 2)),
    sum: Math.max(64, inMonths(answers.months > 12 ? 13 : 4)),
    month: Math.max(62, inMonths(1.5)),
  };
  const attributes = funnel.attributes.map((key) => track(key, key === 'fourth' ? 84 : 76));
  // A short plan has fewer months than the twelve before its start.
  const before = counting(12)
    .slice(answers.months)
    .map((number) => track(places.funnel.before(number), 62));
  return timeColumns(setting, widths, attributes, before);
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
