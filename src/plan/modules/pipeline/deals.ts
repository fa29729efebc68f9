/** Deals that were won or lost, and what they teach: why they are lost, where they are won, and how long it takes. */
import { formula } from '../../formula';
import { counting, gap, type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { bar, heads, line } from '../../spine/tab-frame/frame';
import { type Column, table } from '../../spine/tab-frame/table';
import { results, tab } from './places';
import type { Setting } from './setting';

export function deals(setting: Setting): Part {
  const { shape, text, here, common, money, channels } = setting;
  const { choice, day, number } = common.tab;
  const { deals: list, result, resultWords, reasons, industries } = here;
  const typed = (name: string, accepts: Accepts, more: Partial<Column> = {}): Column =>
    ({ name, holds: 'actual', accepts, ...more }) as Column;
  const words = { unit: 'text' } as const;
  const chosen = (from: typeof resultWords, strict?: true): Accepts => ({
    unit: 'choice',
    from,
    ...(strict ? { strict } : {}),
  });
  return stack([
    bar(shape, 'deals', text.deals.title, text.deals.note, 'value'),
    line(shape, 'deals', {
      teaches: formula`"${text.deals.teach}"`,
      filled: formula`COUNTA(${list.column('weighted')})`,
      reports: fillFormula(text.deals.report, {
        ...Object.fromEntries(
          results.map((key) => [key, formula`FIXED(COUNTIFS(${list.column('weighted')};${result(key)});0)`]),
        ),
        days: formula`IF(ISNUMBER(${here.median});FIXED(${here.median};0);"–")`,
      }),
    }),
    heads(shape, 'deals', text.deals.heads, ['open', 'value', 'chance'], 46),
    table(list, {
      label: typed('deals', words),
      open: typed('deals_date', { unit: 'day', after: 36526 }, { message: day, pattern: patterns.day }),
      value: typed('deals_value', { unit: 'money', atLeast: 0 }, { message: number, pattern: money }),
      chance: typed(
        'deals_days',
        { unit: 'count', atLeast: 0, whole: true },
        { message: number, pattern: patterns.plain },
      ),
      weighted: typed('deals_result', chosen(resultWords, true), { message: choice }),
      owner: typed('deals_reason', chosen(reasons.column('label')), { message: choice }),
      what: typed('deals_industry', chosen(industries.column('label')), { message: choice }),
      evidence: typed('deals_said', words),
      material: typed(
        'deals_channel',
        channels ? chosen(channels) : words,
        channels ? { message: choice } : {},
      ),
      // Blank for the others, so that they are not among the middle.
      used: {
        formula: (at) =>
          formula`IF(AND(${at('weighted')}=${result('won')};ISNUMBER(${at('chance')}));${at('chance')};"")`,
        style: 'helper',
        pattern: patterns.count,
      },
    }),
    // Between the numbers and the words of a deal stand columns of the stages above.
    {
      rows: [],
      cells: counting(list.rows).flatMap((row) => styled(tab, list.row(row), ['oldest', 'most'], 'label')),
    },
    gap('learned gap', 12),
    whyLost(setting),
    gap('industries gap', 12),
    byIndustry(setting),
    median(setting),
  ]);
}

/** Of rows that are compared whole, whatever signs are in their words. */
const among = ({ here }: Setting, column: string, word: CellRef): Formula =>
  formula`(${here.deals.column(column)}=${word})`;

function whyLost(setting: Setting): Part {
  const { shape, text, here } = setting;
  const { reasons, result } = here;
  const gone = formula`(${among(setting, 'weighted', result('lost'))}+${among(setting, 'weighted', result('undecided'))})`;
  const all = formula`SUM(${reasons.column('open')})`;
  return stack([
    heads(shape, 'reasons', text.reasons.heads, ['open', 'value'], 22),
    table(reasons, {
      label: {
        name: 'lost_reasons',
        holds: 'typed',
        accepts: { unit: 'text' },
        value: (row) => text.reasons.words[row - 1],
      },
      open: {
        formula: (at) =>
          formula`IF(TRIM(${at('label')})="";0;SUMPRODUCT(${gone}*${among(setting, 'owner', at('label'))}))`,
        style: 'computed',
        pattern: patterns.count,
      },
      value: {
        formula: (at) => formula`IF(${all}>0;${at('open')}/${all};"–")`,
        style: 'soft',
        pattern: patterns.percent,
      },
    }),
  ]);
}

function byIndustry(setting: Setting): Part {
  const { shape, text, here, tooFew } = setting;
  const { industries, result, deals: list } = here;
  return stack([
    heads(shape, 'industries', text.industries.heads, ['open', 'value', 'chance'], 34),
    table(industries, {
      label: { name: 'deal_industries', holds: 'typed', accepts: { unit: 'text' } },
      open: {
        formula: (at) =>
          formula`IF(TRIM(${at('label')})="";"";SUMPRODUCT(${among(setting, 'what', at('label'))}*(LEN(${list.column('weighted')})>0)))`,
        style: 'computed',
        pattern: patterns.count,
      },
      value: {
        formula: (at) =>
          formula`IF(TRIM(${at('label')})="";"";SUMPRODUCT(${among(setting, 'what', at('label'))}*${among(setting, 'weighted', result('won'))}))`,
        style: 'computed',
        pattern: patterns.count,
      },
      chance: {
        formula: (at) =>
          formula`IF(SUM(${at('open')})=0;"";IF(${at('open')}<${tooFew};"${text.early}";${at('value')}/${at('open')}))`,
        style: 'soft',
        pattern: patterns.percent,
      },
    }),
  ]);
}

function median({ shape, text, here }: Setting): Part {
  const days = here.deals.column('used');
  return {
    rows: [track('median gap', 8), track('median')],
    cells: [
      { at: shape.at('median', 'label'), value: text.median, style: 'labelStrong' },
      {
        at: here.median,
        formula: formula`IF(COUNT(${days})>0;MEDIAN(${days});"–")`,
        style: 'computedStrong',
        pattern: patterns.plain,
      },
    ],
  };
}
