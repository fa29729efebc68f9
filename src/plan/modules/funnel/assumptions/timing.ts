/** Timing and season: when the goal is to come, what is made of time before and after the plan, and of which day it is. */
import { formula, range } from '../../../formula';
import type { Part } from '../../../layout';
import type { CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { block, computed, input, positive, ticked } from '../../../spine/assumptions/frame';
import type { Setting } from '../setting';
import { season } from './season';

export const roundings = ['exact', 'customers', 'stages'] as const;

export function timing(setting: Setting): Part {
  const { answers, text, at, patterns } = setting;
  const words = text.assumptions.inputs;
  const { accepts } = text;
  const { rounding, monthNumber } = at.assumptions;
  const choices = at.assumptions.choices('rounding', roundings.length);
  const bar = { line: line(setting), end: text.assumptions.inUse, isFolded: true };
  return block('season', text.assumptions.sections.season, bar, [
    computed('months', words.months, formula`COUNT(${monthNumber})`, patterns.count),
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
    ...season(setting),
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
    { rows: [], cells: [], names: [{ name: 'rounding_in_use', range: range(rounding, rounding) }] },
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

/** Which month carries most, and how much more each carries than the one before. */
function line({ text, at }: Setting): Formula {
  const { season: shares, namedMonths, growth } = at.assumptions;
  const { even, strongest, growth: grows } = text.assumptions.lines;
  const most = formula`MAX(${shares})`;
  const isEven = formula`AND(COUNT(${shares})=12;${most}-MIN(${shares})<=${most}/1000)`;
  // Of months that differ by the dust of a calculation the first one, in every spreadsheet.
  const among = formula`ISNUMBER(${shares})*(${shares}>=${most}-${most}/1000000)`;
  const first = formula`13-SUMPRODUCT(MAX(${among}*(13-${namedMonths.numbers})))`;
  const month = formula`INDEX(${namedMonths.names};${first};1)`;
  const share = wholePercent(formula`${most}/SUM(${shares})`);
  const season = formula`IF(OR(SUM(${shares})<=0;${isEven});"${even}";${fillFormula(strongest, { month, share })})`;
  return formula`${season}&IF(ROUND(100*${growth};1)=0;"";${fillFormula(grows, { share: inPercent(growth) })})`;
}

const wholePercent = (share: Formula) => formula`FIXED(100*${share};0)&"%"`;

const inPercent = (share: CellRef) =>
  formula`FIXED(100*${share};IF(ROUND(100*${share};1)=ROUND(100*${share};0);0;1))&"%"`;
