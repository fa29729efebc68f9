/** What each channel brings, on the Plan tab: leads, their cost, customers and what one costs, against what was planned. */
import { cell, formula, range } from '../../formula';
import { gap, type Part, rule, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { CellRef, Formula } from '../../plan';
import { heads, at as here, line, panel, tab } from '../../spine/page/frame';
import { type Block, rowOf, statuses } from './places';
import type { Setting } from './setting';

const row = (channel: number) => `channel ${channel}`;
const looks = ['good', 'caution', 'wrong'] as const;

/** A row for each channel that the plan was built with; one whose name is gone is blank. */
export function table(setting: Setting): readonly Part[] {
  const { words, given } = setting;
  const channels = [...given.keys()].sort((one, other) => one - other);
  if (channels.length === 0) return [];
  const { page } = words;
  const costs = range(here(row(channels[0]!), 8), here(row(channels[channels.length - 1]!), 8));
  return [
    stack([
      panel('channels', page.title),
      heads(
        'channels head',
        page.channel,
        [
          { value: page.leads },
          { value: page.ofExpected },
          { value: page.cpl },
          { value: page.planned },
          { value: page.customers },
          { value: page.cac },
        ],
        { size: 20 },
      ),
      ...channels.map((channel) => of(setting, channel)),
      {
        rows: [],
        cells: [],
        // A rule cannot read another tab: in the margin stands which status it is.
        rules: looks.map((look, index) =>
          rule(costs, ({ row: at }) => formula`${cell(tab, at, 'left')}=${String(index + 1)}`, look),
        ),
      },
      gap('channels gap', 10),
    ]),
  ];
}

function of({ here: at, smallMoney, cacMoney }: Setting, channel: number): Part {
  const name = at.name(channel);
  const beside = (block: Block, column: string) => at.at(rowOf(block, channel), column);
  const named = (value: Formula | CellRef) => formula`IF(TRIM(${name})="";"";${value})`;
  const known = (block: Block) =>
    named(formula`IF(COUNT(${at.months(rowOf(block, channel))})>0;${at.total(rowOf(block, channel))};"–")`);
  const status = beside('gotCustomers', 'd');
  const numbered = statuses
    .slice(1)
    .map((key, index) => formula`IF(${status}=${at.status(key)};${String(index + 1)};0)`)
    .reduce((all, one) => formula`${all}+${one}`);
  const { cells, ...rest } = line(row(channel), {
    label: { formula: formula`${name}&""` },
    figures: [
      { formula: known('gotLeads'), pattern: patterns.whole },
      { formula: named(beside('gotLeads', 'd')), pattern: patterns.percent },
      { formula: named(beside('gotLeads', 'b')), pattern: smallMoney },
      { formula: named(beside('leads', 'b')), style: 'soft', pattern: smallMoney },
      { formula: known('gotCustomers'), pattern: patterns.whole },
      { formula: named(beside('gotCustomers', 'b')), style: 'computedStrong', pattern: cacMoney },
    ],
  });
  return {
    ...rest,
    cells: [
      {
        at: cell(tab, row(channel), 'left'),
        formula: formula`IF(${status}="";0;${numbered})`,
        style: 'unseen',
      },
      ...cells,
    ],
  };
}
