/** Re-plan: from which month the rest of the goal is spread anew, and what that rest takes. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import { computed, input, section } from '../../../spine/assumptions/frame';
import type { Setting } from '../setting';

export function replan({ text, at, patterns }: Setting): Part {
  const words = text.assumptions;
  const { goal, value, existing, rounding, replanFrom, restOfGoal } = at.assumptions;
  const { frozenRevenue, frozenSoFar, monthNumber, monthCount } = at.assumptions;
  const before = formula`SUMIFS(${frozenRevenue};${monthNumber};"<"&${replanFrom})`;
  const need = formula`${restOfGoal}*(1-${existing})/${value}`;
  return stack([
    section('replan', words.sections.replan, { end: words.inUse }),
    input({
      key: 'replanFrom',
      name: 'replan_from',
      words: words.inputs.replanFrom,
      pattern: patterns.count,
      holds: 'kept',
      accepts: { unit: 'number', atLeast: 1, atMost: 36, whole: true },
      message: text.accepts.month,
      use: (typed) => formula`IF(ISNUMBER(${typed});MIN(${monthCount};MAX(0;ROUND(${typed};0)));0)`,
    }),
    input({
      key: 'replannedOn',
      name: 'replanned_on',
      words: words.inputs.replannedOn,
      pattern: patterns.day,
      holds: 'kept',
      accepts: { unit: 'day', after: 36526 },
      message: text.accepts.date,
    }),
    input({
      key: 'useLearnedBefore',
      name: 'use_learned_before',
      holds: 'kept',
      accepts: { unit: 'tick' },
      words: words.inputs.useLearnedBefore,
    }),
    computed('frozenSoFar', words.inputs.frozenSoFar, before, patterns.money),
    computed('restOfGoal', words.inputs.restOfGoal, formula`MAX(0;${goal}-${frozenSoFar})`, patterns.money),
    computed(
      'neededForRest',
      words.inputs.neededForRest,
      formula`IF(${value}>0;IF(${rounding}=2;ROUNDUP(ROUND(${need};6);0);${need});0)`,
      patterns.exact,
    ),
  ]);
}
