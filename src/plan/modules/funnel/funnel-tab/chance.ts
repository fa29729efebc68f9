/**
 * The chance of making the goal: P(customers ≥ those still to win) of a beta-binomial in closed form, two gamma pairs
 * merged into one Beta. With exact rates it is the exact binomial tail.
 */
import { formula } from '../../../formula';
import { type Part, stack, track } from '../../../layout';
import { blockHead } from '../../../spine/timed';
import { isStream } from '../counts';
import type { Setting } from '../setting';
import { figure, funnel, at as here, stageLabel } from './frame';

const single = (row: string) => here(row, 'first');
export const customers = single('whole customers');
export const won = single('customers open');
export const conversion = single('conversion');
export const spread = single('spread');
export const caution = single('caution');
export const odds = single('odds');
export const shape = single('shape');
const tries = single('tries');
const beyond = single('tries beyond');

/** Exact rates at which hardly anybody converts: the Poisson tail, of which engines are sure at any volume. */
export const isRare = formula`AND(${spread}=0;${conversion}<1/1000)`;

/** How many cases stand behind each rate, and how much they let it spread. */
export function cases(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const words = text.funnel;
  const { useLearned, rateWeight, entered, seenEntered } = at.assumptions;
  return stack([
    blockHead(funnel, setting, 'cases', words.cases, [words.rate, words.casesBehind, words.spreadFactor]),
    ...stages.slice(1).map((stage): Part => {
      const row = at.funnel.cases(stage);
      const [rate, behind] = [here(row, 'first'), here(row, 'second')];
      const look = { style: 'computed', pattern: patterns.whole };
      return {
        rows: [track(row)],
        cells: [
          { at: here(row, 'label'), formula: stageLabel(setting, stage), style: 'how' },
          {
            at: rate,
            formula: formula`${here(at.funnel.expected(stage), 'first')}`,
            ...look,
            pattern: patterns.rate,
          },
          {
            at: behind,
            formula: formula`IF(${useLearned}=1;${rateWeight}+MAX(0;SUM(${entered(stage)};${seenEntered(stage)}));IF(SUM(${entered(stage)})>0;SUM(${entered(stage)})+1;0))`,
            ...look,
          },
          {
            at: here(row, 'third'),
            formula: formula`IF(${behind}*${rate}>0;(${behind}+1/${rate})/(${behind}+1);1)`,
            ...look,
            pattern: patterns.sixDecimals,
          },
        ],
      };
    }),
  ]);
}

export function chance(setting: Setting): Part {
  const { counts, each, valueFactor, text, at, stages, patterns } = setting;
  const words = text.funnel;
  const { goal } = at.assumptions;
  const { months, closed, expected, cases: row } = at.funnel;
  const last = stages.length;
  const down = (column: string) => ({ from: here(row(2), column), to: here(row(last), column) });
  const worth = formula`${each}*${valueFactor}`;
  const actual = at.forecast.months('actual');
  const fromExisting =
    counts === 'customers'
      ? formula`0`
      : formula`SUMIFS(${at.forecast.months('fromExisting')};${at.forecast.closed};0)`;
  const [equal, toCome] = [single('equal worth'), single('open missing')];
  const wanted = isStream(counts)
    ? formula`IF(${toCome}>${goal}/10^9;IF(${equal}>0;MAX(1;${toCome}/${equal}+1/2);1);0)`
    : formula`MAX(0;IF(${worth}>0;ROUNDUP(ROUND((${goal}-SUM(${actual})-${fromExisting})/(${worth});6);0);0))`;
  const expectedOpen = isStream(counts)
    ? formula`IF(${equal}>0;${at.funnel.total('open worth')}/${equal};0)`
    : formula`SUMIFS(${months(expected(last))};${closed};0)`;
  const six = { pattern: patterns.sixDecimals };
  const alpha = formula`${conversion}*${spread}`;
  const beta = formula`(1-${conversion})*${spread}`;
  const growth = formula`(1+${caution}*MAX(0;${beyond}))`;
  const weight = formula`${odds}*(${shape}-1/2)/(${customers}-1/2)*${growth}`;
  return stack([
    blockHead(funnel, setting, 'chance', words.chance),
    figure(
      'whole customers',
      words.wholeCustomers,
      wanted,
      { pattern: isStream(counts) ? patterns.exact : patterns.count },
      words.wholeCustomersNote,
    ),
    figure('customers open', words.customersOpen, expectedOpen, { pattern: patterns.exact }),
    figure(
      'conversion',
      words.conversion,
      formula`PRODUCT(${down('first')})`,
      { pattern: setting.become(1) },
      words.conversionNote,
    ),
    figure('variance', words.variance, formula`PRODUCT(${down('third')})-1`, six, words.varianceNote),
    figure(
      'spread',
      words.spread,
      formula`IF(${single('variance')}*${conversion}>1/10^15;MAX(1/${conversion};(1-${conversion})/(${conversion}*${single('variance')})-1);0)`,
      { pattern: patterns.exact },
      words.spreadNote,
    ),
    figure('caution', '1 ÷ (α − ½)', formula`IF(${spread}>0;1/(${alpha}-1/2);0)`, six),
    figure(
      'odds',
      words.odds,
      formula`IF(${spread}>0;(${alpha}-1/2)/MAX(1/1000;${beta}-1/2);MIN(999/1000;${conversion})/(1-MIN(999/1000;${conversion})))`,
      six,
    ),
    figure(
      'shape',
      'κ',
      formula`1/2+1/(1/(MAX(1;${customers})-1/2)+IF(${spread}>0;1/MAX(1/1000;${beta}-1/2);0))`,
      { pattern: patterns.exact },
    ),
    figure(
      'tries',
      words.tries,
      formula`IF(${conversion}>0;${won}/${conversion};0)`,
      { pattern: patterns.exact },
      words.triesNote,
    ),
    figure('tries beyond', words.beyond, formula`${tries}-${customers}+1/2`, { pattern: patterns.exact }),
    needRange(setting),
    figure(
      'chance',
      words.chance,
      formula`IF(${customers}=0;1;IF(OR(${won}<=0;${beyond}<=0-1/2);0;IF(${isRare};GAMMA.DIST(${won};${customers};1;1);BETA.DIST(${weight}/(1+${weight});${shape};1/2+${beyond}/${growth};1))))`,
      { pattern: patterns.chance },
      words.chanceNote,
    ),
  ]);
}

/** The need at the top in an average month, if the conversion is as high, and as low, as nine times in ten it may be. */
function needRange({ text, at, patterns }: Setting): Part {
  const { needed, monthCount } = at.assumptions;
  const end = (column: string, chance: string) => ({
    at: here('need range', column),
    formula: formula`IF(${spread}>0;${needed}/${monthCount}/MAX(1/10^300;BETA.INV(${chance}/20;${conversion}*${spread};(1-${conversion})*${spread}));"–")`,
    style: 'computed',
    pattern: patterns.exact,
  });
  return {
    rows: [track('need range')],
    cells: [
      { at: here('need range', 'label'), value: text.funnel.needRange, style: 'how' },
      end('first', '19'),
      end('second', '1'),
    ],
  };
}
