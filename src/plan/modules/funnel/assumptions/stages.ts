/** Funnel stages: names, rates, lags, what is in the funnel already, and the evidence of a past period. */
import { formula, range } from '../../../formula';
import { type Part, rule, styled, track } from '../../../layout';
import type { Cell, CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { block, columnKeys, at as here, tab } from '../../../spine/assumptions/frame';
import type { Setting } from '../setting';
import { learned } from './learned';
import { hasExamples } from './widths';

export function stages(setting: Setting): Part {
  const { text, at, stages } = setting;
  const { ratesTyped, lagsTyped, openings, evidence, stageNames, entered, converted } = at.assumptions;
  const last = stages.length;
  const isCounted = setting.answers.stages.every((_, index) => index === 0 || casesOf(setting, index + 1));
  const [anyRate, anyLag, anyCount] = [
    { unit: 'rate', atLeast: 0, atMost: 1 },
    { unit: 'count', atLeast: 0, atMost: 12, whole: true },
    { unit: 'count', atLeast: 0 },
  ] as const;
  const learnedRates = range(at.assumptions.learned(2), at.assumptions.learned(last));
  const allConverted = range(converted(2), converted(last));
  const exceeds = (count: CellRef) => formula`SUM(${count})>SUM(${here(count.row, entered(2).column)})`;
  return block('stages', text.assumptions.sections.stages, { line: line(setting) }, [
    heads(setting),
    ...stages.map(
      (stage): Part => ({ rows: [track(at.keyed('stage')(stage))], cells: stageCells(setting, stage) }),
    ),
    {
      rows: [],
      cells: [],
      inputs: [
        { name: 'stage_names', range: stageNames, holds: 'answer', accepts: { unit: 'text', most: 500 } },
        { name: 'rates', range: ratesTyped, holds: 'answer', accepts: anyRate, message: text.accepts.share },
        { name: 'lags', range: lagsTyped, holds: 'answer', accepts: anyLag, message: text.accepts.lag },
        {
          name: 'opening',
          range: openings,
          holds: 'answer',
          accepts: anyCount,
          message: text.accepts.opening,
          part: true,
        },
        {
          name: 'evidence',
          range: evidence,
          holds: 'answer',
          accepts: anyCount,
          message: text.accepts.evidence,
        },
      ],
      names: [
        { name: 'learned_rates', range: learnedRates },
        { name: 'seen', range: range(at.assumptions.seenEntered(2), at.assumptions.seenConverted(last)) },
        { name: 'rates_in_use', range: at.assumptions.rates },
        // Where a rate has no counts it is exact, and a function must not be told of any.
        ...(isCounted ? [{ name: 'evidence_entered', range: range(entered(2), entered(last)) }] : []),
      ],
      rules: [
        rule(ratesTyped, wrongRate, 'wrong'),
        rule(lagsTyped, wrongLag, 'wrong'),
        rule(allConverted, exceeds, 'wrong'),
      ],
    },
  ]);
}

/** Examples must not pass for figures of one's own. */
function line(setting: Setting): string | Formula {
  const { lines, stillExample } = setting.text.assumptions;
  if (!hasExamples(setting)) return lines.stages;
  const count = formula`COUNTIFS(${setting.at.assumptions.stillExamples};"${stillExample}")`;
  return formula`IF(${count}=0;"${lines.stages}";${fillFormula(lines.examples, { count })})`;
}

const wrongRate = (rate: CellRef) => formula`(${rate}>0)*(${rate}<=1)*ISNUMBER(${rate})=0`;

/** Blank counts as no lag. */
const wrongLag = (lag: CellRef) =>
  formula`(COUNTA(${lag})=1)*((SUM(${lag})=INT(SUM(${lag})))*(SUM(${lag})>=0)*(SUM(${lag})<=12)=0)>0`;

function heads(setting: Setting): Part {
  const { text } = setting;
  const words = text.assumptions;
  const row = 'stages head';
  const [lag, opening, entered, converted, ...others] = words.stageHeads;
  const names = [words.rate, lag, opening, entered, converted, words.rateInUse, ...others];
  const example = hasExamples(setting)
    ? [
        { at: here(row, 'example'), value: words.example, style: 'head' },
        ...styled(tab, row, ['example note'], 'head'),
      ]
    : [];
  return {
    rows: [track(row, 34)],
    cells: [
      { at: here(row, 'label'), value: text.stage, style: 'headLeft', note: words.stagesNote },
      ...names.map((value, index): Cell => ({ at: here(row, columnKeys[index + 1]!), value, style: 'head' })),
      ...example,
    ],
  };
}

function stageCells(setting: Setting, stage: number): Cell[] {
  const { answers, at, patterns, stages } = setting;
  const { stageName, rateTyped, lagTyped, opening, entered, converted } = at.assumptions;
  const { name, rate, lag, opening: open, source } = answers.stages[stage - 1]!;
  const cases = casesOf(setting, stage);
  const row = stageName(stage).row;
  const typed = (place: CellRef, value: number | null | undefined, pattern: string): Cell => ({
    at: place,
    ...(value === null || value === undefined ? {} : { value }),
    style: 'input',
    pattern,
  });
  const none = (columns: readonly string[]) => styled(tab, row, columns, 'unavailable');
  const pipeline =
    stage < stages.length ? [typed(opening(stage), open, patterns.count)] : none([opening(stage).column]);
  const named: Cell = { at: stageName(stage), value: name, style: 'inputText' };
  if (stage === 1) {
    const others = columnKeys.slice(1, -1).filter((column) => column !== opening(1).column);
    return [named, ...pipeline, ...none(others)];
  }
  return [
    named,
    typed(rateTyped(stage), rate, patterns.rate),
    typed(lagTyped(stage), lag, patterns.count),
    ...pipeline,
    typed(entered(stage), cases?.entered, patterns.count),
    typed(converted(stage), cases?.converted, patterns.count),
    ...learned(setting, stage),
    ...(source === 'example' ? example(setting, stage, rate) : []),
  ];
}

/** What is known of a step: cases of the years so far, else the counts of a past period. */
function casesOf({ answers }: Setting, stage: number) {
  const { evidence, count } = answers.stages[stage - 1]!;
  const above = answers.stages[stage - 2]?.count ?? null;
  return evidence ?? (above !== null && count !== null ? { entered: above, converted: count } : undefined);
}

/** An example never passes for the user's own figure: it is kept beside the rate, and called one until that is another. */
function example({ text, at, patterns }: Setting, stage: number, value: number): Cell[] {
  const { rateTyped, exampleRate, stillExample } = at.assumptions;
  const kept = exampleRate(stage);
  return [
    { at: kept, value, style: 'attribute', pattern: patterns.rate },
    {
      at: stillExample(stage),
      formula: formula`IF(${rateTyped(stage)}=${kept};"${text.assumptions.stillExample}";"")`,
      style: 'note',
    },
  ];
}
