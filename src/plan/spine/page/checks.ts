/** Checks: what a plan can get wrong, counted, and where to look. They count, so they stay whole when the rest is broken. */
import { cell, formula, range } from '../../formula';
import { gap, type Part, rule, stack, track } from '../../layout';
import type { Check } from '../../module';
import { patterns } from '../../pattern';
import type { CellRange, CellRef, Formula, Input, Tab } from '../../plan';
import { fillFormula } from '../../sentence';
import type { SpineWords } from '../words/words';
import { errorsElsewhere } from './broken';
import { fill, at as here, rowHeight, sentence, tab } from './frame';
import { cellsWithErrors, joined, valuesThatAreNoNumbers, type Watched } from './watched';

/** The checks of one module, under its name, and the inputs of its tabs that want numbers. */
export type Checks = {
  readonly key: string;
  readonly name: string;
  readonly checks: readonly Check[];
  readonly inputs: readonly Input[];
};

const rowOf = ({ key }: Pick<Check, 'key'>) => `check ${key}`;
const headOf = (group: string) => `checks of ${group}`;

/** In the margin beside a group's name: how many values of its tabs are no numbers. */
const notNumbersOf = (group: string) => cell(tab, headOf(group), 'right');

/** How many cells of the plan show an error. */
export const errorsFound = here(rowOf({ key: 'errors' }), 6);

/** What a check found, by its key: for sentences that depend on it. */
export const foundBy = (key: string): CellRef => here(rowOf({ key }), 6);

const all = (groups: readonly Checks[]) => groups.flatMap(({ checks }) => checks);

/** The words beside the checks, which the pill beside the title sums up. */
export function statusesOf(groups: readonly Checks[]): CellRange {
  const checks = all(groups);
  return range(here(rowOf(checks[0]!), 7), here(rowOf(checks[checks.length - 1]!), 7));
}

/** What every plan can get wrong, whatever its modules: it stands after theirs. */
export const ownChecks = ({ checks, plan }: SpineWords, { inputs, others, calculated }: Watched): Checks => ({
  key: 'plan',
  name: plan,
  inputs,
  checks: [
    {
      key: 'notNumbers',
      label: checks.notNumbers,
      // All of them in one formula would be longer than some spreadsheets take.
      found: joined(
        [...others.filter((group) => group.inputs.length > 0), { key: 'plan' }].map(
          ({ key }) => formula`${notNumbersOf(key)}`,
        ),
        '+',
      ),
      kind: 'fix',
      link: (inputs[0] ?? others.find((group) => group.inputs.length > 0)!.inputs[0])!.range.from,
    },
    {
      key: 'errors',
      label: checks.errors,
      found: formula`${errorsElsewhere}+${cellsWithErrors(calculated)}`,
      kind: 'fix',
      link: here('title', 1),
    },
  ],
});

/** One line that says what there is to look at; under it, folded, one table for all modules. */
export function checksTable(
  words: SpineWords,
  groups: readonly Checks[],
  titleOf: (tab: Tab['key']) => string,
): Part {
  const head = 'checks head';
  const last = all(groups)[all(groups).length - 1]!;
  return stack([
    { ...sentence('checks', 1, 8, checksLine(words, groups), 'pageEnd'), rows: [track('checks', 22)] },
    {
      rows: [track(head, 24)],
      cells: [
        { at: here(head, 1), value: words.checks.check, style: 'headLeft' },
        ...fill(head, 2, 5, 'headLeft'),
        { at: here(head, 6), value: words.checks.found, style: 'head' },
        { at: here(head, 7), value: words.checks.status, style: 'headCenter' },
        { at: here(head, 8), value: words.checks.where, style: 'headLeft' },
      ],
      groups: [{ from: head, to: rowOf(last), collapsed: true }],
    },
    ...groups.map((group) => groupOf(words, groups, group, titleOf)),
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
        rule(statusesOf(groups), (place) => formula`${place}="${words.checks[status]}"`, style),
      ),
    },
    gap('page end', 8),
  ]);
}

function groupOf(
  words: SpineWords,
  groups: readonly Checks[],
  { key, name, checks, inputs }: Checks,
  titleOf: (tab: Tab['key']) => string,
): Part {
  const row = headOf(key);
  const [first, last] = [checks[0]!, checks[checks.length - 1]!];
  const statuses = range(here(rowOf(first), 7), here(rowOf(last), 7));
  return stack([
    {
      rows: [track(row, rowHeight)],
      cells: [
        { at: here(row, 1), value: name, style: 'labelStrong' },
        ...fill(row, 2, 5, 'labelStrong'),
        {
          at: here(row, 6),
          formula: notFine(words, statuses),
          style: 'computedStrong',
          pattern: patterns.count,
        },
        ...fill(row, 7, 8, 'computedStrong'),
        ...(inputs.length > 0 || key === 'plan'
          ? [{ at: notNumbersOf(key), formula: valuesThatAreNoNumbers(inputs), style: 'unseen' }]
          : []),
      ],
      // Of a single module they are seen as soon as the table is.
      groups: [{ from: rowOf(first), to: rowOf(last), collapsed: groups.length > 2 }],
    },
    ...checks.map((check) => checkRow(words, groups, check, titleOf)),
  ]);
}

/** An inserted row is blank and no check; one whose count broke is one to look at. */
export const notFine = ({ checks: { fine } }: SpineWords, statuses: CellRange): Formula =>
  formula`(COUNTA(${statuses})-COUNTIFS(${statuses};"${fine}"))`;

function checkRow(
  { checks: words }: SpineWords,
  groups: readonly Checks[],
  check: Check,
  titleOf: (tab: Tab['key']) => string,
): Part {
  const { label, found, pattern = patterns.count, kind, link } = check;
  const row = rowOf(check);
  const count = here(row, 6);
  const status = formula`IF(ABS(${count})<1/1000;"${words.fine}";"${words[kind]}")`;
  const statuses = statusesOf(groups);
  const soFar = range(statuses.from, here(row, 7));
  const [fixes, looks] = [words.fix, words.look].map((word) => formula`COUNTIFS(${soFar};"${word}")`);
  const allFixes = formula`COUNTIFS(${statuses};"${words.fix}")`;
  const says = (word: string) => formula`${here(row, 7)}="${word}"`;
  return {
    rows: [track(row, rowHeight)],
    cells: [
      {
        at: rankOf(row),
        formula: formula`IF(${says(words.fix)};${fixes!};IF(${says(words.look)};${allFixes}+${looks!};""))`,
        style: 'unseen',
      },
      { at: here(row, 1), value: label, style: 'label' },
      ...fill(row, 2, 5, 'label'),
      { at: count, formula: found, style: 'computed', pattern },
      { at: here(row, 7), formula: status, style: 'status' },
      { at: here(row, 8), value: titleOf(link.tab), style: 'link', link },
      {
        at: nameOf(row),
        formula:
          pattern === patterns.count
            ? formula`"${label}"&IF(${count}>1;": "&FIXED(${count};0);"")`
            : formula`"${label}"`,
        style: 'unseen',
      },
    ],
  };
}

/** In the margins: the rank of what was found, what must be mended first; and how it is said in a sentence. */
const rankOf = (row: string) => cell(tab, row, 'left');
const nameOf = (row: string) => cell(tab, row, 'right');

function checksLine(words: SpineWords, groups: readonly Checks[]): Formula {
  const statuses = statusesOf(groups);
  const [first, last] = [statuses.from.row, statuses.to.row];
  const found = notFine(words, statuses);
  const inOrder = (number: string) =>
    formula`INDEX(${range(nameOf(first), nameOf(last))};MATCH(${number};${range(rankOf(first), rankOf(last))};0);1)`;
  const { lineFine, lineFound, lineMore, lineRest } = words.checks;
  const number = (count: Formula) => formula`FIXED(${count};0)`;
  const total = formula`COUNTA(${statuses})`;
  const named = formula`${inOrder('1')}&IF(${found}>1;" · "&${inOrder('2')};"")&IF(${found}>2;${fillFormula(lineMore, { count: number(formula`(${found}-2)`) })};"")`;
  const rest = fillFormula(lineRest, { count: number(formula`(${total}-${found})`) });
  return formula`IF(${found}=0;${fillFormula(lineFine, { count: number(total) })};${fillFormula(lineFound, { count: number(found) })}&${named}&${rest})`;
}
