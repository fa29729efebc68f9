/** What was seen of each step, and what its rate is learned to be: both with the range that the rate is likely in. */
import { formula } from '../../../formula';
import type { Cell, Formula } from '../../../plan';
import { share } from '../../../spine/assumptions/frame';
import type { Setting } from '../setting';
import { sizeOf } from '../size';

/** The rate that the model reads: what was typed, or what was learned where that is wanted. */
export function learned({ at, patterns, answers, records }: Setting, stage: number): Cell[] {
  const places = at.assumptions;
  const { useLearned, rateWeight } = places;
  const [typed, rate] = [places.rateTyped(stage), places.rate(stage)];
  const entered = formula`SUM(${places.entered(stage)};${places.seenEntered(stage)})`;
  const converted = formula`SUM(${places.converted(stage)};${places.seenConverted(stage)})`;
  const behind = formula`(${rateWeight}+${entered})`;
  const observed = places.observed(stage);
  const known = places.learned(stage);
  const { months } = at.funnel;
  const keptRate = at.funnel.keptRate(stage);
  const seen = months(at.funnel.seen(stage));
  const look = { style: 'computed', pattern: patterns.rate } as const;
  // What the rows themselves show is fair to young ones; months that lag each other are not.
  const id = sizeOf(answers).stages[stage - 1]!.id;
  const rows = records?.isLearned(id)
    ? { cases: records.learned(id, 'cases'), rate: records.learned(id, 'rate') }
    : undefined;
  const orRows = (of: (from: NonNullable<typeof rows>) => Formula, counted: Formula) =>
    rows ? formula`IF(ISNUMBER(${rows.cases});${of(rows)};${counted})` : counted;
  return [
    {
      at: places.seenEntered(stage),
      formula: orRows(({ cases }) => formula`${cases}`, formula`SUM(${seen})`),
      style: 'computed',
      pattern: patterns.whole,
    },
    {
      at: places.seenConverted(stage),
      formula: orRows(
        (from) => formula`${from.cases}*${from.rate}`,
        formula`SUMIFS(${months(at.funnel.actual(stage))};${seen};">=0")`,
      ),
      style: 'computed',
      pattern: patterns.whole,
    },
    { at: observed, formula: formula`IF(${entered}>0;${converted}/${entered};"–")`, ...look },
    {
      at: places.observedRange(stage),
      formula: formula`IF(ISNUMBER(${observed});IF(AND(${observed}>=0;${observed}<=1);${likely(formula`${converted}+1/2`, formula`${entered}-${converted}+1/2`)};"–");"–")`,
      style: 'attribute',
    },
    {
      at: known,
      formula: formula`IF(${behind}>0;MAX(0;MIN(1;(${rateWeight}*${share(typed)}+${converted})/${behind}));${share(typed)})`,
      ...look,
    },
    {
      at: places.learnedRange(stage),
      formula: formula`IF(AND(${behind}>0;${known}>0;${known}<1);${likely(formula`${behind}*${known}`, formula`${behind}*(1-${known})`)};"–")`,
      style: 'attribute',
    },
    {
      at: rate,
      // A yardstick does not move between two re-plans: what was learned then holds until the next.
      formula: formula`IF(${useLearned}=1;IF(AND(${places.replanFrom}>0;ISNUMBER(${keptRate}));${keptRate};${known});${share(typed)})`,
      style: 'total',
      pattern: patterns.rate,
    },
  ];
}

/** From the 5th to the 95th percentile of a Beta: nine times in ten the true rate is in there. */
function likely(successes: Formula, failures: Formula): Formula {
  const end = (chance: string) => formula`100*BETA.INV(${chance}/20;${successes};${failures})`;
  const digits = formula`IF(${end('19')}<10;2;1)`;
  return formula`FIXED(${end('1')};${digits})&"–"&FIXED(${end('19')};${digits})&" %"`;
}
