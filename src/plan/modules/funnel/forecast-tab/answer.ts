/** The answer, on top of the Forecast tab: nine figures in the columns that stay in sight, and a chart beside them. */
import { formula, range } from '../../../formula';
import { gap, type Part, rule, stack, track } from '../../../layout';
import { colors } from '../../../look';
import type { Chart, Formula, Series } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { briefMonth } from '../funnel-tab/status';
import { atLeast, percent } from '../page/numbers';
import { timesShown } from '../page/times-shown';
import type { Setting } from '../setting';
import { at as here } from './frame';

const rowHeight = 20;

type Line = { readonly key: string; readonly label: string | Formula; readonly value: Formula };

export function answer(setting: Setting): Part {
  const { text, at } = setting;
  const { total } = at.forecast;
  const lines = linesOf(setting);
  const value = (key: string) => here(`answer ${key}`, 'total');
  const toned = (key: string, condition: Formula, style: 'cardCare' | 'cardGood') =>
    rule(range(value(key), value(key)), () => condition, style);
  const missing = formula`${total('goal')}-${total('outlook')}`;
  const soFar = at.forecast.at('attainmentOfOriginal', 'to date');
  return stack([
    {
      rows: lines.map(({ key }) => track(`answer ${key}`, rowHeight)),
      cells: lines.flatMap(({ key, label, value: shown }, index) => [
        {
          at: here(`answer ${key}`, 'label'),
          ...(typeof label === 'string' ? { value: label } : { formula: label }),
          style: index === 0 ? 'answerFirst' : 'answerLabel',
        },
        { at: value(key), formula: shown, style: index === 0 ? 'answerFirstValue' : 'answerValue' },
      ]),
      rules: [
        toned('missing', formula`${missing}>${setting.half}`, 'cardCare'),
        toned('missing', formula`${missing}<0-${setting.half}`, 'cardGood'),
        toned('so far', formula`ISNUMBER(${soFar})*(${soFar}<1-1/10^6)>0`, 'cardCare'),
        toned('so far', formula`ISNUMBER(${soFar})*(${soFar}>1+1/10^6)>0`, 'cardGood'),
      ],
      charts: [chartOfMonths(setting, lines.length * rowHeight, text.charts)],
    },
    gap('answer gap', 8),
  ]);
}

function linesOf(setting: Setting): readonly Line[] {
  const { text, at } = setting;
  const words = text.forecast.answer;
  const { figure } = at.funnel;
  const { total, closed } = at.forecast;
  const said = (row: string) => formula`${figure(row)}`;
  const missing = formula`${figure('missing')}>0`;
  const more = formula`${total('outlook')}-${total('goal')}>${setting.half}`;
  const isTyped = formula`SUM(${closed})>0`;
  const lastClosed = at.funnel.total('last closed');
  const brief = (number: Formula) => briefMonth(setting, number);
  const first = brief(formula`1`);
  const months = formula`IF(${lastClosed}>1;${first}&" – "&${brief(formula`${lastClosed}`)};${first})`;
  const isOpen = formula`${lastClosed}<${at.forecast.to('total')}`;
  const openFrom = (from: string, whole: string) =>
    formula`IF(${isOpen};${fillFormula(from, { month: brief(formula`${lastClosed}+1`) })};"${whole}")`;
  const soFar = at.forecast.at('attainmentOfOriginal', 'to date');
  return [
    { key: 'outlook', label: words.outlook, value: said('outlook said') },
    { key: 'goal', label: words.goal, value: said('goal said') },
    {
      key: 'missing',
      label: formula`IF(${more};"${words.above}";"${words.missing}")`,
      value: formula`IF(${missing};"−"&${figure('missing said')};IF(${more};"+"&${figure('more said')};"–"))`,
    },
    {
      key: 'came',
      label: formula`IF(${isTyped};${fillFormula(words.cameIn, { months })};"${words.came}")`,
      value: formula`IF(${isTyped};${figure('actual said')};"–")`,
    },
    {
      key: 'so far',
      label: words.soFar,
      value: formula`IF(${isTyped};IF(ISNUMBER(${soFar});${percent(soFar)};"–");"–")`,
    },
    {
      key: 'expected',
      label: openFrom(words.expectedFrom, words.expected),
      value: formula`IF(${isOpen};${figure('expected said')};"–")`,
    },
    {
      key: 'needed',
      label: openFrom(words.neededFrom, words.needed),
      value: formula`IF(${isOpen};${figure('needed said')};"–")`,
    },
    { key: 'chance', label: words.chance, value: timesShown(setting) },
    { key: 'customers', label: words.customers, value: atLeast(total('atEnd')) },
  ];
}

/** A bar a month, teal where it came and blue where it is expected, and the goal as a line over them. */
function chartOfMonths({ answers, at }: Setting, height: number, words: Setting['text']['charts']): Chart {
  const { months } = at.forecast;
  const series = (key: string, look: Omit<Series, 'label' | 'values'>): Series => ({
    label: here(key, 'gap'),
    values: months(key),
    ...look,
  });
  return {
    key: 'months',
    altText: answers.history ? words.monthsAndBaseline.alt : words.months.alt,
    at: here('answer outlook', 'month 1'),
    size: { width: 650, height: height - 2 },
    kind: 'combo',
    stacked: true,
    legend: 'bottom',
    categories: months('head'),
    series: [
      series('actualDrawn', { color: colors.teal, kind: 'column' }),
      series('outlookAhead', { color: colors.lightBlue, kind: 'column' }),
      ...(answers.history
        ? [
            series('baseline', {
              color: colors.baseline,
              kind: 'line',
              lineWidth: 2,
              dashed: 'dots',
            } as const),
          ]
        : []),
      series('goal', { color: colors.ink, kind: 'line', lineWidth: 2, dashed: true }),
    ],
  };
}
