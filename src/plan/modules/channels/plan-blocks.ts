/** What each channel gets and must bring: budget, leads and customers expected, month by month. */
import { formula, range } from '../../formula';
import { type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Formula, Input } from '../../plan';
import { blockHead, timedRow } from '../../spine/timed';
import { type Block, channels, rowOf } from './places';
import { channelsTimed, type Setting } from './setting';

/** A figure beside a row, or a cell to type in. */
export const beside = (at: CellRef, value?: Formula, pattern?: string, style = 'attribute'): Cell => ({
  at,
  ...(value ? { formula: value } : {}),
  style: value ? style : 'input',
  ...(pattern ? { pattern } : {}),
});

/** The name of a block over its totals too: a chart takes it from there. */
export const namedTotals = (part: Part, name: string): Part => ({
  ...part,
  cells: part.cells.map((cell) =>
    cell.at.column === 'total' ? { ...cell, value: name, style: 'blockHead' } : cell,
  ),
});

/** A ratio, a dash where there is nothing to divide by. */
export const ratio = (top: Formula | CellRef, bottom: Formula | CellRef): Formula =>
  formula`IF(${bottom}>0;(${top})/(${bottom});"–")`;

/** The sum of all channels of a block. */
export const allOf = (
  setting: Setting,
  block: Block,
  attributes: readonly Cell[] = [],
  pattern?: string,
): Part =>
  timedRow(channelsTimed, setting, {
    key: rowOf(block, 'all'),
    label: setting.words.all,
    labelStyle: 'labelStrong',
    style: 'computedStrong',
    pattern: pattern ?? patterns.exact,
    month: (column) => {
      const of = (channel: number) => setting.here.at(rowOf(block, channel), column);
      return formula`SUM(${range(of(1), of(channels.length))})`;
    },
    attributes,
  });

export function budget(setting: Setting): Part {
  const { words, here, money, funnel, time } = setting;
  const { heads } = words;
  const row = (channel: number) => rowOf('budget', channel);
  const used = (column: string) => here.at('month budget used', column);
  const stageRow = (of: Setting['funnel']['needed'], month: number) =>
    formula`INDEX(${of};${here.stageNumber};${String(month)})`;
  const neededInAll = formula`SUM(INDEX(${funnel.needed};${here.stageNumber};0))`;
  const column = (key: string) => range(here.at(row(1), key), here.at(row(channels.length), key));
  const input = (name: string, key: string, rest: Pick<Input, 'accepts'> & Partial<Input>): Input => ({
    name,
    holds: 'typed',
    range: column(key),
    ...rest,
  });
  const aShare = { unit: 'rate', atLeast: 0, atMost: 1 } as const;
  const share = (cell: CellRef, value: number | undefined): Cell => ({
    ...beside(cell, undefined, patterns.share),
    ...(value === undefined ? {} : { value }),
  });
  const one = { unit: 'count', atLeast: 0, atMost: 1, whole: true } as const;
  return stack([
    blockHead(channelsTimed, setting, 'budget', words.blocks.budget, [
      heads.leadShare,
      heads.budgetShare,
      heads.rate,
      heads.paid,
      heads.social,
      heads.judged,
    ]),
    timedRow(channelsTimed, setting, { key: 'month budget', label: words.monthBudget, pattern: money }),
    timedRow(channelsTimed, setting, {
      key: 'month budget used',
      label: words.blocks.budget,
      pattern: money,
      month: (at, month) =>
        formula`IF(ISNUMBER(${here.at('month budget', at)});${here.at('month budget', at)};IF(ISNUMBER(${here.budget});IF(AND(${here.spread}=${here.asNeeded};${neededInAll}>0);${here.budget}*${String(time.months.length)}*${stageRow(funnel.needed, month)}/${neededInAll};${here.budget});0))`,
    }),
    ...channels.map((channel) => {
      const at = (key: string) => here.at(row(channel), key);
      const part = timedRow(channelsTimed, setting, {
        key: row(channel),
        label: setting.given.get(channel)?.name || undefined,
        labelStyle: 'inputText',
        pattern: money,
        month: (key) => formula`IF(ISNUMBER(${at('c')});${at('c')};0)*${used(key)}`,
        attributes: [
          share(at('b'), setting.given.get(channel)?.leads),
          share(at('c'), setting.given.get(channel)?.budget),
          beside(at('d'), undefined, patterns.rate),
          ...['paid', 'social'].map((key) => beside(at(key), undefined, patterns.plain)),
          { at: at('judged'), style: 'inputWrap' },
        ],
      });
      return part;
    }),
    allOf(
      setting,
      'budget',
      ['b', 'c'].map((key) =>
        beside(here.at(rowOf('budget', 'all'), key), formula`SUM(${column(key)})`, patterns.share),
      ),
      money,
    ),
    {
      rows: [],
      cells: [],
      inputs: [
        { name: 'channels', holds: 'answer', accepts: { unit: 'text' }, range: here.names },
        {
          name: 'channel_budget_by_month',
          holds: 'typed',
          accepts: { unit: 'money', atLeast: 0 },
          range: here.months('month budget'),
          part: true,
        },
        input('lead_shares', 'b', { holds: 'answer', accepts: aShare }),
        input('budget_shares', 'c', { holds: 'answer', accepts: aShare }),
        input('channel_rates', 'd', { accepts: aShare }),
        input('channel_paid', 'paid', { accepts: one }),
        input('channel_social', 'social', { accepts: one }),
        input('channel_kpis', 'judged', {
          accepts: setting.kpis ? { unit: 'choice', from: setting.kpis } : { unit: 'text' },
          ...(setting.kpis ? { message: setting.common.tab.choice } : {}),
        }),
      ],
      names: [
        {
          name: 'channels_budget',
          range: range(here.total(rowOf('budget', 'all')), here.total(rowOf('budget', 'all'))),
        },
      ],
    },
  ]);
}

export function expected(setting: Setting): Part {
  const { words, here, smallMoney, cacMoney, funnel } = setting;
  const { heads } = words;
  const total = (block: Block, channel: number | 'all') => here.total(rowOf(block, channel));
  const typed = (channel: number, key: string) => here.at(rowOf('budget', channel), key);
  const label = (channel: number) => formula`${here.name(channel)}&""`;
  const usedRate = (channel: number) => here.at(rowOf('customers', channel), 'd');
  const leadsAt = (block: Block, channel: number | 'all', key: string) => here.at(rowOf(block, channel), key);
  const cost = (block: Block, channel: number | 'all') =>
    ratio(total('budget', channel), total(block, channel));
  return stack([
    namedTotals(
      blockHead(channelsTimed, setting, 'leads', words.blocks.leads, [heads.cpl, heads.shareUsed]),
      words.blocks.leads,
    ),
    ...channels.map((channel) =>
      timedRow(channelsTimed, setting, {
        key: rowOf('leads', channel),
        label: label(channel),
        pattern: patterns.exact,
        totalPattern: patterns.whole,
        month: (_, month) =>
          formula`${leadsAt('leads', channel, 'c')}*INDEX(${funnel.needed};${here.stageNumber};${String(month)})`,
        attributes: [
          beside(leadsAt('leads', channel, 'b'), cost('leads', channel), smallMoney),
          beside(
            leadsAt('leads', channel, 'c'),
            formula`IF(ISNUMBER(${typed(channel, 'b')});${typed(channel, 'b')};0)`,
            patterns.share,
          ),
        ],
      }),
    ),
    allOf(setting, 'leads', [beside(leadsAt('leads', 'all', 'b'), cost('leads', 'all'), smallMoney)]),
    blockHead(
      channelsTimed,
      setting,
      'customers',
      words.blocks.customers,
      [heads.cac, heads.customerShare, heads.rateUsed],
      words.inMonth,
    ),
    ...channels.map((channel) =>
      timedRow(channelsTimed, setting, {
        key: rowOf('customers', channel),
        label: label(channel),
        pattern: patterns.exact,
        month: (key) => formula`${here.at(rowOf('leads', channel), key)}*${usedRate(channel)}`,
        attributes: [
          beside(leadsAt('customers', channel, 'b'), cost('customers', channel), cacMoney),
          beside(
            leadsAt('customers', channel, 'c'),
            ratio(total('customers', channel), total('customers', 'all')),
            patterns.share,
          ),
          beside(
            usedRate(channel),
            formula`IF(ISNUMBER(${typed(channel, 'd')});${typed(channel, 'd')};INDEX(${funnel.become};${here.stageNumber};1))`,
            patterns.rate,
          ),
        ],
      }),
    ),
    allOf(setting, 'customers', [
      beside(leadsAt('customers', 'all', 'b'), cost('customers', 'all'), cacMoney),
    ]),
  ]);
}
