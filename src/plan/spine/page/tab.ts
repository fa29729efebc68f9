/** The Plan tab: what the modules have to say on one page, and whether all is well. */
import { cell, range } from '../../formula';
import { inputsOf } from '../../inputs';
import { stack } from '../../layout';
import { tabColors } from '../../look';
import type { Addition, NamedTab } from '../../module';
import type { CellRange, Tab } from '../../plan';
import type { SpineWords } from '../words/words';
import { checksTable, ownChecks, statusesOf } from './checks';
import { columnKeys, columns, tab } from './frame';
import { pill } from './pill';

/** `others` are the tabs that this one sums up and watches for errors. */
export function pageTab(words: SpineWords, additions: readonly Addition[], others: readonly Tab[]): NamedTab {
  const page = stack(additions.flatMap(({ page = [] }) => page));
  // The first row holds the pill, and the checks stand below: they would watch themselves.
  const [, first] = page.rows;
  const said = range(
    cell(tab, first!.key, columnKeys[0]!),
    cell(tab, lastOf(page.rows).key, lastOf(columnKeys)),
  );
  const checks = [
    ...additions.flatMap(({ checks = [] }) => checks),
    ...ownChecks(words, { inputs: inputsOf(others), calculated: [...others.map(wholeOf), said] }),
  ];
  const titles = new Map(others.map(({ key, title }) => [key, title]));
  return {
    key: tab,
    title: words.plan,
    color: tabColors.plan,
    columns,
    ...stack([
      page,
      checksTable(words, checks, (key) => titles.get(key) ?? words.plan),
      pill(words, statusesOf(checks)),
    ]),
  };
}

const lastOf = <Item>(items: readonly Item[]): Item => items[items.length - 1]!;

const wholeOf = ({ key, rows, columns: all }: Tab): CellRange =>
  range(cell(key, rows[0]!.key, all[0]!.key), cell(key, lastOf(rows).key, lastOf(all).key));
