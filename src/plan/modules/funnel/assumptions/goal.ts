/** Goal and calendar: what the plan is to achieve, and from when. */
import { formula, range } from '../../../formula';
import { type Part, stack, track } from '../../../layout';
import { monthSerial } from '../../../month';
import type { CellRef, Formula } from '../../../plan';
import {
  computed,
  at as here,
  input,
  positive,
  section,
  share,
  ticked,
} from '../../../spine/assumptions/frame';
import { isStream, kinds } from '../counts';
import type { Setting } from '../setting';
import { keptOver } from '../stream-formulas';

/** Of a plan and of its owner. */
const name = { unit: 'text', most: 500 } as const;

export const roundings = ['exact', 'customers', 'stages'] as const;

export function goal(setting: Setting): Part {
  const { answers, counts, text, at, patterns } = setting;
  const countsCustomers = counts === 'customers';
  const words = text.assumptions.inputs;
  const { accepts } = text;
  const { rounding, monthNumber } = at.assumptions;
  const choices = at.assumptions.choices('rounding', roundings.length);
  return stack([
    section('goal', text.assumptions.sections.goal, { end: text.assumptions.inUse }),
    input({ key: 'name', holds: 'answer', accepts: name, words: words.name, value: answers.name }),
    input({ key: 'owner', holds: 'answer', accepts: name, words: words.owner, value: answers.owner }),
    input({
      key: 'start',
      holds: 'answer',
      words: words.start,
      value: monthSerial(answers.start),
      pattern: patterns.month,
      accepts: { unit: 'day', after: 36526 },
      message: accepts.date,
      hint: text.assumptions.startNote,
      use: firstOfMonth,
    }),
    computed('months', words.months, formula`COUNT(${monthNumber})`, patterns.count),
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
    input({
      key: 'rounding',
      holds: 'answer',
      words: words.rounding,
      value: text.assumptions.rounding[answers.rounding],
      accepts: { unit: 'choice', from: choices },
      message: accepts.choice,
      use: (typed) => formula`IF(COUNTIFS(${choices};${typed})=0;1;MATCH(${typed};${choices};0))`,
      usePattern: patterns.count,
    }),
    {
      rows: [],
      cells: [],
      names: [
        { name: 'rounding_in_use', range: range(rounding, rounding) },
        { name: 'customers_needed', range: range(at.assumptions.needed, at.assumptions.needed) },
      ],
    },
    computed('needed', words.needed, needed(setting), patterns.exact),
    input({
      key: 'growth',
      holds: 'typed',
      words: words.growth,
      value: 0,
      pattern: patterns.share,
      accepts: { unit: 'rate', atLeast: -1, atMost: 1 },
      message: accepts.growth,
      use: (typed) => formula`IF(ISNUMBER(${typed});MAX(-1;${typed});0)`,
    }),
    input({
      key: 'afterPlan',
      holds: 'typed',
      name: 'after_plan',
      words: words.afterPlan,
      value: 1,
      pattern: patterns.percent,
      accepts: { unit: 'rate', atLeast: 0 },
      message: accepts.atLeast0,
      use: positive,
    }),
    input({
      key: 'catchUp',
      holds: 'typed',
      name: 'catch_up',
      words: words.catchUp,
      value: false,
      accepts: { unit: 'tick' },
      use: ticked,
      usePattern: patterns.count,
    }),
    input({
      key: 'statusDate',
      holds: 'actual',
      name: 'status_date',
      words: words.statusDate,
      pattern: patterns.day,
      accepts: { unit: 'day', after: 36526 },
      message: accepts.date,
    }),
  ]);
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
      { at: here(row, 'input'), value: words.goalCounts, style: 'computedText' },
      { at: here(row, 'more 1'), value: note, style: 'note' },
      { at: place, value: kinds.indexOf(counts) + 1, style: 'use' },
    ],
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
