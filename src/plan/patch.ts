/** The answers of a plan that stands, and the same with a change. */
import { parseAnswers } from './build';
import type { Module, ModuleKey, PlanAnswers, Recorded, Size, SpineAnswers, Typed } from './module';
import { modules } from './modules/modules';
import { dayIn, earliestMonth } from './month';
import type { Plan } from './plan';
import { readPeople } from './spine/people/people';

/** What people touched, and nothing else. A module that is null is unticked; one that the plan has not is ticked. */
export type Patch = {
  readonly spine?: Partial<SpineAnswers>;
  readonly modules?: Readonly<Partial<Record<ModuleKey, Readonly<Record<string, unknown>> | null>>>;
};

/** A part of the plan's record: what no cell holds. */
export type Remembered = Pick<Plan, 'template' | 'name' | 'language' | 'currency' | 'options' | 'modules'>;

type SpineOptions = Pick<SpineAnswers, 'stage' | 'model' | 'goalCounts'> & { readonly size: Size };

/** What the cells of a plan answer; a default stands where one is blank or cannot be used, and its field is `unset`. */
export function answersOf(
  { template, name, language, currency, options, modules: versions }: Remembered,
  typed: Typed,
): { readonly answers: PlanAnswers; readonly unset: readonly string[] } {
  const { size, ...business } = options.spine as SpineOptions;
  const start = dayIn(typed('start'))?.slice(0, 7);
  const text = (cell: unknown) =>
    typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
  const unset: string[] = [];
  if (start === undefined || start < earliestMonth) unset.push('start');
  const parts = (Object.keys(versions) as ModuleKey[]).map((key) => {
    const recorded: Recorded = { size, options: options[key], language };
    const { answers, unset: of } = (modules[key] as Module).reads(typed, recorded);
    unset.push(...of);
    return [key, answers] as const;
  });
  return {
    answers: {
      ...business,
      template,
      name: text(typed('name')).trim() || name,
      owner: text(typed('owner')).trim(),
      people: readPeople(typed, language),
      start: start !== undefined && start >= earliestMonth ? start : earliestMonth,
      months: size.months,
      currency: currency as PlanAnswers['currency'],
      language,
      asOf: null,
      modules: Object.fromEntries(parts),
    },
    unset,
  };
}

/** Ids that new stages draw: letters, so that no criterion ever reads one as a number. */
export type Draw = (thing: string) => string;

/** The changed answers. @throws a sentence that names the answer which cannot be used */
export function patched(answers: PlanAnswers, patch: Patch, draw: Draw): PlanAnswers {
  const parts: Record<string, unknown> = { ...answers.modules };
  for (const [key, part] of Object.entries(patch.modules ?? {})) {
    if (part === null) delete parts[key];
    else parts[key] = withIds({ ...(parts[key] as object | undefined), ...part }, draw);
  }
  return parseAnswers({ ...answers, ...patch.spine, modules: parts });
}

/** A stage that a change adds has no id yet. */
function withIds(part: Readonly<Record<string, unknown>>, draw: Draw): Readonly<Record<string, unknown>> {
  if (!Array.isArray(part.stages)) return part;
  const stages = part.stages.map((stage: { id?: string }, index) => ({
    ...stage,
    id: stage.id ?? draw(`stage ${index}`),
  }));
  return { ...part, stages };
}
