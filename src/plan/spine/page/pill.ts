/**
 * Beside the title of the Plan tab: green while there is nothing to do; and below it the way to the checks. (A text that a
 * formula gives can have no link of its own, so that stands in a cell beside it.)
 */
import { formula, range } from '../../formula';
import { type Part, rule } from '../../layout';
import type { CellRange } from '../../plan';
import { fillFormula } from '../../sentence';
import type { SpineWords } from '../words/words';
import { notFine } from './checks';
import { across, at as here } from './frame';

/** The way to the checks. */
export const toChecks = here('subtitle', 8);

export function pill(words: SpineWords, statuses: CellRange): Part {
  const { allFine, toLookAt, look, fix } = words.checks;
  const pill = here('title', 7);
  const toDo = notFine(words, statuses);
  const says = (status: string) => () => formula`SUMPRODUCT((${statuses}="${status}")*1)>0`;
  const nothing = () => formula`SUMPRODUCT((LEN(${statuses})>0)*(${statuses}<>"${words.checks.fine}"))=0`;
  const found = fillFormula(toLookAt, { count: formula`FIXED(${toDo};0)` });
  return {
    rows: [],
    cells: [
      {
        at: pill,
        formula: formula`IF(${toDo}=0;"${allFine}";${found})`,
        style: 'pill',
      },
      { at: here('title', 8), style: 'pill' },
      { at: toChecks, value: words.checks.see, link: here('checks', 1), style: 'pageLink' },
    ],
    merges: [across('title', 7, 8)],
    rules: [
      rule(range(pill, pill), says(fix), 'pillWrong'),
      rule(range(pill, pill), says(look), 'pillCaution'),
      rule(range(pill, pill), nothing, 'pillGood'),
    ],
  };
}
