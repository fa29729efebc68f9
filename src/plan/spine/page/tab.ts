/** The Plan tab: what the modules have to say on one page, and whether all is well. */
import { cell, range } from '../../formula';
import { inputsOf } from '../../inputs';
import type { Language } from '../../language';
import { stack } from '../../layout';
import { tabColors } from '../../look';
import type { Addition, NamedTab } from '../../module';
import type { Tab } from '../../plan';
import type { PlanStep } from '../../template';
import type { SpineWords } from '../words/words';
import { brokenWorkings, withoutFigures } from './broken';
import { cards, shownCards } from './cards';
import { charts } from './charts';
import { type Checks, checksTable, ownChecks, statusesOf } from './checks';
import { columnKeys, columns, tab } from './frame';
import { front } from './front';
import { path } from './path';
import { pill } from './pill';
import { week } from './week';

/** What a module adds, with its key and its name. */
export type NamedAddition = Addition & { readonly key: string; readonly name: string };

type Page = {
  readonly additions: readonly NamedAddition[];
  /** The tabs that this one sums up and watches for errors. */
  readonly others: readonly Tab[];
  /** The eight figures, by their keys. */
  readonly cards: readonly string[];
  readonly steps: readonly PlanStep[];
  readonly language: Language;
};

export function pageTab(
  words: SpineWords,
  { additions, others, cards: picked, steps, language }: Page,
): NamedTab {
  const titles = new Map(others.map(({ key, title }) => [key, title]));
  const titleOf = (key: Tab['key']) => titles.get(key) ?? words.plan;
  const all = Object.assign({}, ...additions.map(({ cards = {} }) => cards)) as NonNullable<
    Addition['cards']
  >;
  const first = additions.flatMap(({ front = [] }) => front)[0];
  const lines = additions.flatMap(({ key, week: line }) => (line ? [{ key, ...line }] : []));
  // What stands above the eight figures tells of errors itself, and so do the checks below: they would watch themselves.
  const page = stack([
    ...[
      cards(shownCards(picked, all)),
      ...(first ? [charts(first.charts)] : []),
      ...additions.flatMap(({ page = [] }) => page),
      ...path(words, { steps, language, others, titleOf }),
    ].map(withoutFigures),
    ...week(words, lines, titleOf),
  ]);
  const said = range(
    cell(tab, page.rows[0]!.key, columnKeys[0]!),
    cell(tab, lastOf(page.rows).key, lastOf(columnKeys)),
  );
  const ofModules = additions.flatMap(({ key, name, checks = [], tabs = [] }) =>
    checks.length > 0 ? [{ key, name, checks, inputs: inputsOf(tabs) }] : [],
  );
  const theirs = new Set(ofModules.flatMap(({ inputs }) => inputs));
  const groups: readonly Checks[] = [
    ...ofModules,
    ownChecks(words, {
      inputs: inputsOf(others).filter((input) => !theirs.has(input)),
      others: ofModules,
      calculated: [said],
    }),
  ];
  const broken = brokenWorkings(
    others,
    groups.flatMap(({ checks }) => checks),
  );
  return {
    key: tab,
    title: words.plan,
    color: tabColors.plan,
    columns,
    ...stack([
      ...(first ? [front(words, first)] : []),
      page,
      checksTable(words, groups, titleOf),
      broken,
      pill(words, statusesOf(groups)),
    ]),
  };
}

const lastOf = <Item>(items: readonly Item[]): Item => items[items.length - 1]!;
