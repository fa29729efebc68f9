/** Turns the chance around: the volume in the open months that gives a chance of one half, the one wanted, and a surer one. */
import { formula } from '../../../formula';
import { counting, type Part, stack, track } from '../../../layout';
import type { Cell, Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import { isStream } from '../counts';
import type { Setting } from '../setting';
import { caution, conversion, customers, isRare, odds, shape, won } from './chance';
import { funnel, at as here, stageLabel } from './frame';

/** Steps after the first guess: enough for nine digits at exact rates, whatever the rate and the chance. */
const steps = 6;

const idle = formula`OR(${customers}=0;${conversion}=0;${isRare})`;
const columns = ['first', 'second', 'third'] as const;

/**
 * The unknown is 1 ÷ (tries − customers + 1): along it the log-odds that would just do run almost straight, so the
 * secant rule finds within a few steps where they meet the plan's own.
 */
export function volumeForChance(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const words = text.funnel;
  const { months, total, expected } = at.funnel;
  const sure = here('wanted', 'second');
  const chances = {
    first: formula`1/2`,
    second: formula`${at.assumptions.wanted}`,
    third: formula`(1+${sure})/2`,
  };
  const poisson = (column: string) => formula`GAMMA.INV(${here('wanted', column)};${customers};1)`;
  const wanted = (column: string) => here('customers wanted', column);
  const open = total('free');
  const planned = formula`SUMIFS(${months(expected(1))};${months('free')};1)`;
  // What more of the same volume brings, where a customer counts the less the later it is won.
  const brings = total('brings volume');
  const forOne = isStream(setting.counts)
    ? formula`IF(${brings}>0;${planned}*${at.funnel.figure('equal worth')}/${brings};1/${conversion})`
    : formula`1/${conversion}`;
  return stack([
    blockHead(funnel, setting, 'volume', words.volumeForChance, [], words.volumeNote),
    threefold('wanted', words.wanted, patterns.percent, (column) => chances[column]),
    threefold(
      'guess 0',
      words.firstGuess,
      patterns.sixDecimals,
      (column) => formula`IF(${idle};1;1/MAX(1;${poisson(column)}/${conversion}-${customers}+1))`,
    ),
    ...counting(steps).flatMap((step) => [
      threefold(`gap ${step - 1}`, words.logOddsGap + step, patterns.sixDecimals, (column) =>
        gap(step, column),
      ),
      threefold(`guess ${step}`, words.nextGuess + step, patterns.sixDecimals, (column) =>
        nextGuess(step, column),
      ),
    ]),
    threefold(
      'customers wanted',
      words.customersOpen,
      patterns.exact,
      (column) =>
        formula`IF(OR(${customers}=0;${conversion}=0);0;IF(${isRare};${poisson(column)};(1/${here(`guess ${steps}`, column)}+${customers}-1)*${conversion}))`,
    ),
    threefold(
      'volume wanted',
      formula`${stageLabel(setting, 1)}&"${words.aMonth}"`,
      patterns.exact,
      (column) =>
        formula`IF(${conversion}*${open}=0;"–";MAX(0;(${planned}+(${wanted(column)}-${won})*${forOne})/${open}))`,
    ),
  ]);
}

/** The same figure for the three chances, side by side. */
function threefold(
  key: string,
  label: string | Formula,
  pattern: string,
  value: (column: (typeof columns)[number]) => Formula,
): Part {
  return {
    rows: [track(key)],
    cells: [
      {
        at: here(key, 'label'),
        ...(typeof label === 'string' ? { value: label } : { formula: label }),
        style: 'how',
      },
      ...columns.map(
        (column): Cell => ({ at: here(key, column), formula: value(column), style: 'computed', pattern }),
      ),
    ],
  };
}

/** What the log-odds miss at the last guess. Evidence makes them grow with the tries, exact rates leave them as they are. */
function gap(step: number, column: string): Formula {
  const beyond = formula`(1/${here(`guess ${step - 1}`, column)}-1/2)`;
  const growth = formula`(1+${caution}*MAX(0;${beyond}))`;
  const needed = formula`MAX(1/10^300;MIN(1-1/10^15;BETA.INV(${here('wanted', column)};${shape};1/2+${beyond}/${growth})))`;
  const own = formula`${odds}*(${shape}-1/2)/(${customers}-1/2)*${growth}`;
  return formula`IF(${idle};0;LN(${needed}/(1-${needed}))-LN(${own}))`;
}

/** The secant through the last two guesses; the first has none before it and takes its gap as it is. Never over eightfold. */
function nextGuess(step: number, column: string): Formula {
  const last = here(`guess ${step - 1}`, column);
  const gapNow = here(`gap ${step - 1}`, column);
  const before = here(`guess ${step - 2}`, column);
  const gapBefore = here(`gap ${step - 2}`, column);
  const next =
    step === 1
      ? formula`${last}*EXP(0-${gapNow})`
      : formula`${last}-IF(ABS(${gapNow}-${gapBefore})<1/10^12;0;${gapNow}*(${last}-${before})/(${gapNow}-${gapBefore}))`;
  return formula`MIN(8*${last};MAX(${last}/8;${next}))`;
}
