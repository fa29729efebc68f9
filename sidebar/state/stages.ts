/** Adding and removing stages so that the need above them stays what it was. */
import { roleOf } from '../../src/plan/modules/funnel/words/roles';
import type { Marks } from '../numbers/marks';
import { readNumber } from '../numbers/read';
import { writePercent } from '../numbers/write';
import type { Words } from '../text/text';
import type { StageEntry } from './entries';

export const fewestStages = 2;
export const mostStages = 8;
export const longestName = 60;

function percent(stage: StageEntry, marks: Marks): number | undefined {
  const reading = readNumber(stage.rate, 'percent', marks);
  return reading.is === 'number' ? reading.value : undefined;
}

function months({ lag = '' }: StageEntry, marks: Marks): number {
  const reading = readNumber(lag, 'count', marks);
  return reading.is === 'number' ? reading.value : 0;
}

/**
 * Removing a stage multiplies its two rates and adds its two lags; a product of two examples is still an example. Without the last one the
 * stage above it is the customer: the rates multiply there, too, so that the need further up stays what it was.
 */
export function removeStage(
  stages: readonly StageEntry[],
  index: number,
  marks: Marks,
): readonly StageEntry[] {
  const rest = stages.filter((_, place) => place !== index);
  if (index === 0)
    return rest.map((stage, place) => (place === 0 ? { ...stage, rate: '', lag: undefined } : stage));
  const isLast = index === stages.length - 1;
  const staying = isLast ? index - 1 : index + 1;
  // Nothing comes before the first stage: it has no rate that could be multiplied.
  if (staying === 0) return rest;
  const [kept, removed] = [stages[staying]!, stages[index]!];
  const [one, other] = [percent(kept, marks), percent(removed, marks)];
  const lag = months(kept, marks) + months(removed, marks);
  const merged: StageEntry = {
    ...kept,
    // Nobody has counted the two steps as one.
    evidence: undefined,
    ...(lag > 0 ? { lag: String(lag) } : {}),
    rate: one === undefined || other === undefined ? '' : writePercent((one * other) / 10_000, marks),
    source: removed.source === 'example' || kept.source === 'example' ? 'example' : 'typed',
  };
  return rest.map((stage) => (stage === kept ? merged : stage));
}

/** A new stage stands just above the last one and lets everyone through: a rate that nobody has typed yet. */
export function addStage(stages: readonly StageEntry[], name: string): readonly StageEntry[] {
  const added: StageEntry = { name, rate: '100', source: 'example' };
  return [...stages.slice(0, -1), added, ...stages.slice(-1)];
}

/** A stage and the one above it change places; months and rates stay with the step, since they tell of the place. */
export function moveUp(stages: readonly StageEntry[], index: number): readonly StageEntry[] {
  const [above, here] = [stages[index - 1], stages[index]];
  if (!above || !here) return stages;
  const { rate, source, lag, evidence } = here;
  const step = { rate: above.rate, source: above.source, lag: above.lag, evidence: above.evidence };
  return stages.map((stage, place) =>
    place === index - 1
      ? { ...here, ...step }
      : place === index
        ? { ...above, rate, source, lag, evidence }
        : stage,
  );
}

/** A stage stays what it is under another name, unless that name says what it is itself: leads that are called enquiries are counted as leads. */
export const renameStage = (stages: readonly StageEntry[], index: number, name: string) =>
  stages.map((stage, place): StageEntry => {
    if (place !== index) return stage;
    const { role: was, ...rest } = stage;
    const role = roleOf(name) ? undefined : (was ?? roleOf(stage.name));
    return { ...rest, name, ...(role ? { role } : {}) };
  });

/** What is wrong with the names, by place. */
export function nameErrors(stages: readonly StageEntry[], words: Words): Readonly<Record<number, string>> {
  const seen = new Set<string>();
  const errors: Record<number, string> = {};
  for (const [index, stage] of stages.entries()) {
    const name = stage.name.trim();
    if (!name) errors[index] = words.funnel.nameBlank;
    else if (name.length > longestName)
      errors[index] = words.funnel.nameLong.replace('{most}', String(longestName));
    else if (seen.has(name)) errors[index] = words.funnel.nameTwice.replace('{name}', () => name);
    seen.add(name);
  }
  return errors;
}
