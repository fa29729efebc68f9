/** The answer, on top of the Funnel tab: what one new customer takes, and the funnel of an average month beside it. */
import { formula, range } from '../../../formula';
import { gap, type Part, stack, track } from '../../../layout';
import { colors } from '../../../look';
import type { Cell, Chart, Formula } from '../../../plan';
import { about, atLeast } from '../page/numbers';
import type { Setting } from '../setting';
import { at as here, stageLabel } from './frame';

const rowHeight = 20;

export function answer(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const words = text.funnel.answer;
  const { become, monthsToCustomer } = at.funnel;
  const line = (key: string, label: string | Formula, value: Formula, pattern?: string): readonly Cell[] => [
    {
      at: here(`answer ${key}`, 'label'),
      ...(typeof label === 'string' ? { value: label } : { formula: label }),
      style: 'answerLabel',
    },
    {
      at: here(`answer ${key}`, 'total'),
      formula: value,
      style: 'answerValue',
      ...(pattern !== undefined && { pattern }),
    },
  ];
  const above = stages.slice(0, -1);
  const keys = ['takes', ...above.map((stage) => at.keyed('stage')(stage)), 'months', 'needed'];
  return stack([
    {
      rows: keys.map((key) => track(`answer ${key}`, rowHeight)),
      cells: [
        { at: here('answer takes', 'label'), value: words.takes, style: 'answerFirst' },
        { at: here('answer takes', 'total'), style: 'answerFirst' },
        ...above.flatMap((stage) =>
          line(
            at.keyed('stage')(stage),
            stageLabel(setting, stage),
            formula`IF(${become(stage)}>0;${about(formula`(1/${become(stage)})`)};"–")`,
          ),
        ),
        ...line('months', words.months, formula`${monthsToCustomer(1)}`, patterns.plain),
        ...line('needed', words.needed, atLeast(at.assumptions.needed)),
      ],
      charts: [picture(setting, keys.length * rowHeight)],
    },
    gap('answer gap', 8),
  ]);
}

function picture({ text, at, stages }: Setting, height: number): Chart {
  const { picture: row } = at.funnel;
  const down = (column: string) => range(here(row(1), column), here(row(stages.length), column));
  const series = (column: string, color: string) => ({
    label: here('picture head', column),
    values: down(column),
    color,
  });
  return {
    key: 'picture',
    altText: text.funnel.answer.alt,
    at: here('answer takes', 'month 1'),
    size: { width: 650, height: height - 2 },
    kind: 'bar',
    stacked: true,
    legend: 'none',
    categories: down('label'),
    series: [series('total', 'spacer'), series('month 1', colors.blue)],
  };
}
