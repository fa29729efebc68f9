/** Counts in sentences. A name is a plural that nobody can make a singular of, so one of them is said in words that need none. */
import { formula } from '../../../formula';
import type { Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import type { Setting } from '../setting';
import { sentences } from '../words/sentences';

type Words = { readonly one: string; readonly many: string };
type Slots = Readonly<Record<string, Formula>>;

/** `count` is a number as it is written. */
export const counted = (count: Formula, { one, many }: Words, slots: Slots = {}): Formula =>
  formula`IF(${count}="1";${fillFormula(one, slots)};${fillFormula(many, { ...slots, count })})`;

/** So many of a stage: `60 leads`, and `1 (leads)`. */
export function countedStage({ answers, at }: Setting, count: Formula, stage: number): Formula {
  const { oneOfStage: one, ofStage: many } = sentences[answers.language];
  return counted(count, { one, many }, { stage: formula`${at.funnel.inline(stage)}` });
}

/** So many of it more. */
export const moreOfStage = ({ text, at }: Setting, count: Formula, stage: number): Formula =>
  counted(count, text.plan.said.moreOfStage, { stage: formula`${at.funnel.inline(stage)}` });
