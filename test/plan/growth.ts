/** The Growth plan of flat answers, as the tests write them: those of the spine beside the funnel's. */
import { buildPlan, parseAnswers } from '../../src/plan/build';
import type { PlanAnswers } from '../../src/plan/module';
import type { FunnelAnswers, GrowthAnswers } from '../../src/plan/modules/funnel/answers';

const ofSpine = [
  'name',
  'owner',
  'language',
  'currency',
  'start',
  'months',
  'model',
  'stage',
  'goalCounts',
] as const;

/** As they cross the border: what the funnel asks in a part of its own. */
export function nested(flat: object): Readonly<Record<string, unknown>> {
  const { template = 'growth', ...rest } = flat as Record<string, unknown>;
  const spine = Object.fromEntries(ofSpine.flatMap((key) => (key in rest ? [[key, rest[key]]] : [])));
  const funnel = Object.fromEntries(Object.entries(rest).filter(([key]) => !(key in spine)));
  return { template, ...spine, modules: { funnel } };
}

/** Answers that came over the border, checked, and flat again. */
export function parsed(answers: unknown): GrowthAnswers & { template: string } {
  const { modules, template, ...spine } = parseAnswers(answers);
  const flat = Object.fromEntries(ofSpine.map((key) => [key, spine[key]]));
  return { template, ...flat, ...(modules.funnel as FunnelAnswers) } as GrowthAnswers & { template: string };
}

export const growthAnswers = (flat: GrowthAnswers): PlanAnswers => parseAnswers(nested(flat));

export const growthPlan = (flat: GrowthAnswers) => buildPlan(growthAnswers(flat));

/** The same plan with other modules besides, each with its answers, and with people. */
export function withModules(
  flat: GrowthAnswers,
  modules: Readonly<Record<string, object>>,
  people: PlanAnswers['people'] = [],
) {
  const answers = growthAnswers(flat);
  return buildPlan(parseAnswers({ ...answers, people, modules: { ...answers.modules, ...modules } }));
}

/** The same plan with the review calendar. */
export const withCalendar = (flat: GrowthAnswers) => withModules(flat, { calendar: {} });
