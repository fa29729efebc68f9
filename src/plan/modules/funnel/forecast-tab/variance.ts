/** Why the outlook is not the goal: what was under way, volume, rate and deal size, which sum to the difference in every month. */
import { formula } from '../../../formula';
import { type Part, stack, track } from '../../../layout';
import type { Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import { sinceOf } from '../funnel-tab/surplus';
import type { Setting } from '../setting';
import { belowZero, forecast, at as here, row } from './frame';

const effects = ['fromVolume', 'fromRate', 'fromDeal'] as const;
type Effect = (typeof effects)[number];

/** The rows in which a re-plan keeps an effect as it stood. */
const kept = { fromVolume: 'kept volume', fromRate: 'kept rate', fromDeal: 'kept deal' } as const;

export function variance(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { replanFrom } = at.assumptions;
  const { months } = at.forecast;
  const money = { pattern: patterns.money };
  const live = liveEffects(setting);
  const [volume, rates, deals] = effects.map((key) => at.funnel.at(`bridge ${key}`, 'label'));
  const inShort = formula`${volume!}&", "&${rates!}&", "&${deals!}&"."`;
  return stack([
    blockHead(forecast, setting, 'variance', text.forecast.sections.variance, [], inShort),
    row(setting, {
      key: 'fromUnderWay',
      ...money,
      month: (column) =>
        formula`ROUND(${here('outlook', column)}-${here('goal', column)}-${here('fromVolume', column)}-${here('fromRate', column)}-${here('fromDeal', column)};6)`,
    }),
    ...effects.map((key) =>
      row(setting, {
        key,
        ...money,
        month: (column) =>
          formula`IF(${at.forecast.from(column)}<${replanFrom};SUM(${at.funnel.at(kept[key], column)});ROUND(${live[key](column)};6))`,
      }),
    ),
    row(setting, {
      key: 'carriedOn',
      ...money,
      total: (column) =>
        column === 'total' ? formula`ROUND(SUM(${months('goal')})-${here('goal', column)};2)` : formula`""`,
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
        { name: 'deal_effect', range: months('fromDeal') },
      ],
      rules: ['fromUnderWay', ...effects].map((key) => belowZero(setting, key)),
    },
  ]);
}

/** As things stand, of months that no re-plan has closed: from the top of the funnel, from its steps, from each customer. */
function liveEffects({ at, stages }: Setting): Readonly<Record<Effect, (column: string) => Formula>> {
  const { existing, value } = at.assumptions;
  const { become, monthsToCustomer, months, monthNumbers, from, expected, needed, surplus } = at.funnel;
  const last = stages.length;
  const won = (column: string) => at.funnel.at(expected(last), column);
  const atTop = (row: string, column: string) =>
    formula`SUMIFS(${months(row)};${monthNumbers};${from(column)}-${monthsToCustomer(1)};${monthNumbers};">="&${sinceOf(column)})`;
  return {
    fromVolume: (column) =>
      formula`${value}*${become(1)}*(${atTop(expected(1), column)}-${atTop(needed(1), column)})`,
    fromRate: (column) =>
      formula`${value}*SUM(${{ from: at.funnel.at(surplus(2), column), to: at.funnel.at(surplus(last), column) }})`,
    fromDeal: (column) =>
      formula`${here('outlook', column)}-${here('original', column)}*${existing}-${value}*${won(column)}`,
  };
}
