/** From the original plan to the outlook, and the bars of the right chart: the funnel while nothing is typed, then the bridge. */
import { formula, range } from '../../../formula';
import { counting, type Part, stack, track } from '../../../layout';
import type { Cell, Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import { isStock } from '../counts';
import type { Setting } from '../setting';
import { figure, funnel, at as here } from './frame';

const steps = [
  'original',
  'fromUnderWay',
  'fromVolume',
  'fromRate',
  'fromDeal',
  'rePlan',
  'outlook',
] as const;
type Step = (typeof steps)[number];

/** Where customers are counted none is larger than another. */
const stepsOf = ({ counts }: Setting): readonly Step[] =>
  counts === 'customers' ? steps.filter((key) => key !== 'fromDeal') : steps;

/** Rows of the chart: the bridge has seven, a funnel as many as it has stages. */
export const barsOf = (stages: number) => counting(Math.max(stages, steps.length));
export const bar = (number: number) => `bar ${number}`;
/** Columns that are in sight: some grids draw nothing of hidden ones. Every plan has three months. */
export const barColumns = {
  spacer: 'total',
  grey: 'gap',
  blue: 'month 1',
  up: 'month 2',
  down: 'month 3',
} as const;

const step = (key: Step) => `bridge ${key}`;
const value = (key: Step) => here(step(key), 'first');
const level = (key: Step) => here(step(key), 'second');

export function bridge(setting: Setting): Part {
  const { counts, half, text, at, patterns } = setting;
  const words = text.plan.said.bridge;
  const steps = stepsOf(setting);
  const { months, total } = at.forecast;
  const money = { style: 'computed', pattern: patterns.goal };
  const whole = (key: 'original' | 'goal') =>
    isStock(counts)
      ? formula`SUMIFS(${months(key)};${at.forecast.monthNumbers};${at.funnel.to('total')})`
      : formula`SUM(${months(key)})`;
  const values: Record<Step, Formula> = {
    original: whole('original'),
    fromUnderWay: formula`${total('fromUnderWay')}`,
    fromVolume: formula`${total('fromVolume')}`,
    fromRate: formula`${total('fromRate')}`,
    fromDeal: formula`${total('fromDeal')}`,
    rePlan: formula`${whole('goal')}-${whole('original')}`,
    outlook: formula`${total('outlook')}`,
  };
  const written = (key: Step) => setting.said(value(key));
  const isTotal = (key: Step) => key === 'original' || key === 'outlook';
  const signed = (key: Step) =>
    isTotal(key)
      ? formula`" "&${written(key)}`
      : formula`IF(ABS(${value(key)})<${half};" –";IF(${value(key)}>0;" +";" ")&${written(key)})`;
  const levels = range(level('original'), level('rePlan'));
  const [lowest, highest] = [formula`MIN(${levels})`, formula`MAX(${levels})`];
  const reach = formula`(${highest}-${lowest})`;
  const below = formula`(${lowest}-3/2*${reach})`;
  const step10 = formula`POWER(10;INT(LN(MAX(1;${reach}))/LN(10)+1/10^9))`;
  return stack([
    blockHead(funnel, setting, 'bridge', words.title, [words.value, words.level]),
    ...steps.map((key, index): Part => {
      const row = step(key);
      const before = steps[index - 1];
      return {
        rows: [track(row)],
        cells: [
          {
            at: here(row, 'label'),
            formula:
              key === 'rePlan'
                ? formula`IF(ABS(${value(key)})<${half};"";"${words[key]}"&${signed(key)})`
                : formula`"${words[key]}"&${signed(key)}`,
            style: 'how',
          },
          { at: value(key), formula: formula`IF(ISNUMBER(${values[key]});${values[key]};0)`, ...money },
          {
            at: level(key),
            formula:
              before && !isTotal(key) ? formula`${level(before)}+${value(key)}` : formula`${value(key)}`,
            ...money,
          },
        ],
      };
    }),
    figure(
      'floor',
      'min',
      formula`IF(${reach}<${half};0;IF(${lowest}<0;${lowest};MAX(0;INT(${below}/${step10})*${step10})))`,
      money,
    ),
    bars(setting),
  ]);
}

function bars(setting: Setting): Part {
  const { half, text, at, stages, patterns } = setting;
  const steps = stepsOf(setting);
  const words = text.plan.said.bars;
  const isBridge = formula`OR(${at.funnel.figure('state')}=1;${at.funnel.figure('state')}=2)`;
  const floor = here('floor', 'first');
  const none = formula`0`;
  return stack([
    blockHead(funnel, setting, 'bars', words),
    ...barsOf(stages.length).map((number): Part => {
      const row = bar(number);
      const key = steps[number - 1];
      const stage = stages[number - 1];
      const picture = stage ? at.funnel.picture(stage) : undefined;
      const before = key && number > 1 ? level(steps[number - 2]!) : undefined;
      const isStep = key && key !== 'original' && key !== 'outlook';
      const over = (amount: Formula) => formula`MAX(0;${amount}-${floor})`;
      const inBridge = {
        label: key ? formula`${here(step(key), 'label')}` : formula`""`,
        spacer: isStep && before ? over(formula`MIN(${before};${level(key)})`) : none,
        grey: key === 'original' ? over(formula`${value(key)}`) : none,
        blue: key === 'outlook' ? over(formula`${value(key)}`) : none,
        up: isStep ? formula`IF(${value(key)}>=${half};${value(key)};0)` : none,
        down: isStep ? formula`IF(${value(key)}<=0-${half};0-${value(key)};0)` : none,
      };
      const inFunnel = {
        label: picture ? formula`${here(picture, 'label')}` : formula`""`,
        spacer: picture ? formula`${here(picture, 'third')}` : none,
        blue: picture ? formula`${here(picture, 'second')}` : none,
      };
      const choose = (column: 'label' | 'spacer' | 'blue') =>
        formula`IF(${isBridge};${inBridge[column]};${inFunnel[column]})`;
      const only = (column: 'grey' | 'up' | 'down') => formula`IF(${isBridge};${inBridge[column]};0)`;
      const drawn = (column: string, content: Formula, pattern: string): Cell => ({
        at: here(row, column),
        formula: content,
        style: 'computed',
        pattern,
      });
      return {
        rows: [track(row)],
        cells: [
          { at: here(row, 'label'), formula: choose('label'), style: 'how' },
          drawn(barColumns.spacer, choose('spacer'), patterns.unseen),
          drawn(barColumns.grey, only('grey'), patterns.exact),
          drawn(barColumns.blue, choose('blue'), patterns.exact),
          drawn(barColumns.up, only('up'), patterns.exact),
          drawn(barColumns.down, only('down'), patterns.exact),
        ],
      };
    }),
  ]);
}
