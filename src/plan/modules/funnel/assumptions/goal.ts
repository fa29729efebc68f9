/** Goal and calendar: what the plan is to achieve, and from when. */
import { formula, range } from '../../../formula';
import { type Part, stack } from '../../../layout';
import { monthSerial } from '../../../month';
import type { CellRef } from '../../../plan';
import { computed, input, positive, section, share, ticked } from '../../../spine/assumptions/frame';
import type { Setting } from '../setting';

/** Of a plan and of its owner. */
const name = { unit: 'text', most: 500 } as const;

export const roundings = ['exact', 'customers', 'stages'] as const;

export function goal({ answers, text, at, patterns }: Setting): Part {
  const words = text.assumptions.inputs;
  const { accepts } = text;
  const { goal: target, value, existing, rounding, monthNumber } = at.assumptions;
  const newRevenue = formula`${target}*(1-${existing})`;
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
    input({
      key: 'goal',
      holds: 'answer',
      words: words.goal,
      value: answers.goal,
      pattern: patterns.money,
      accepts: { unit: 'money', above: 0 },
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
    input({
      key: 'existing',
      holds: 'answer',
      name: 'existing_share',
      words: words.existing,
      value: answers.existing,
      pattern: patterns.share,
      accepts: { unit: 'rate', atLeast: 0, atMost: 1 },
      message: accepts.share,
      use: share,
    }),
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
    computed(
      'needed',
      words.needed,
      formula`IF(${value}>0;IF(${rounding}=2;ROUNDUP(ROUND(${newRevenue}/${value};6);0);${newRevenue}/${value});0)`,
      patterns.exact,
    ),
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

/** The first day of the month that was typed; January 2000 where no date is. */
const firstOfMonth = (typed: CellRef) =>
  formula`IF(COUNTIFS(${typed};">10000")=1;DATE(YEAR(${typed});MONTH(${typed});1);DATE(2000;1;1))`;
