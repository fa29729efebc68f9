/** A team's copy follows the plan it comes from: stages, months and modules; what the team typed stays its own. */
import type { PlanAnswers } from './module';
import type { Patch } from './patch';

type Stage = { readonly id?: string; readonly opening?: number | null };

/**
 * `had` are the stages that the plan had when the copy was made: the copy's others are the team's own. `shared` are the
 * amounts of the team where the goal is shared anew.
 */
export function following(
  parent: PlanAnswers,
  copy: PlanAnswers,
  had: readonly string[],
  shared?: PlanAnswers,
): Patch {
  const modules: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [key, part] of Object.entries(parent.modules)) {
    const own = copy.modules[key as keyof PlanAnswers['modules']];
    if (own === undefined) modules[key] = part as Readonly<Record<string, unknown>>;
  }
  const stages = merged(stagesOf(parent), stagesOf(copy), had);
  const amounts = shared ? amountsOf(shared) : {};
  const isSame =
    stages.map(({ id }) => id).join() ===
    stagesOf(copy)
      .map(({ id }) => id)
      .join();
  if (!isSame || shared) modules.funnel = { ...(isSame ? {} : { stages }), ...amounts };
  return {
    spine: {
      ...(parent.months !== copy.months && { months: parent.months }),
      ...(parent.start !== copy.start && { start: parent.start }),
    },
    modules,
  };
}

const stagesOf = ({ modules }: PlanAnswers): readonly Stage[] =>
  (modules.funnel as { stages?: readonly Stage[] } | undefined)?.stages ?? [];

/** In the plan's order; a stage of the team's own stays behind the one that it stood behind. */
function merged(parent: readonly Stage[], copy: readonly Stage[], had: readonly string[]): readonly Stage[] {
  const ofCopy = new Map(copy.map((stage) => [stage.id, stage]));
  const isOwn = ({ id = '' }: Stage) => !had.includes(id) && !parent.some((stage) => stage.id === id);
  const behind = new Map<string | undefined, Stage[]>();
  let last: string | undefined;
  for (const stage of copy) {
    if (isOwn(stage)) behind.set(last, [...(behind.get(last) ?? []), stage]);
    else if (parent.some(({ id }) => id === stage.id)) last = stage.id;
  }
  // What is under way in a stage that is new to the team is not known.
  const kept = (stage: Stage) => ofCopy.get(stage.id) ?? { ...stage, opening: null, count: null };
  return [
    ...(behind.get(undefined) ?? []),
    ...parent.flatMap((stage) => [kept(stage), ...(behind.get(stage.id) ?? [])]),
  ];
}

/** What a team's plan has a part of. */
function amountsOf({ modules }: PlanAnswers): Readonly<Record<string, unknown>> {
  const { goal, spend, customersAtStart } = modules.funnel as Readonly<Record<string, unknown>>;
  return { goal, spend, customersAtStart };
}
