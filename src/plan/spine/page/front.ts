/** The top of the Plan tab: where the plan stands, how sure that is, and the one thing to do. Its places never change. */
import { formula, range } from '../../formula';
import { gap, type Part, rule, stack, track } from '../../layout';
import type { StyleName } from '../../look';
import type { Front } from '../../module';
import type { SpineWords } from '../words/words';
import { unlessBroken, unlessBrokenFor } from './broken';
import { across, fill, at as here, sentence } from './frame';

const lines = [
  ['chip', 'verdict', 1],
  ['verdict', 'verdict', 2],
  ['sure', 'how sure', 1],
  ['label', 'action', 1],
  ['action', 'action', 2],
  ['why', 'why', 2],
] as const;

/** Where each of its sentences stands: its row, and the first of its columns. */
export const frontPlaces = Object.fromEntries(
  lines.map(([key, row, column]) => [key, here(row, column)]),
) as Record<(typeof lines)[number][0], ReturnType<typeof here>>;

export function front({ broken }: SpineWords, said: Front): Part {
  const { chip } = frontPlaces;
  const chips: readonly (readonly [string, StyleName])[] = [[broken.chip, 'wrong'], ...said.chips];
  return stack([
    {
      rows: [track('title', 32), track('subtitle', 18), track('subtitle gap', 6)],
      cells: [{ at: here('title', 1), formula: said.title, style: 'planTitle' }],
      merges: [across('title', 1, 6)],
    },
    // Its last place leads to the checks.
    sentence('subtitle', 1, 7, said.subtitle, 'subtitle'),
    {
      rows: [track('verdict', 30), track('how sure', 20)],
      cells: [{ at: chip, formula: unlessBroken(broken.chip, said.chip), style: 'chip' }],
      rules: chips.map(([word, style]) => rule(range(chip, chip), () => formula`${chip}="${word}"`, style)),
    },
    sentence('verdict', 2, 8, unlessBrokenFor(broken.verdict, said.verdict), 'verdict'),
    sentence('how sure', 1, 8, unlessBroken('', said.sure), 'sure'),
    gap('how sure gap', 6),
    {
      rows: [track('action', 20), track('why', 20)],
      cells: [
        { at: here('action', 1), formula: said.label, style: 'actionLabel' },
        ...fill('why', 1, 1, 'actionLabel'),
      ],
      merges: [range(here('action', 1), here('why', 1))],
    },
    sentence('action', 2, 8, unlessBroken(broken.action, said.action), 'action'),
    sentence('why', 2, 8, unlessBroken(broken.why, said.why), 'why'),
    gap('action gap', 8),
  ]);
}
