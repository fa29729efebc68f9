/** The frame of the Calendar tab: its columns, bars over a block, and the names of a block's columns. */
import type { Part } from '../../layout';
import { frame, heads as headsOf, bar as navyBar } from '../../spine/tab-frame/frame';
import { tab } from './places';

/** Widths in pixels: what is decided is the longest text. */
export const shape = frame(tab, {
  month: 90,
  figures: 130,
  reforecast: 130,
  reset: 190,
  planning: 130,
  done: 110,
  decided: 360,
  status: 110,
});

export const { at, keys: columnKeys } = shape;

/** The note stands where the titles of all bars have ended. */
export const bar = (key: string, title: string, note?: string): Part =>
  navyBar(shape, key, title, note, 'reset');

export const heads = (key: string, names: Readonly<Record<string, string>>, right: readonly string[]): Part =>
  headsOf(shape, key, names, right);
