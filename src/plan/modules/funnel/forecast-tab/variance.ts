/** Why the outlook is not the goal: what was under way, volume, rate and deal size, which sum to the difference in every month. */
import { formula } from '../../../formula';
import { type Part, stack, track } from '../../../layout';
import type { CellRef, Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import { isStock, isStream } from '../counts';
import { atTop, fromSteps } from '../funnel-tab/surplus';
import type { Setting } from '../setting';
import { countedOf } from '../stream-formulas';
import { belowZero, forecast, at as here, row, wholeOf } from './frame';

const all = ['fromVolume', 'fromRate', 'fromDeal'] as const;
type Effect = (typeof all)[number];

/** No customer is larger than another where customers are counted. */
const effectsOf = ({ counts }: Setting): readonly Effect[] =>
  counts === 'customers' ? ['fromVolume', 'fromRate'] : all;

/** The rows in which a re-plan keeps an effect as it stood. */
const kept = { fromVolume: 'kept volume', fromRate: 'kept rate', fromDeal: 'kept deal' } as const;

export function variance(setting: Setting): Part {
  const { counts, text, at, patterns } = setting;
  const { replanFrom } = at.assumptions;
  const { months } = at.forecast;
  const effects = effectsOf(setting);
  const money = { pattern: patterns.goal };
  const live = liveEffects(setting);
  const minus = (column: string) =>
    effects.map((key) => formula`-${here(key, column)}`).reduce((one, other) => formula`${one}${other}`);
  const inShort = effects
    .map((key) => formula`${at.funnel.at(`bridge ${key}`, 'label')}`)
    .reduce((before, label) => formula`${before}&", "&${label}`);
  const goals = isStock(counts)
    ? formula`SUMIFS(${months('goal')};${at.forecast.monthNumbers};${at.forecast.to('total')})`
    : formula`SUM(${months('goal')})`;
  return stack([
    blockHead(forecast, setting, 'variance', text.forecast.sections.variance, [], formula`${inShort}&"."`),
    row(setting, {
      key: 'fromUnderWay',
      ...money,
      month: (column) => formula`ROUND(${here('outlook', column)}-${here('goal', column)}${minus(column)};6)`,
      ...wholeOf(setting, 'fromUnderWay'),
    }),
    ...effects.map((key) =>
      row(setting, {
        key,
        ...money,
        month: (column) =>
          formula`IF(${at.forecast.from(column)}<${replanFrom};SUM(${at.funnel.at(kept[key], column)});ROUND(${live[key](column)};6))`,
        ...wholeOf(setting, key),
      }),
    ),
    row(setting, {
      key: 'carriedOn',
      ...money,
      total: (column) =>
        column === 'total' ? formula`ROUND(${goals}-${here('goal', column)};2)` : formula`""`,
      split: 'none',
      isKept: true,
    }),
    ...text.forecast.varianceNotes.map((note, index): Part => {
      const key = `variance note ${index + 1}`;
      return { rows: [track(key, 16)], cells: [{ at: here(key, 'how'), value: note, style: 'note' }] };
    }),
    {
      rows: [],
      cells: [],
      names: [
        { name: 'volume_effect', range: months('fromVolume') },
        { name: 'rate_effect', range: months('fromRate') },
        ...(effects.includes('fromDeal') ? [{ name: 'deal_effect', range: months('fromDeal') }] : []),
      ],
      rules: ['fromUnderWay', ...effects].map((key) => belowZero(setting, key)),
    },
  ]);
}

/** As things stand, of months that no re-plan has closed: from the top of the funnel, from its steps, from each customer. */
function liveEffects(setting: Setting): Readonly<Record<Effect, (column: string) => Formula>> {
  const { counts, each, existing, at, stages } = setting;
  const { become, expected } = at.funnel;
  const won = (column: string) => at.funnel.at(expected(stages.length), column);
  if (isStream(counts)) {
    const counted = (key: string, customers: (column: string) => CellRef) => (column: string) =>
      countedOf(setting, at.funnel.at(key, column), customers(column));
    const ofWon = counted('won recurring', won);
    return {
      fromVolume: counted('volume recurring', (column) => at.funnel.at('volume customers', column)),
      fromRate: counted('rate recurring', (column) => at.funnel.at('rate customers', column)),
      fromDeal: (column) => formula`${here('outlook', column)}-${ofWon(column)}`,
    };
  }
  return {
    fromVolume: (column) => formula`${each}*${become(1)}*${atTop(setting, column)}`,
    fromRate: (column) => formula`${each}*${fromSteps(setting, column)}`,
    fromDeal: (column) =>
      formula`${here('outlook', column)}-${here('original', column)}*${existing}-${each}*${won(column)}`,
  };
}
