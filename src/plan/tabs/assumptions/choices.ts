/** The words that the lists above offer: a dropdown is always over cells, so that it changes language with them. */
import { type Part, stack, track } from '../../layout';
import type { Setting } from '../setting';
import { section } from './frame';
import { roundings } from './goal';

export function choices({ text, at }: Setting): Part {
  const words = text.assumptions;
  return stack([
    section('choices', words.sections.choices, { note: words.choicesNote }),
    ...roundings.map((rounding, index): Part => {
      const place = at.assumptions.choice('rounding', index + 1);
      return {
        rows: [track(place.row)],
        cells: [{ at: place, value: words.rounding[rounding], style: 'label' }],
      };
    }),
  ]);
}
