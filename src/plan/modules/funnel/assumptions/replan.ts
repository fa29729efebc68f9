/** Re-plan: from which month the plan was made anew, and what new entries have to bring so that the outlook is the goal. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import { computed, input, section } from '../../../spine/assumptions/frame';
import type { Setting } from '../setting';

export function replan(setting: Setting): Part {
  const { text, patterns } = setting;
  const words = text.assumptions;
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
      use: (typed) =>
        formula`IF(ISNUMBER(${typed});MIN(${setting.at.assumptions.monthCount};MAX(0;ROUND(${typed};0)));0)`,
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
    ...rest(setting),
  ]);
}

/** The goal, less what came, what comes of itself and what is under way; and who has to be won for the rest. */
function rest({ text, at, patterns, stages }: Setting): readonly Part[] {
  const words = text.assumptions.inputs;
  const { goal, value, existing, rounding, replanFrom, came, underWay, restOfGoal } = at.assumptions;
  const { monthNumber, monthWeight, existingOpen, reach, toWin } = at.assumptions;
  const { months, monthNumbers, kept, monthsToCustomer } = at.funnel;
  const isMade = formula`${replanFrom}>0`;
  const fromThen = (row: string) => formula`SUMIFS(${months(row)};${monthNumbers};">="&${replanFrom})`;
  const inReach = formula`">="&(${replanFrom}+${monthsToCustomer(1)})`;
  const customers = formula`${restOfGoal}/${value}`;
  const whole = formula`ROUNDUP(ROUND(${underWay}+${customers};6);0)-${underWay}`;
  const money = { pattern: patterns.money };
  const figure = (place: typeof came, sum: ReturnType<typeof formula>, { pattern } = money) =>
    computed(place.row, words[place.row as 'came'], formula`IF(${isMade};${sum};0)`, pattern);
  return [
    figure(came, formula`SUM(${months('kept revenue')})`),
    figure(existingOpen, formula`${existing}*${fromThen('first goal')}`),
    figure(underWay, fromThen(kept(stages.length)), { pattern: patterns.exact }),
    figure(restOfGoal, formula`${goal}-${came}-${existingOpen}-${value}*${underWay}`),
    figure(reach, formula`SUMIFS(${monthWeight};${monthNumber};${inReach})`, { pattern: patterns.share }),
    figure(
      toWin,
      formula`IF(AND(COUNTIFS(${monthNumber};${inReach})>0;${value}>0);MAX(0;IF(${rounding}=2;${whole};${customers}));0)`,
      { pattern: patterns.exact },
    ),
    computed(
      'goalScale',
      words.goalScale,
      formula`IF(SUM(${months('open goal')})>${goal}/10^9;MAX(0;${goal}-${came})/SUM(${months('open goal')});1)`,
      patterns.factor,
    ),
  ];
}
