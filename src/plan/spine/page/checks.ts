/** Checks: what a plan can get wrong, counted, and where to look. They count, so they stay whole when the rest is broken. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, track } from '../../layout';
import type { Check } from '../../module';
import { patterns } from '../../pattern';
import type { CellRange, Tab } from '../../plan';
import type { SpineWords } from '../words/words';
import { fill, at as here, panel } from './frame';
import { cellsWithErrors, valuesThatAreNoNumbers, type Watched } from './watched';

const rowOf = ({ key }: Check) => `check ${key}`;

/** The words beside the checks, which the pill beside the title sums up. */
export const statusesOf = (checks: readonly Check[]): CellRange =>
  range(here(rowOf(checks[0]!), 7), here(rowOf(checks[checks.length - 1]!), 7));

/** What every plan can get wrong, whatever its modules: it stands after theirs. */
export const ownChecks = ({ checks }: SpineWords, { inputs, calculated }: Watched): readonly Check[] => [
  {
    key: 'notNumbers',
    label: checks.notNumbers,
    found: valuesThatAreNoNumbers(inputs),
    kind: 'fix',
    link: inputs[0]!.range.from,
  },
  {
    key: 'errors',
    label: checks.errors,
    found: cellsWithErrors(calculated),
    kind: 'fix',
    link: here('title', 1),
  },
];

/** One table for all modules. `titleOf` is the title of the tab that a check leads to. */
export function checksTable(
  { checks: words }: SpineWords,
  checks: readonly Check[],
  titleOf: (tab: Tab['key']) => string,
): Part {
  const head = 'checks head';
  return stack([
    panel('checks', words.title),
    {
      rows: [track(head, 24)],
      cells: [
        { at: here(head, 1), value: words.check, style: 'headLeft' },
        ...fill(head, 2, 5, 'headLeft'),
        { at: here(head, 6), value: words.found, style: 'head' },
        { at: here(head, 7), value: words.status, style: 'headCenter' },
        { at: here(head, 8), value: words.where, style: 'headLeft' },
      ],
    },
    ...checks.map((check): Part => {
      const { label, found, pattern = patterns.count, kind, link } = check;
      const row = rowOf(check);
      const status = formula`IF(ABS(${here(row, 6)})<1/1000;"${words.fine}";"${words[kind]}")`;
      return {
        rows: [track(row)],
        cells: [
          { at: here(row, 1), value: label, style: 'label' },
          ...fill(row, 2, 5, 'label'),
          { at: here(row, 6), formula: found, style: 'computed', pattern },
          { at: here(row, 7), formula: status, style: 'status' },
          { at: here(row, 8), value: titleOf(link.tab), style: 'link', link },
        ],
      };
    }),
    {
      rows: [],
      cells: [],
      rules: (
        [
          ['fine', 'good'],
          ['look', 'caution'],
          ['fix', 'wrong'],
        ] as const
      ).map(([status, style]) =>
        rule(statusesOf(checks), (cell) => formula`${cell}="${words[status]}"`, style),
      ),
    },
  ]);
}
