/** Goal and calendar: what the plan is to achieve, and from when. */
import { formula, range } from '../../../formula';
import { type Part, rule, track } from '../../../layout';
import { monthSerial } from '../../../month';
import type { CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import {
  across,
  block,
  computed,
  explanation,
  at as here,
  input,
  positive,
  share,
} from '../../../spine/assumptions/frame';
import { monthAndYear } from '../../../spine/month-name';
import { isStream, kinds } from '../counts';
import type { Setting } from '../setting';
import { keptOver } from '../stream-formulas';

/** Of a plan and of its owner. */
const name = { unit: 'text', most: 500 } as const;

export function goal(setting: Setting): Part {
  const { answers, counts, text, at, patterns } = setting;
  const countsCustomers = counts === 'customers';
  const words = text.assumptions.inputs;
  const { accepts } = text;
  const line = here('goal section', 'more 1');
  const missing = fillFormula(text.assumptions.lines.missing, {
    list: formula`${at.funnel.figure('all that is missing')}`,
  });
  const bar = { line: formula`IF(${isMissing(setting)};${missing};"")`, end: text.assumptions.inUse };
  return block('goal', text.assumptions.sections.goal, bar, [
    input({ key: 'name', holds: 'answer', accepts: name, words: words.name, value: answers.name }),
    input({
      key: 'owner',
      holds: 'answer',
      accepts: name,
      words: words.owner,
      value: answers.owner,
      hint: words.owner.hint,
    }),
    input({
      key: 'start',
      holds: 'answer',
      words: { ...words.start, note: lasts(setting) },
      value: monthSerial(answers.start),
      pattern: patterns.month,
      accepts: { unit: 'day', after: 36526 },
      message: accepts.date,
      hint: text.assumptions.startNote,
      use: firstOfMonth,
    }),
    said(setting),
    input({
      key: 'goal',
      holds: 'answer',
      words: words.goal,
      value: answers.goal,
      pattern: countsCustomers ? patterns.count : patterns.money,
      accepts: { unit: countsCustomers ? 'count' : 'money', above: 0 },
      message: accepts.above0,
      use: positive,
      part: true,
    }),
    input({
      key: 'value',
      holds: 'answer',
      name: 'revenue_per_customer',
      words: words.value,
      value: answers.value,
      pattern: patterns.smallMoney,
      accepts: { unit: 'money', above: 0 },
      message: accepts.above0,
      use: positive,
    }),
    ...besides(setting),
    computed('needed', words.needed, needed(setting), patterns.exact),
    {
      rows: [],
      cells: [],
      names: [{ name: 'customers_needed', range: range(at.assumptions.needed, at.assumptions.needed) }],
      rules: [rule(range(line, line), (said) => formula`LEN(${said})>0`, 'caution')],
    },
  ]);
}

/** What the plan cannot do without and nobody typed. */
function isMissing({ counts, at }: Setting): Formula {
  const { input: typed } = at.assumptions;
  const value = counts === 'customers' ? formula`` : formula`*COUNTIFS(${typed('value')};">0")`;
  return formula`COUNTIFS(${typed('goal')};">0")${value}*COUNTIFS(${typed('start')};">10000")=0`;
}

/** How long the plan is, where it is known when it begins. */
function lasts({ text, at }: Setting): Formula {
  const { start, monthCount, namedMonths, input: typed } = at.assumptions;
  const { note, lasts: said } = text.assumptions.inputs.start;
  const last = monthAndYear(namedMonths, formula`EDATE(${start};${monthCount}-1)`);
  return formula`IF(COUNTIFS(${typed('start')};">10000")=1;${fillFormula(said, { count: formula`${monthCount}`, last })};"${note}")`;
}

/** What the goal counts, in words and as a number for those who read it. */
function said({ counts, text, at }: Setting): Part {
  const words = text.assumptions;
  const place = at.assumptions.goalCounts;
  const { row } = place;
  const { label, note } = words.inputs.goalCounts;
  return {
    rows: [track(row)],
    cells: [
      { at: here(row, 'label'), value: label, style: 'label' },
      { at: here(row, 'input'), value: words.goalCounts, style: 'how' },
      explanation(row, note),
      { at: place, value: kinds.indexOf(counts) + 1, style: 'use' },
    ],
    merges: [across(row)],
    names: [{ name: 'goal_counts', range: range(place, place) }],
  };
}

/** What of the goal needs no new customers: a share that is asked for, or what recurring revenue at the start still brings. */
function besides({ answers, counts, text, at, patterns }: Setting): Part[] {
  const words = text.assumptions.inputs;
  if (counts === 'customers') return [];
  if (isStream(counts)) {
    const { openingRecurring, monthCount } = at.assumptions;
    const comes = keptOver({ at, counts }, openingRecurring, formula`${monthCount}`);
    return [computed('besides', words.besides, comes, patterns.money)];
  }
  return [
    input({
      key: 'existing',
      holds: 'answer',
      name: 'existing_share',
      words: words.existing,
      value: answers.existing,
      pattern: patterns.share,
      accepts: { unit: 'rate', atLeast: 0, atMost: 1 },
      message: text.accepts.share,
      use: share,
    }),
  ];
}

/** The goal, less what comes without them, by what one of them counts on average. */
function needed({ counts, each, existing, at }: Setting): Formula {
  const { goal: target, rounding, besides: comes } = at.assumptions;
  const rest = isStream(counts) ? formula`MAX(0;${target}-${comes})` : formula`${target}*(1-${existing})`;
  const worth = isStream(counts) ? formula`${at.funnel.total('weighed worth')}` : each;
  if (counts === 'customers') return formula`IF(${rounding}=2;ROUNDUP(ROUND(${target};6);0);${target})`;
  return formula`IF(${worth}>0;IF(${rounding}=2;ROUNDUP(ROUND(${rest}/${worth};6);0);${rest}/${worth});0)`;
}

/** The first day of the month that was typed; January 2000 where no date is. */
const firstOfMonth = (typed: CellRef) =>
  formula`IF(COUNTIFS(${typed};">10000")=1;DATE(YEAR(${typed});MONTH(${typed});1);DATE(2000;1;1))`;
