/** Expected: actual volumes where they were typed, else the stage above times its rate, as much later as its lag says. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Cell } from '../../../plan';
import { blockHead, timedRow } from '../../../spine/timed';
import type { Setting } from '../setting';
import { funnel, at as here, stageLabel } from './frame';

type Flow = {
  readonly key: 'expected' | 'low' | 'high';
  readonly row: (stage: number) => string;
  /** The column of the scenario's factors. */
  readonly factors: string;
  readonly title: string;
  readonly note?: string;
};

export function expected(setting: Setting): Part {
  const { at, text } = setting;
  const { expected: row } = at.funnel;
  const { expected: title, expectedNote: note } = text.funnel;
  return flow(setting, { key: 'expected', row, factors: 'more 3', title, note });
}

/** The same in the low and in the high scenario, whichever is in use. */
export function expectedInScenario(setting: Setting, scenario: 'low' | 'high'): Part {
  const { at, text } = setting;
  const row = (stage: number) => at.funnel.inScenario(scenario, stage);
  const factors = scenario === 'low' ? 'input' : 'more 2';
  return flow(setting, { key: scenario, row, factors, title: text.funnel[scenario] });
}

function flow(setting: Setting, { key, row, factors, title, note }: Flow): Part {
  const { text, stages, at } = setting;
  const words = text.funnel;
  const { actual, from, months, monthNumbers } = at.funnel;
  return stack([
    blockHead(funnel, setting, key, title, [words.rate, words.monthsAfter, words.inTheFunnel], note),
    ...stages.map((stage) => {
      const [rate, lag, opening] = ['first', 'second', 'third'].map((column) => here(row(stage), column));
      const typed = (column: string) => here(actual(stage), column);
      const flowing = (column: string) =>
        stage === 1
          ? formula`${here('planned', column)}*${rate!}`
          : formula`${rate!}*(SUMIFS(${months(row(stage - 1))};${monthNumbers};${from(column)}-${lag!})+IF(${from(column)}<=MAX(1;${lag!});${opening!}/MAX(1;${lag!});0))`;
      return timedRow(funnel, setting, {
        key: row(stage),
        label: stageLabel(setting, stage),
        attributes: attributes(setting, stage, row(stage), key, factors),
        pattern: setting.volume(stage),
        totalPattern: setting.wholePlan(stage),
        month: (column) => formula`IF(ISNUMBER(${typed(column)});${typed(column)};${flowing(column)})`,
      });
    }),
  ]);
}

/** The conversion's factor counts once from top to bottom: every rate in use takes its root, and a row that somebody inserts has none. */
function attributes(setting: Setting, stage: number, row: string, key: Flow['key'], factors: string): Cell[] {
  const { at, patterns } = setting;
  const { factor, rate, rates, lagTyped, opening } = at.assumptions;
  const of = (name: 'volume' | 'conversion') => formula`MAX(0;SUM(${factor(name, factors)}))`;
  const cells = { style: 'attribute', pattern: patterns.count };
  if (stage === 1)
    return [{ at: here(row, 'first'), formula: of('volume'), style: 'attribute', pattern: patterns.times }];
  const lag = lagTyped(stage);
  return [
    {
      at: here(row, 'first'),
      formula: formula`MIN(1;${rate(stage)}*POWER(${of('conversion')};1/MAX(1;COUNT(${rates}))))`,
      style: 'attribute',
      pattern: patterns.rate,
    },
    {
      at: here(row, 'second'),
      formula:
        key === 'expected'
          ? formula`IF(ISNUMBER(${lag});ROUND(MIN(12;MAX(0;${lag}));0);0)`
          : formula`${at.funnel.lag(stage)}`,
      ...cells,
    },
    {
      at: here(row, 'third'),
      formula: formula`MAX(0;SUM(${opening(stage - 1)}))`,
      style: 'attribute',
      pattern: setting.volume(stage - 1),
    },
  ];
}
