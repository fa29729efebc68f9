/** What people say of a history: what it counts, whether every year is like it, and what to make of odd months. */
import { formula } from '../../../formula';
import type { Part } from '../../../layout';
import { input } from '../../../spine/assumptions/frame';
import { isStream } from '../counts';
import type { Setting } from '../setting';

export const historyUnits = ['revenue', 'customers'] as const;
/** Units that a history may have as the goal counts: what recurs or is billed tells nothing of the customers won, nor they of it. */
export const unitsOf = ({ counts }: Pick<Setting, 'counts'>): readonly (typeof historyUnits)[number][] =>
  counts === 'customers' ? ['customers'] : isStream(counts) ? ['revenue'] : historyUnits;

/** What is said of the years: whether each is like the last, and what is made of odd months. */
export const everyYears = ['yes', 'no', 'unknown'] as const;
export const oddWays = ['usual', 'followed'] as const;

/** What the history counts: revenue, or customers that the plan turns into revenue. */
export function unit(setting: Setting): Part {
  const { answers, text, at, patterns } = setting;
  const words = text.assumptions;
  const units = unitsOf(setting);
  const of = units.find((each) => each === answers.history?.of) ?? units[0]!;
  const choices = at.assumptions.choices('history', units.length);
  return input({
    key: 'historyOf',
    name: 'history_of',
    words: words.inputs.historyOf,
    value: words.historyOf[of],
    holds: 'answer',
    accepts: { unit: 'choice', from: choices },
    message: text.accepts.choice,
    use: (typed) =>
      units.length > 1
        ? formula`IF(${typed}=${at.assumptions.choice('history', 2)};2;1)`
        : formula`${of === 'customers' ? '2' : '1'}`,
    usePattern: patterns.count,
  });
}

/** Whether every year is like the history: less than two cannot tell. */
export function everyYear({ answers, text, at, patterns }: Setting): Part {
  const words = text.assumptions;
  const known = answers.history?.everyYear ?? null;
  return input({
    key: 'everyYear',
    name: 'every_year',
    words: words.inputs.everyYear,
    value: words.everyYear[known === null ? 'unknown' : known ? 'yes' : 'no'],
    holds: 'answer',
    accepts: { unit: 'choice', from: at.assumptions.choices('everyYear', everyYears.length) },
    message: text.accepts.choice,
    use: (typed) =>
      formula`IF(${typed}=${at.assumptions.choice('everyYear', 1)};1;IF(${typed}=${at.assumptions.choice('everyYear', 2)};2;3))`,
    usePattern: patterns.count,
  });
}

/** What is made of months far from the usual. */
export function odd({ answers, text, at, patterns }: Setting): Part {
  const words = text.assumptions;
  return input({
    key: 'oddMonths',
    name: 'odd_months',
    words: words.inputs.oddMonths,
    value: words.oddMonths[answers.history?.followsOdd ? 'followed' : 'usual'],
    holds: 'answer',
    accepts: { unit: 'choice', from: at.assumptions.choices('oddMonths', oddWays.length) },
    message: text.accepts.choice,
    use: (typed) => formula`IF(${typed}=${at.assumptions.choice('oddMonths', 2)};2;1)`,
    usePattern: patterns.count,
  });
}
