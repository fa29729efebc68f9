/** Funnel stages: their names and rates. The value in use is the only rate that the model reads. */
import { formula } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import type { Cell } from '../../plan';
import type { Setting } from '../setting';
import { at as here, section, share, tab } from './frame';

export function stages(setting: Setting): Part {
  const { answers, text, at } = setting;
  const { rateTyped, ratesTyped, stageNames } = at.assumptions;
  const last = answers.stages.length;
  const hasExamples = answers.stages.some(({ source }) => source === 'example');
  return stack([
    section('stages', text.assumptions.sections.stages, { end: text.assumptions.inUse }),
    {
      rows: [track('stages head', 24)],
      cells: [
        { at: here('stages head', 'label'), value: text.stage, style: 'headLeft' },
        { at: here('stages head', 'input'), value: text.assumptions.rate, style: 'head' },
        ...(hasExamples
          ? [{ at: here('stages head', 'more 1'), value: text.assumptions.example, style: 'head' }]
          : []),
        ...(hasExamples ? styled(tab, 'stages head', ['more 2', 'more 3'], 'head') : []),
      ],
    },
    ...answers.stages.map((_, index) => stage(setting, index + 1)),
    {
      rows: [track('stages note')],
      cells: [{ at: here('stages note', 'label'), value: text.assumptions.stagesNote, style: 'note' }],
      names: [
        { name: 'stage_names', range: stageNames },
        { name: 'rates', range: ratesTyped },
      ],
      inputs: [stageNames, ratesTyped],
      validations: [
        {
          range: ratesTyped,
          accepts: { kind: 'number', atLeast: 0, atMost: 1 },
          message: text.accepts.share,
        },
      ],
      rules: [
        {
          range: ratesTyped,
          first: wrongRate(rateTyped(2)),
          last: wrongRate(rateTyped(last)),
          style: 'wrong',
        },
      ],
    },
  ]);
}

const wrongRate = (rate: Cell['at']) => formula`NOT(COUNTIFS(${rate};">0";${rate};"<=1")=1)`;

function stage(setting: Setting, number: number): Part {
  const { answers, at, patterns } = setting;
  const { stageName, rateTyped, rate } = at.assumptions;
  const { name, rate: value, source } = answers.stages[number - 1]!;
  const named: Cell = { at: stageName(number), value: name, style: 'inputText' };
  const rated: Cell[] = [
    { at: rateTyped(number), value, style: 'input', pattern: patterns.rate },
    { at: rate(number), formula: share(rateTyped(number)), style: 'use', pattern: patterns.rate },
  ];
  const cells =
    number === 1
      ? [named, { at: rateTyped(1), style: 'unavailable' }]
      : [named, ...rated, ...(source === 'example' ? example(setting, number, value) : [])];
  return { rows: [track(stageName(number).row)], cells };
}

/** An example never passes for the user's own figure: it is kept beside the rate, and called one until that is another. */
function example({ text, at, patterns }: Setting, number: number, value: number): Cell[] {
  const { rateTyped, exampleRate, stillExample } = at.assumptions;
  const kept = exampleRate(number);
  return [
    { at: kept, value, style: 'attribute', pattern: patterns.rate },
    {
      at: stillExample(number),
      formula: formula`IF(${rateTyped(number)}=${kept};"${text.assumptions.stillExample}";"")`,
      style: 'note',
    },
  ];
}
