/** How sure: the chance wanted, and whether rates learn from what was seen. */
import { formula } from '../../../formula';
import type { Part } from '../../../layout';
import { fillFormula } from '../../../sentence';
import { block, input, positive, ticked } from '../../../spine/assumptions/frame';
import { timesIn100 } from '../page/numbers';
import type { Setting } from '../setting';

export function sure({ answers, text, at, patterns }: Setting): Part {
  const words = text.assumptions.inputs;
  const { accepts } = text;
  const { sections, lines, inUse } = text.assumptions;
  const { wanted, useLearned } = at.assumptions;
  const line = fillFormula(lines.sure, {
    chance: timesIn100(wanted, answers.language),
    rates: formula`IF(${useLearned}=1;"${lines.learned}";"${lines.planned}")`,
  });
  return block('sure', sections.sure, { line, end: inUse, isFolded: true }, [
    input({
      key: 'wanted',
      holds: 'typed',
      name: 'chance_wanted',
      words: words.wanted,
      value: 0.8,
      pattern: patterns.percent,
      accepts: { unit: 'rate', atLeast: 0.01, atMost: 0.99 },
      message: accepts.chance,
      use: (typed) => formula`IF(ISNUMBER(${typed});MIN(99/100;MAX(1/100;${typed}));4/5)`,
    }),
    input({
      key: 'useLearned',
      holds: 'typed',
      name: 'use_learned',
      words: words.useLearned,
      value: false,
      accepts: { unit: 'tick' },
      use: ticked,
      usePattern: patterns.count,
    }),
    input({
      key: 'rateWeight',
      holds: 'typed',
      name: 'rate_weight',
      words: words.rateWeight,
      // Before the first revenue a planned rate is a guess, and gives way sooner.
      value: answers.stage === 'pre-revenue' ? 10 : 50,
      pattern: patterns.count,
      accepts: { unit: 'number', atLeast: 0 },
      message: accepts.atLeast0,
      use: positive,
    }),
  ]);
}
