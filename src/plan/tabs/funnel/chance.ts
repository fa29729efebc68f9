/** The chance of making the goal, and the volume for a wanted chance: the binomial tail at exact rates, in closed form. */
import { formula } from '../../formula';
import { counting, type Part, stack, track } from '../../layout';
import type { Cell, Formula } from '../../plan';
import type { Setting } from '../setting';
import { blockHead } from '../timed';
import { figure, funnel, at as here, stageLabel } from './frame';

const customers = here('whole customers', 'first');
const conversion = here('conversion', 'first');
const tries = here('tries', 'first');

/** Where hardly anybody converts, the binomial tail is its Poisson limit; engines are sure of that one for any volume. */
const isRare = formula`${conversion}<1/1000`;

export function chance(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const words = text.funnel;
  const { goal, existing, value } = at.assumptions;
  const { expected, total, figure: single } = at.funnel;
  const rates = { from: single(expected(2)), to: single(expected(stages.length)) };
  const won = here('customers expected', 'first');
  return stack([
    blockHead(funnel, setting, 'chance', words.chance),
    figure(
      'whole customers',
      words.wholeCustomers,
      formula`IF(${value}>0;ROUNDUP(ROUND(${goal}*(1-${existing})/${value};6);0);0)`,
      { pattern: patterns.count },
      words.wholeCustomersNote,
    ),
    figure('customers expected', words.customersExpected, formula`${total(expected(stages.length))}`, {
      pattern: patterns.exact,
    }),
    figure(
      'conversion',
      words.conversion,
      formula`MIN(999/1000;PRODUCT(${rates}))`,
      { pattern: setting.become(1) },
      words.conversionNote,
    ),
    figure(
      'tries',
      words.tries,
      formula`${total(expected(1))}`,
      { pattern: patterns.exact },
      words.triesNote,
    ),
    figure(
      'chance',
      words.chance,
      formula`IF(${customers}=0;1;IF(${isRare};IF(${won}>0;GAMMA.DIST(${won};${customers};1;1);0);IF(${tries}-${customers}+1>0;BETA.DIST(${conversion};${customers};${tries}-${customers}+1;1);0)))`,
      { pattern: patterns.chance },
      words.chanceNote,
    ),
  ]);
}

/** Steps after the first guess: enough for nine digits at every rate and chance that a plan may have. */
const steps = 6;

/**
 * Turns the chance around. In the variable 1 ÷ (tries − customers + 1) the log-odds of the conversion that would just
 * do run almost straight, so the secant rule finds within a few steps where they meet the log-odds of the plan's own.
 */
export function volumeForChance(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const words = text.funnel;
  const { wanted, monthCount } = at.assumptions;
  const sure = here('wanted', 'second');
  const chances = { first: formula`1/2`, second: formula`${wanted}`, third: formula`(1+${sure})/2` };
  const idle = formula`OR(${customers}=0;${isRare})`;
  const threefold = (
    key: string,
    label: string | Formula,
    pattern: string,
    value: (column: string) => Formula,
  ): Part => ({
    rows: [track(key)],
    cells: [
      {
        at: here(key, 'label'),
        ...(typeof label === 'string' ? { value: label } : { formula: label }),
        style: 'how',
      },
      ...funnel.attributes.map(
        (column): Cell => ({ at: here(key, column), formula: value(column), style: 'computed', pattern }),
      ),
    ],
  });
  const poisson = (column: string) => formula`GAMMA.INV(${here('wanted', column)};${customers};1)`;
  return stack([
    blockHead(funnel, setting, 'volume', words.volumeForChance, [], words.volumeNote),
    threefold('wanted', words.wanted, patterns.percent, (column) => chances[column as keyof typeof chances]),
    threefold(
      'guess 0',
      words.firstGuess,
      patterns.sixDecimals,
      (column) => formula`IF(${idle};1;1/MAX(1;${poisson(column)}/${conversion}-${customers}+1))`,
    ),
    ...counting(steps).flatMap((step) => {
      const last = (column: string) => here(`guess ${step - 1}`, column);
      const gapKey = `gap ${step - 1}`;
      const needed = (column: string) =>
        formula`MIN(1-1/10^15;BETA.INV(${here('wanted', column)};${customers};1/${last(column)}))`;
      return [
        threefold(
          gapKey,
          words.logOddsGap + step,
          patterns.sixDecimals,
          (column) =>
            formula`IF(${idle};0;LN(${needed(column)}/(1-${needed(column)}))-LN(${conversion}/(1-${conversion})))`,
        ),
        threefold(`guess ${step}`, words.nextGuess + step, patterns.sixDecimals, (column) =>
          nextGuess(step, column),
        ),
      ];
    }),
    threefold(
      'tries wanted',
      words.triesWanted,
      patterns.exact,
      (column) =>
        formula`IF(OR(${customers}=0;${conversion}=0);0;IF(${isRare};${poisson(column)}/${conversion};1/${here(`guess ${steps}`, column)}+${customers}-1))`,
    ),
    threefold(
      'customers wanted',
      words.customersExpected,
      patterns.exact,
      (column) => formula`${here('tries wanted', column)}*${conversion}`,
    ),
    threefold(
      'volume wanted',
      formula`${stageLabel(setting, 1)}&"${words.aMonth}"`,
      patterns.exact,
      (column) => formula`IF(${conversion}=0;"–";${here('tries wanted', column)}/${monthCount})`,
    ),
  ]);
}

/** The secant through the last two guesses; the first has none before it and takes its gap as it is. Never over eightfold. */
function nextGuess(step: number, column: string): Formula {
  const last = here(`guess ${step - 1}`, column);
  const gap = here(`gap ${step - 1}`, column);
  const before = here(`guess ${step - 2}`, column);
  const gapBefore = here(`gap ${step - 2}`, column);
  const next =
    step === 1
      ? formula`${last}*EXP(0-${gap})`
      : formula`${last}-IF(ABS(${gap}-${gapBefore})<1/10^12;0;${gap}*(${last}-${before})/(${gap}-${gapBefore}))`;
  return formula`MIN(8*${last};MAX(${last}/8;${next}))`;
}
