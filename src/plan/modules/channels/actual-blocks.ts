/** What came of each channel: spend, leads and customers, typed by month, held against what was planned. */
import { formula, range } from '../../formula';
import { type Part, rule, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { CellRange, Formula } from '../../plan';
import { blockHead, timedRow } from '../../spine/timed';
import { type Block, channels, rowOf, statuses } from './places';
import { allOf, beside, namedTotals, ratio } from './plan-blocks';
import { channelsTimed, type Setting } from './setting';

/** The sum of one row over the months in which another holds a number. */
const where = (counted: CellRange, typed: CellRange): Formula => formula`SUMIFS(${counted};${typed};">=0")`;

export function actual(setting: Setting): Part {
  const { words, here, money, smallMoney, cacMoney, funnel, records, tooFew } = setting;
  const { heads, blocks } = words;
  const of = (block: Block, channel: number) => here.months(rowOf(block, channel));
  const at = (block: Block, channel: number | 'all' | 'rest', column: string) =>
    here.at(rowOf(block, channel), column);
  const label = (channel: number) => formula`${here.name(channel)}&""`;
  const typed = (block: Block, channel: number) => where(of(block, channel), of(block, channel));
  /** Cost of one, over the months in which spend and count are both there. */
  const costOf = (block: Block, channel: number) =>
    ratio(where(of('spend', channel), of(block, channel)), where(of(block, channel), of('spend', channel)));
  const status = (channel: number): Formula => {
    const [early, good, watch, act] = statuses.map((word) => here.status(word));
    const [cac, planned] = [at('gotCustomers', channel, 'b'), at('customers', channel, 'b')];
    const isKnown = formula`AND(ISNUMBER(${cac});ISNUMBER(${planned}))`;
    return formula`IF(COUNT(${of('gotCustomers', channel)})=0;"";IF(${typed('gotCustomers', channel)}<${tooFew};${early!};IF(${isKnown};IF(${cac}<=${planned};${good!};IF(${cac}<=${planned}*5/4;${watch!};${act!}));"")))`;
  };
  const row = (block: Block, channel: number, pattern: string, attributes: Parameters<typeof beside>[]) =>
    timedRow(channelsTimed, setting, {
      key: rowOf(block, channel),
      label: label(channel),
      pattern,
      totalPattern: pattern === patterns.count ? patterns.whole : pattern,
      ...(block === 'gotLeads' || block === 'gotCustomers'
        ? { gate: (column: string) => records?.channelGate(block, channel, column) }
        : {}),
      attributes: attributes.map((one) => beside(...one)),
    });
  const rest = (block: 'gotLeads' | 'gotCustomers', stage: Formula) =>
    timedRow(channelsTimed, setting, {
      key: rowOf(block, 'rest'),
      label: words.notAttributed,
      labelStyle: 'how',
      style: 'soft',
      pattern: patterns.whole,
      month: (column, month) => {
        const came = formula`INDEX(${funnel.actual};${stage};${String(month)})`;
        return formula`IF(ISNUMBER(${came});${came}-${at(block, 'all', column)};0)`;
      },
    });
  const input = (name: string, block: Block, unit: 'money' | 'count') => ({
    name,
    holds: 'actual' as const,
    accepts: { unit, atLeast: 0 } as const,
    range: here.all(block),
  });
  const shown = here.down('gotCustomers', 'd');
  return stack([
    blockHead(channelsTimed, setting, 'spend', blocks.spend, [heads.ofBudget], words.onlyChannels),
    ...channels.map((channel) =>
      row('spend', channel, money, [
        [
          at('spend', channel, 'b'),
          ratio(typed('spend', channel), where(of('budget', channel), of('spend', channel))),
          patterns.percent,
        ],
      ]),
    ),
    allOf(setting, 'spend', [], money),
    namedTotals(
      blockHead(channelsTimed, setting, 'gotLeads', blocks.gotLeads, [
        heads.cpl,
        heads.ofPlanned,
        heads.ofExpected,
      ]),
      blocks.gotLeads,
    ),
    ...channels.map((channel) =>
      row('gotLeads', channel, patterns.count, [
        [at('gotLeads', channel, 'b'), costOf('gotLeads', channel), smallMoney],
        [
          at('gotLeads', channel, 'c'),
          formula`IF(AND(ISNUMBER(${at('gotLeads', channel, 'b')});ISNUMBER(${at('leads', channel, 'b')}));${at('gotLeads', channel, 'b')}/${at('leads', channel, 'b')};"–")`,
          patterns.percent,
        ],
        [
          at('gotLeads', channel, 'd'),
          ratio(typed('gotLeads', channel), where(of('leads', channel), of('gotLeads', channel))),
          patterns.percent,
        ],
      ]),
    ),
    allOf(setting, 'gotLeads', [], patterns.whole),
    rest('gotLeads', formula`${here.stageNumber}`),
    blockHead(channelsTimed, setting, 'gotCustomers', blocks.gotCustomers, [
      heads.cac,
      heads.rate,
      heads.status,
    ]),
    ...channels.map((channel) =>
      row('gotCustomers', channel, patterns.count, [
        [at('gotCustomers', channel, 'b'), costOf('gotCustomers', channel), cacMoney],
        [
          at('gotCustomers', channel, 'c'),
          ratio(typed('gotCustomers', channel), typed('gotLeads', channel)),
          patterns.rate,
        ],
        [at('gotCustomers', channel, 'd'), status(channel), undefined, 'status'],
      ]),
    ),
    allOf(setting, 'gotCustomers', [], patterns.whole),
    rest('gotCustomers', formula`${String(setting.stages)}`),
    {
      rows: [],
      cells: [],
      inputs: [
        input('channel_spend', 'spend', 'money'),
        input('channel_leads', 'gotLeads', 'count'),
        input('channel_customers', 'gotCustomers', 'count'),
      ],
      rules: (['good', 'caution', 'wrong'] as const).map((look, index) =>
        rule(shown, (cell) => formula`${cell}=${here.status(statuses[index + 1]!)}`, look),
      ),
      names: (['spend', 'gotLeads', 'gotCustomers'] as const).map((block) => ({
        name: `channels_${block === 'spend' ? 'spend' : block === 'gotLeads' ? 'leads' : 'customers'}`,
        range: range(here.total(rowOf(block, 'all')), here.total(rowOf(block, 'all'))),
      })),
    },
  ]);
}
