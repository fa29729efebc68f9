/** The Plan tab: the answer on one page, with the chance of it, what every stage must bring, and whether all is well. */
import { cell, range } from '../../../formula';
import { inputsOf } from '../../../inputs';
import { stack } from '../../../layout';
import { tabColors } from '../../../look';
import type { CellRange, Tab } from '../../../plan';
import type { Setting } from '../setting';
import { goalCards, returnCards } from './cards';
import { charts } from './charts';
import { checks } from './checks';
import { closeTheGap } from './close';
import { columns, at as here, tab } from './frame';
import { head } from './head';
import { nothingChanges } from './nothing-changes';
import { stageTable, sureTable } from './stages';

/** `others` are the tabs that this one sums up and watches for errors. */
export function planTab(setting: Setting, others: readonly Tab[]) {
  const { text } = setting;
  /** Row 1 holds the pill and the last rows the checks themselves: they would watch themselves. */
  const answer = range(here('subtitle', 1), here('sure 3', 8));
  return {
    key: tab,
    title: text.tabs.plan,
    color: tabColors.plan,
    columns,
    ...stack([
      head(setting),
      goalCards(setting),
      returnCards(setting),
      charts(setting),
      stageTable(setting),
      nothingChanges(setting),
      closeTheGap(setting),
      sureTable(setting),
      checks(setting, { calculated: [...others.map(wholeOf), answer], inputs: inputsOf(others) }),
    ]),
  };
}

function wholeOf({ key, rows, columns: all }: Tab): CellRange {
  const last = <Item>(items: readonly Item[]) => items[items.length - 1]!;
  return range(cell(key, rows[0]!.key, all[0]!.key), cell(key, last(rows).key, last(all).key));
}
