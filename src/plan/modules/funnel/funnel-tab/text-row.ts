/** Texts among the workings, and the states that they depend on. */
import { type Part, track } from '../../../layout';
import type { Formula } from '../../../plan';
import { at as here } from './frame';

/** By number, the first that holds: something is missing, the plan is over, it runs, or nothing was typed yet. */
export const states = { missing: '0', over: '1', running: '2', fresh: '3' } as const;

/** A text among the workings; long ones run on over the columns beside it. */
export const textRow = (key: string, content: Formula): Part => ({
  rows: [track(key)],
  cells: [
    { at: here(key, 'label'), value: key, style: 'how' },
    { at: here(key, 'first'), formula: content, style: 'computedText' },
  ],
});
