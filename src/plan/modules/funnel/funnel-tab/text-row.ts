/** Texts among the workings. */
import { type Part, track } from '../../../layout';
import type { Formula } from '../../../plan';
import { at as here } from './frame';

/** A text among the workings; long ones run on over the columns beside it. */
export const textRow = (key: string, content: Formula): Part => ({
  rows: [track(key)],
  cells: [
    { at: here(key, 'label'), value: key, style: 'how' },
    { at: here(key, 'first'), formula: content, style: 'computedText' },
  ],
});
