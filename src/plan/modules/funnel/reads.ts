/** The funnel's answers, read back from a plan's cells: the inverse of what it adds. */
import * as v from 'valibot';
import type { Recorded, Typed } from '../../module';
import { dayIn, monthAfter, monthsApart } from '../../month';
import type { CellValue } from '../../plan';
import { type FunnelAnswers, funnelAnswers, type History } from './answers';
import { historyUnits } from './assumptions/history-choices';
import { roundings } from './assumptions/timing';
import { historyRows } from './places';
import { words } from './words/words';

type Cell = CellValue | null | undefined;
type Stage = FunnelAnswers['stages'][number];

const { entries } = funnelAnswers;
const stageEvidence = entries.stages.pipe[0].item.entries.evidence.wrapped;
const numberOrNull = (cell: Cell) => (typeof cell === 'number' ? cell : null);

/** What no cell holds of the funnel's answers. */
type Options = { readonly sources?: readonly Stage['source'][]; readonly historyAsOf?: string };

export const optionsOf = ({ stages, history }: FunnelAnswers): Options => ({
  sources: stages.map(({ source }) => source),
  ...(history ? { historyAsOf: history.asOf } : {}),
});

/** What a cell holds where the schema takes it, else a default in its place, which is noted as unset. */
export function reads(typed: Typed, { size, options, language }: Recorded) {
  const unset: string[] = [];
  const text = words[language].assumptions;
  const take = <Schema extends v.GenericSchema>(
    schema: Schema,
    value: unknown,
    otherwise: v.InferOutput<Schema>,
    key: string,
  ) => {
    const result = v.safeParse(schema, value);
    if (!result.success) unset.push(key);
    return result.success ? result.output : otherwise;
  };
  /** A choice goes by its place in the list of words, in the language that the plan was built in. */
  const choice = <Key extends string>(
    keys: readonly Key[],
    said: Readonly<Record<Key, string>>,
    cell: Cell,
  ) => keys.find((key) => said[key] === cell);
  const { sources = [], historyAsOf } = (options ?? {}) as Options;
  const cases = size.stages.map(({ id }, index) =>
    index === 0
      ? undefined
      : (['more 3', 'more 4'] as const).map((column) =>
          numberOrNull(typed('evidence', `stage ${id}`, column)),
        ),
  );
  // Who entered a step is who reached it by the step above, where one period was counted; else each step has its own cases.
  const isOnePeriod =
    !sources.includes('learned') &&
    cases.every((here, index) => index < 2 || here![0] === cases[index - 1]![1]);
  const counted = (index: number) => {
    if (!isOnePeriod) return null;
    return (index === 0 ? cases[1]![0] : cases[index]![1]) ?? null;
  };
  const evidenceOf = (index: number) => {
    const [entered, converted] = cases[index] ?? [];
    if (isOnePeriod || entered == null || converted == null) return {};
    const result = v.safeParse(stageEvidence, { entered, converted });
    return result.success ? { evidence: result.output } : {};
  };
  const stages = size.stages.map(({ id, role }, index): Stage => {
    const row = `stage ${id}`;
    const isFirst = index === 0;
    const name = typed('stage_names', row, 'label');
    return {
      id,
      role,
      name: take(
        v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500)),
        typeof name === 'number' ? String(name) : name,
        `${index + 1}`,
        'funnel',
      ),
      rate: isFirst
        ? 1
        : take(v.pipe(v.number(), v.gtValue(0), v.maxValue(1)), typed('rates', row, 'input'), 1, 'funnel'),
      lag: isFirst
        ? 0
        : take(
            v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)),
            typed('lags', row, 'more 1') ?? 0,
            0,
            'lags',
          ),
      source: sources[index] ?? 'typed',
      opening: take(
        v.nullable(v.pipe(v.number(), v.minValue(0))),
        typed('opening', row, 'more 2') ?? null,
        null,
        'funnel',
      ),
      ...evidenceOf(index),
      count: take(v.nullable(v.pipe(v.number(), v.minValue(0))), counted(index), null, 'funnel'),
    };
  });
  const amount = (key: keyof FunnelAnswers, name: string, otherwise: number) =>
    take(entries[key], typed(name), otherwise as never, key) as number;
  const known = (key: keyof FunnelAnswers, name: string) =>
    take(entries[key], typed(name) ?? null, null as never, key) as number | null;
  const factor = (column: string) => typed('factors', 'factor conversion', column);
  const answers: FunnelAnswers = {
    goal: take(entries.goal.wrapped, typed('goal'), null as never, 'goal') as number | null,
    existing: take(entries.existing, typed('existing_share') ?? 0, 0, 'existing'),
    value: amount('value', 'revenue_per_customer', 1),
    rounding: choice(roundings, text.rounding, typed('rounding')) ?? 'exact',
    stages,
    openingRecurring: known('openingRecurring', 'opening_recurring'),
    expansion: known('expansion', 'expansion'),
    contraction: known('contraction', 'contraction'),
    billedFrom: choice(['won', 'next'] as const, text.billedFrom, typed('billed_from')) ?? 'won',
    spend: known('spend', 'spend_a_month'),
    margin: known('margin', 'gross_margin'),
    churn: known('churn', 'churn'),
    customersAtStart: amount('customersAtStart', 'customers_at_start', 0),
    projectsPerCustomer: take(
      entries.projectsPerCustomer,
      numberOrNull(typed('projects_per_customer')) ?? undefined,
      1,
      'projectsPerCustomer',
    ),
    repeatOrders: known('repeatOrders', 'repeat_orders'),
    ltvMonths: known('ltvMonths', 'ltv_months'),
    history: historyIn(
      typed,
      choice(historyUnits, text.historyOf, typed('history_of')) ?? 'revenue',
      historyAsOf,
    ),
    season: take(
      entries.season,
      Array.from({ length: 12 }, (_, month) => typed('season', `season ${month + 1}`, 'input')),
      new Array<number>(12).fill(1 / 12),
      'shares',
    ),
    scenario:
      choice(['low', 'base', 'high'] as const, words[language].scenarios, typed('scenario')) ?? 'base',
    low: take(entries.low, factor('input'), 0.8, 'low'),
    high: take(entries.high, factor('more 2'), 1.2, 'high'),
  };
  // A number of customers is asked for in a field of its own.
  if (unset.includes('goal')) unset.push('goalCustomers');
  return { answers, unset: [...new Set(unset)] };
}

/** The months from the first that has a value to the last; null where they are none that a history can be. */
function historyIn(typed: Typed, of: History['of'], asOf: string | undefined): FunnelAnswers['history'] {
  const known = new Map<string, number>();
  for (let row = 1; row <= historyRows; row += 1) {
    const month = dayIn(typed('history_months', `history ${row}`, 'label'))?.slice(0, 7);
    const value = numberOrNull(typed('history_values', `history ${row}`, 'input'));
    if (month !== undefined && value !== null) known.set(month, value);
  }
  const months = [...known.keys()].sort();
  const [first] = months;
  if (first === undefined || asOf === undefined) return null;
  const length = monthsApart(first, months[months.length - 1]!) + 1;
  const values = Array.from(
    { length: Math.min(length, historyRows) },
    (_, month) => known.get(monthAfter(first, month)) ?? null,
  );
  const result = v.safeParse(entries.history, { of, start: first, values, asOf });
  return result.success ? result.output : null;
}
