/** Re-plan, month by month: what it kept as it was, what is under way, and what new entries have to bring. */
import { formula, range } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Cell, Input } from '../../../plan';
import { blockHead, type TimedRow, timedRow } from '../../../spine/timed';
import { isStock, isStream } from '../counts';
import type { Setting } from '../setting';
import { countedOf } from '../stream-formulas';
import { funnel, at as here, stageLabel } from './frame';

export function rePlanned(setting: Setting): Part {
  const { text, stages } = setting;
  const words = text.funnel.rePlanned;
  return stack([
    blockHead(funnel, setting, 're-plan', words.title, [], words.note),
    ...keptMonths(setting),
    blockHead(funnel, setting, 'kept', words.underWay, [words.rate], words.underWayNote),
    ...stages.map((stage) => keptStage(setting, stage)),
    ...anew(setting),
    { rows: [], cells: [], inputs: keptInputs(setting) },
  ]);
}

/** Values that only the add-on writes; blank until there is a re-plan. */
const keptRow = (
  setting: Setting,
  row: Pick<TimedRow, 'key' | 'label' | 'pattern' | 'attributes' | 'total'>,
) => timedRow(funnel, setting, { labelStyle: 'how', style: 'soft', isKept: true, ...row });

const amounts = ['first goal', 'kept goal', 'kept revenue', 'kept volume', 'kept rate', 'kept deal'] as const;

function keptMonths(setting: Setting): Part[] {
  const { text, patterns } = setting;
  const { rows } = text.funnel.rePlanned;
  return [
    ...amounts.map((key) => keptRow(setting, { key, label: rows[key], pattern: patterns.goal })),
    ...(isStream(setting.counts)
      ? [
          keptRow(setting, {
            key: 'kept recurring',
            label: text.funnel.streams.kept,
            pattern: patterns.money,
            total: null,
          }),
        ]
      : []),
    keptRow(setting, { key: 'first need', label: rows['first need'], pattern: setting.volume(1) }),
    keptRow(setting, { key: 'since', label: rows.since, pattern: patterns.plain, total: null }),
  ];
}

/** Before the re-plan what the stage was to bring, from then on what is under way; and the rate that was in use. */
function keptStage(setting: Setting, stage: number): Part {
  const { at, patterns } = setting;
  const attributes: Cell[] =
    stage === 1 ? [] : [{ at: at.funnel.keptRate(stage), style: 'attribute', pattern: patterns.rate }];
  return keptRow(setting, {
    key: at.funnel.kept(stage),
    label: stageLabel(setting, stage),
    pattern: setting.volume(stage),
    attributes,
  });
}

function keptInputs({ counts, at, stages }: Setting): Input[] {
  const unit = counts === 'customers' ? 'count' : 'money';
  const { months, kept, keptRate } = at.funnel;
  const last = stages.length;
  const block = (from: string, to: string) => ({ from: months(from).from, to: months(to).to });
  const input = (name: string, over: Input['range'], accepts: Input['accepts']): Input => ({
    name,
    range: over,
    holds: 'kept',
    accepts,
  });
  return [
    input('first_goal', months('first goal'), { unit }),
    input('first_need', months('first need'), { unit: 'count' }),
    input('kept_goal', months('kept goal'), { unit }),
    input('kept_revenue', months('kept revenue'), { unit }),
    input('kept_effects', block('kept volume', 'kept deal'), { unit }),
    ...(isStream(counts) ? [input('kept_recurring', months('kept recurring'), { unit })] : []),
    input('since', months('since'), { unit: 'number', atLeast: 1, whole: true }),
    input('kept', block(kept(1), kept(last)), { unit: 'count' }),
    input('kept_rates', range(keptRate(2), keptRate(last)), { unit: 'rate', atLeast: 0, atMost: 1 }),
  ];
}

/** Customers from what enters from the re-plan on, and what an open month brings with them: its goal, before it is scaled. */
function anew(setting: Setting): Part[] {
  const { counts, each, existing, text, at, patterns, stages } = setting;
  const { rows } = text.funnel.rePlanned;
  const places = at.assumptions;
  const { replanFrom, monthWeight, monthNumber, reach, toWin } = places;
  const { from, kept, monthsToCustomer } = at.funnel;
  const first = formula`(${replanFrom}+${monthsToCustomer(1)})`;
  const last = stages.length;
  const won = (column: string) => formula`(SUM(${here(kept(last), column)})+${here('anew', column)})`;
  const brings = (column: string) =>
    isStream(counts)
      ? countedOf(setting, here('open recurring', column), won(column))
      : formula`SUM(${here('first goal', column)})*${existing}+${each}*${won(column)}`;
  return [
    timedRow(funnel, setting, {
      key: 'anew',
      label: rows.anew,
      labelStyle: 'how',
      pattern: setting.volume(last),
      totalPattern: patterns.exact,
      month: (column) => {
        const weight = formula`SUMIFS(${monthWeight};${monthNumber};${from(column)})`;
        const share = formula`IF(${reach}>0;${weight}/${reach};1/COUNTIFS(${monthNumber};">="&${first}))`;
        return formula`IF(AND(${replanFrom}>0;${from(column)}>=${first});${toWin}*${share};0)`;
      },
    }),
    timedRow(funnel, setting, {
      key: 'open goal',
      label: rows['open goal'],
      labelStyle: 'how',
      pattern: patterns.goal,
      month: (column) => formula`IF(AND(${replanFrom}>0;${from(column)}>=${replanFrom});${brings(column)};0)`,
      ...(isStock(counts) ? { total: null } : {}),
    }),
  ];
}
