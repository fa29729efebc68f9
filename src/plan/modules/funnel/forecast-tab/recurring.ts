/** The bridge of recurring revenue: what was there, what is won, bought more and less and lost, and what is there then. */
import { formula, range } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Cell, Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import { monthColumn } from '../../../spine/timeline';
import type { Setting } from '../setting';
import { forecast, at as here, lastMonth, row, typedRow } from './frame';

const typed = [
  ['arrNewActual', 'actual_new_recurring'],
  ['arrExpansionActual', 'actual_expansion'],
  ['arrContractionActual', 'actual_contraction'],
  ['arrChurnedActual', 'actual_churned'],
] as const;

/** Only where customers pay every month. */
export function recurring(setting: Setting): Part {
  const { answers, text, at, patterns } = setting;
  if (answers.model !== 'subscription') return stack([]);
  const { openingRecurring, stays } = at.assumptions;
  const { from, months, monthNumbers } = at.forecast;
  const money = { pattern: patterns.money };
  const known = (key: string, column: string, otherwise: Formula) =>
    formula`IF(ISNUMBER(${here(key, column)});${here(key, column)};${otherwise})`;
  const [opening, gained] = [
    (column: string) => here('arrOpening', column),
    (column: string) => here('arrNew', column),
  ];
  const actuals = typed.map(([key, name]) => typedRow(setting, key, name, patterns.money));
  return stack([
    blockHead(
      forecast,
      setting,
      'recurring',
      text.forecast.sections.recurring,
      [],
      text.forecast.recurringNote,
    ),
    row(setting, {
      key: 'arrOpening',
      ...money,
      month: (_, month) =>
        month === 1 ? formula`${openingRecurring}` : formula`${here('arrClosing', monthColumn(month - 1))}`,
      total: (column) => formula`SUMIFS(${months('arrOpening')};${monthNumbers};${from(column)})`,
      split: 'none',
    }),
    row(setting, {
      key: 'arrNew',
      ...money,
      month: (column) => known('arrNewActual', column, won(setting, column)),
    }),
    actuals[0]!,
    row(setting, {
      key: 'arrExpansion',
      ...money,
      month: (column) => known('arrExpansionActual', column, expansion(setting, column)),
    }),
    actuals[1]!,
    row(setting, {
      key: 'arrContraction',
      ...money,
      month: (column) => known('arrContractionActual', column, contraction(setting, column)),
    }),
    actuals[2]!,
    row(setting, {
      key: 'arrChurned',
      ...money,
      month: (column) => known('arrChurnedActual', column, churned(setting, column)),
    }),
    actuals[3]!,
    row(setting, {
      key: 'arrClosing',
      style: 'key',
      ...money,
      month: (column) =>
        formula`${opening(column)}+${gained(column)}+${here('arrExpansion', column)}-${here('arrContraction', column)}-${here('arrChurned', column)}`,
      ...lastMonth(setting, 'arrClosing'),
    }),
    row(setting, {
      key: 'arrKept',
      style: 'soft',
      pattern: patterns.exactShare,
      month: (column) =>
        formula`IF(${opening(column)}>0;(${here('arrClosing', column)}-${gained(column)})/${opening(column)};${stays})`,
      total: null,
      split: 'none',
    }),
    kept(setting, 'nrr', (column) => here('arrExpansion', column)),
    kept(setting, 'grr', () => undefined),
    row(setting, {
      key: 'recurring',
      ...money,
      month: (column) => formula`${here('arrClosing', column)}/12`,
      ...lastMonth(setting, 'recurring'),
    }),
    {
      rows: [],
      cells: [],
      names: [
        ...(
          ['arrOpening', 'arrNew', 'arrExpansion', 'arrContraction', 'arrChurned', 'arrClosing'] as const
        ).map((key) => ({ name: names[key], range: months(key) })),
        { name: 'recurring_kept', range: months('arrKept') },
        { name: 'nrr', range: range(here('nrr', 'total'), here('nrr', 'total')) },
        { name: 'grr', range: range(here('grr', 'total'), here('grr', 'total')) },
      ],
    },
  ]);
}

const names = {
  arrOpening: 'recurring_at_start',
  arrNew: 'recurring_new',
  arrExpansion: 'recurring_expansion',
  arrContraction: 'recurring_contraction',
  arrChurned: 'recurring_churned',
  arrClosing: 'recurring_at_end',
} as const;

/** The scenario's price holds for months to come. */
function won({ at, counts, valueFactor }: Setting, column: string): Formula {
  const price = at.assumptions.yearlyPrice;
  // Where customers are counted no scenario has a price.
  const factor =
    counts === 'customers' ? formula`1` : formula`IF(${here('closed', column)}=1;1;${valueFactor})`;
  return formula`${price}*${factor}*${here('won', column)}`;
}

/** Where what recurs was typed alone, what nothing else explains was bought more, or less. */
const isTyped = (column: string) => formula`${here('closed', column)}=1`;

function expansion({ at, counts }: Setting, column: string): Formula {
  const usual = formula`${here('arrOpening', column)}*${at.assumptions.expansion}`;
  if (counts !== 'recurring') return usual;
  const others = formula`${here('arrOpening', column)}+${here('arrNew', column)}-${here('arrChurned', column)}-SUM(${here('arrContractionActual', column)})`;
  return formula`IF(${isTyped(column)};MAX(0;${here('actual', column)}-(${others}));${usual})`;
}

function contraction({ at, counts }: Setting, column: string): Formula {
  const usual = formula`${here('arrOpening', column)}*${at.assumptions.contraction}`;
  if (counts !== 'recurring') return usual;
  const others = formula`${here('arrOpening', column)}+${here('arrNew', column)}+${here('arrExpansion', column)}-${here('arrChurned', column)}`;
  return formula`IF(${isTyped(column)};MAX(0;${others}-${here('actual', column)});${usual})`;
}

/** Customers lost take with them what all pay on average. */
function churned({ at }: Setting, column: string): Formula {
  const lost = here('lostActual', column);
  const start = here('atStart', column);
  return formula`${here('arrOpening', column)}*IF(ISNUMBER(${lost});IF(${start}>0;${lost}/${start};0);${at.assumptions.churn})`;
}

/** What is kept of the month's start; of longer spans what is kept of it month after month: who is new is in neither. */
function kept(setting: Setting, key: 'nrr' | 'grr', more: (column: string) => Cell['at'] | undefined): Part {
  const { at, patterns, time } = setting;
  const spans: Readonly<Record<string, readonly [number, number]>> = {
    total: [1, time.months.length],
    ...Object.fromEntries(time.years.map((year) => [`year ${year}`, [(year - 1) * 12 + 1, year * 12]])),
    ...Object.fromEntries(
      time.quarters.map((quarter) => [`quarter ${quarter}`, [(quarter - 1) * 3 + 1, quarter * 3]]),
    ),
  };
  return row(setting, {
    key,
    pattern: patterns.share,
    month: (column) => {
      const there = here('arrOpening', column);
      const bought = more(column);
      const left = formula`${there}${bought ? formula`+${bought}` : formula``}-${here('arrContraction', column)}-${here('arrChurned', column)}`;
      return formula`IF(${there}>0;(${left})/${there};"–")`;
    },
    total: (column) => {
      const [first, last] = spans[column]!;
      const all = range(
        at.forecast.at(key, monthColumn(first)),
        at.forecast.at(key, monthColumn(Math.min(last, time.months.length))),
      );
      return formula`IF(COUNT(${all})>0;PRODUCT(${all});"–")`;
    },
    split: 'none',
  });
}
