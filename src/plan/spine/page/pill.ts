/** Beside the title of the Plan tab: green while there is nothing to do. */
import { formula, range } from '../../formula';
import { type Part, rule } from '../../layout';
import type { CellRange } from '../../plan';
import type { SpineWords } from '../words/words';
import { across, at as here } from './frame';

export function pill({ checks: words }: SpineWords, statuses: CellRange): Part {
  const { allFine, one, several, fine, look, fix } = words;
  const pill = here('title', 7);
  // An inserted row is blank and no check; one whose count broke is one to look at.
  const toDo = formula`(COUNTA(${statuses})-COUNTIFS(${statuses};"${fine}"))`;
  const says = (status: string) => () => formula`SUMPRODUCT((${statuses}="${status}")*1)>0`;
  const nothing = () => formula`SUMPRODUCT((LEN(${statuses})>0)*(${statuses}<>"${fine}"))=0`;
  return {
    rows: [],
    cells: [
      {
        at: pill,
        formula: formula`IF(${toDo}=0;"${allFine}";IF(${toDo}=1;"${one}";${toDo}&"${several}"))`,
        style: 'pill',
      },
      { at: here('title', 8), style: 'pill' },
    ],
    merges: [across('title', 7, 8)],
    rules: [
      rule(range(pill, pill), says(fix), 'wrong'),
      rule(range(pill, pill), says(look), 'caution'),
      rule(range(pill, pill), nothing, 'good'),
    ],
  };
}
