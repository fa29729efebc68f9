/** Scenarios: what the forecast multiplies by, low, base and high. They never change what the plan asks for. */
import { formula, range } from '../../../formula';
import { type Part, track } from '../../../layout';
import type { Cell } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { block, at as here, input } from '../../../spine/assumptions/frame';
import type { Factor } from '../places';
import type { Setting } from '../setting';

const columns = ['input', 'more 1', 'more 2'] as const;

export function scenarios({ answers, counts, text, at, patterns }: Setting): Part {
  const words = text.assumptions;
  const { scenario, scenarioNames, factor } = at.assumptions;
  /** The conversion counts once from top to bottom: five rates at 80 % each would come to 33 %. */
  const values: Readonly<Partial<Record<Factor, readonly [number, number, number]>>> = {
    volume: [1, 1, 1],
    conversion: [answers.low, 1, answers.high],
    ...(counts === 'customers' ? {} : { value: [1, 1, 1] }),
    ...(counts === 'booked' ? { existing: [1, 1, 1] } : {}),
  };
  const keys = Object.keys(values) as Factor[];
  const last = keys[keys.length - 1]!;
  const factors = range(factor('volume', 'input'), factor(last, 'more 2'));
  const chosen = formula`IF(COUNTIFS(${scenarioNames};${scenario})=0;2;MATCH(${scenario};${scenarioNames};0))`;
  const inUse = range(factor('volume', 'more 3'), factor(last, 'more 3'));
  const head = 'factors head';
  // A text typed there counts as nothing, as SUM takes it.
  const ofCustomers = (column: string) =>
    formula`FIXED(100*SUM(${factor('volume', column)})*SUM(${factor('conversion', column)});0)&"%"`;
  const line = fillFormula(words.lines.scenarios, {
    scenario: formula`INDEX(${scenarioNames};1;${chosen})`,
    low: ofCustomers('input'),
    high: ofCustomers('more 2'),
  });
  return block('scenarios', words.sections.scenarios, { line, isFolded: true }, [
    input({
      key: 'scenario',
      holds: 'answer',
      words: words.inputs.scenario,
      value: text.scenarios[answers.scenario],
      accepts: { unit: 'choice', from: scenarioNames },
      message: text.accepts.choice,
    }),
    {
      rows: [track(head, 22)],
      cells: [
        { at: here(head, 'label'), style: 'headLeft' },
        ...(['low', 'base', 'high'] as const).map(
          (key, index): Cell => ({
            at: here(head, columns[index]!),
            value: text.scenarios[key],
            style: 'head',
          }),
        ),
        { at: here(head, 'more 3'), value: words.factorInUse, style: 'head' },
      ],
    },
    ...keys.map((key): Part => {
      const row = `factor ${key}`;
      const first = factor(key, 'input');
      const last = factor(key, 'more 2');
      return {
        rows: [track(row)],
        cells: [
          {
            at: here(row, 'label'),
            value: words.factors[key],
            style: 'label',
            ...(key === 'conversion' ? { note: words.conversionNote } : {}),
          },
          ...columns.map(
            (column, index): Cell => ({
              at: here(row, column),
              value: values[key]![index]!,
              style: 'input',
              pattern: patterns.factor,
            }),
          ),
          {
            at: here(row, 'more 3'),
            formula: formula`MAX(0;SUMIFS(${{ from: first, to: last }};${scenarioNames};INDEX(${scenarioNames};1;${chosen})))`,
            style: 'computed',
            pattern: patterns.factor,
          },
        ],
      };
    }),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'factors',
          range: factors,
          holds: 'answer',
          accepts: { unit: 'number', atLeast: 0 },
          message: text.accepts.atLeast0,
        },
      ],
      names: [{ name: 'factors_in_use', range: inUse }],
    },
  ]);
}
