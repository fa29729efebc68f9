/** Re-plan: from which month the plan was made anew, and what new entries have to bring so that the outlook is the goal. */
import { formula } from '../../../formula';
import type { Part } from '../../../layout';
import { fillFormula } from '../../../sentence';
import { block, computed, input } from '../../../spine/assumptions/frame';
import { dayInWords, monthAndYear } from '../../../spine/month-name';
import { isStock, isStream } from '../counts';
import type { Setting } from '../setting';
import { keptOver } from '../stream-formulas';

export function replan(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const words = text.assumptions;
  const { replanFrom, start, namedMonths } = at.assumptions;
  const since = fillFormula(words.lines.replan, {
    month: monthAndYear(namedMonths, formula`EDATE(${start};${replanFrom}-1)`),
    day: dayInWords(namedMonths, at.assumptions.input('replannedOn')),
  });
  const line = formula`IF(${replanFrom}>0;${since};"${words.lines.never}")`;
  return block('replan', words.sections.replan, { line, end: words.inUse, isFolded: true }, [
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
function rest(setting: Setting): readonly Part[] {
  const { counts, each, existing, text, at, patterns, stages } = setting;
  const words = text.assumptions.inputs;
  const { goal, rounding, replanFrom, came, underWay, restOfGoal } = at.assumptions;
  const { monthNumber, monthWeight, existingOpen, reach, toWin } = at.assumptions;
  const { months, monthNumbers, kept, monthsToCustomer, to } = at.funnel;
  const isMade = formula`${replanFrom}>0`;
  const fromThen = (row: string) => formula`SUMIFS(${months(row)};${monthNumbers};">="&${replanFrom})`;
  const inReach = formula`">="&(${replanFrom}+${monthsToCustomer(1)})`;
  // Of months in reach, where customers of different months are of different worth.
  const worth = isStream(counts) ? formula`${at.funnel.total('worth in reach')}` : each;
  const customers = formula`${restOfGoal}/${worth}`;
  const before = (row: string) => formula`SUMIFS(${months(row)};${monthNumbers};${replanFrom}-1)`;
  const left = formula`(${to('total')}-${replanFrom}+1)`;
  const ofExisting = isStream(counts)
    ? keptOver(setting, before('kept recurring'), left)
    : formula`${existing}*${fromThen('first goal')}`;
  const ofUnderWay = isStream(counts)
    ? formula`${at.funnel.total('worth under way')}`
    : formula`${each}*${underWay}`;
  const arrived = isStock(counts) ? formula`0` : formula`${came}`;
  const openGoals = isStock(counts)
    ? formula`SUMIFS(${months('open goal')};${monthNumbers};${to('total')})`
    : formula`SUM(${months('open goal')})`;
  const whole = formula`ROUNDUP(ROUND(${underWay}+${customers};6);0)-${underWay}`;
  const money = { pattern: patterns.goal };
  const figure = (place: typeof came, sum: ReturnType<typeof formula>, { pattern } = money) =>
    computed(place.row, words[place.row as 'came'], formula`IF(${isMade};${sum};0)`, pattern);
  return [
    figure(came, isStock(counts) ? before('kept revenue') : formula`SUM(${months('kept revenue')})`),
    ...(counts === 'customers' ? [] : [figure(existingOpen, ofExisting)]),
    figure(underWay, fromThen(kept(stages.length)), { pattern: patterns.exact }),
    figure(
      restOfGoal,
      formula`${goal}-${arrived}-${counts === 'customers' ? formula`0` : formula`${existingOpen}`}-${ofUnderWay}`,
    ),
    figure(reach, formula`SUMIFS(${monthWeight};${monthNumber};${inReach})`, { pattern: patterns.share }),
    figure(
      toWin,
      formula`IF(AND(COUNTIFS(${monthNumber};${inReach})>0;${worth}>0);MAX(0;IF(${rounding}=2;${whole};${customers}));0)`,
      { pattern: patterns.exact },
    ),
    computed(
      'goalScale',
      words.goalScale,
      formula`IF(${openGoals}>${goal}/10^9;MAX(0;${goal}-${arrived})/${openGoals};1)`,
      patterns.factor,
    ),
  ];
}
