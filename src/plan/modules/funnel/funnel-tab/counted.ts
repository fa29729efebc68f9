/** Counts in sentences, where one of a stage takes another word than many. */
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

const namesOf = ({ at }: Setting, stage: number): Slots => ({
  stage: formula`${at.funnel.inline(stage)}`,
  one: formula`${at.funnel.inlineOne(stage)}`,
});

/** So many of a stage: `60 leads`, and `1 lead`. */
export function countedStage(setting: Setting, count: Formula, stage: number): Formula {
  const { oneOfStage: one, ofStage: many } = sentences[setting.answers.language];
  return counted(count, { one, many }, namesOf(setting, stage));
}

/** So many of it more. */
export const moreOfStage = (setting: Setting, count: Formula, stage: number): Formula =>
  counted(count, setting.text.plan.said.moreOfStage, namesOf(setting, stage));
