/** The frame of the Weekly tab: its columns, and the bars over its blocks. */
import type { Part } from '../../layout';
import { frame, bar as navyBar } from '../../spine/tab-frame/frame';
import { tab } from './places';

/** What a row needs of its month. */
export const workings = ['number', 'first', 'checks', 'last due', 'promise', 'order', 'reached'] as const;

/** Widths in pixels: the answer stands left of what was decided. */
export const shape = frame(
  tab,
  {
    month: 76,
    check: 50,
    date: 92,
    promised: 80,
    delivered: 88,
    rejected: 76,
    counted: 76,
    gap: 84,
    pace: 84,
    status: 96,
    answered: 100,
    share: 64,
    decided: 220,
    who: 116,
  },
  workings,
);

export const { at, keys: columnKeys } = shape;

export const bar = (key: string, title: string, note?: string): Part =>
  navyBar(shape, key, title, note, 'decided');
