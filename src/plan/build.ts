/** Answers -> the plan as data: the spine, then the modules in their order. */
import * as v from 'valibot';
import { acceptedBy, inputsOf } from './inputs';
import { styles } from './look';
import type { Given, Module, ModuleKey, PlanAnswers, Size } from './module';
import { moduleKeys } from './module';
import { modules } from './modules/modules';
import type { CellRange, Plan, Tab } from './plan';
import { spineAnswers } from './spine/answers';
import { assumptionsTab } from './spine/assumptions/tab';
import { withSteps } from './spine/page/path';
import { type NamedAddition, pageTab } from './spine/page/tab';
import { people } from './spine/people/places';
import { spineWords } from './spine/words/words';
import { inTabOrder } from './template';
import { templateIds, templateOf } from './templates/templates';

const envelope = v.object({
  ...spineAnswers.entries,
  template: v.picklist(templateIds),
  modules: v.record(v.picklist(moduleKeys), v.unknown()),
});

/** Checks what came over the border. @throws a sentence for a person that names the answer which cannot be used */
export function parseAnswers(answers: unknown): PlanAnswers {
  const { modules: given, ...spine } = parsed(envelope, answers);
  const { always, name } = templateOf(spine.template);
  const absent = always.find((key) => !(key in given));
  if (absent)
    throw new Error(
      `A ${name.en} always holds the part “${modules[absent].name.en}”, and it is missing. Go back and build the plan again.`,
    );
  return {
    ...spine,
    modules: Object.fromEntries(
      moduleKeys.flatMap((key) => (key in given ? [[key, parsed(modules[key].schema, given[key])]] : [])),
    ),
  };
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'answers';
  throw new Error(
    `The answer to “${where}” cannot be used: ${issue.message}. Go back, type it again and build the plan.`,
  );
}

/** The keys of a plan's modules, in the order in which they stand. */
export const modulesOf = (answers: Pick<PlanAnswers, 'modules'>): readonly ModuleKey[] =>
  moduleKeys.filter((key) => key in answers.modules);

/** All that the plan's keys are made of. */
export function sizeOf(answers: PlanAnswers): Size {
  const sizes = modulesOf(answers).map((key) => (modules[key] as Module).sizes?.(answers.modules[key]) ?? {});
  return {
    months: answers.months,
    stages: sizes.flatMap(({ stages = [] }) => stages),
    ids: Object.assign({}, ...sizes.map(({ ids }) => ids)),
    rows: Object.assign({}, ...sizes.map(({ rows }) => rows)),
  };
}

/** What each of the plan's modules adds, in their order. */
export function additionsOf(answers: PlanAnswers): readonly NamedAddition[] {
  const { modules: given, template: _, ...spine } = answers;
  const on = modulesOf(answers);
  const size = sizeOf(answers);
  return on.map((key): NamedAddition => {
    const its: Given<unknown> = { answers: given[key], spine, size, has: (other) => on.includes(other) };
    return { key, name: modules[key].name[spine.language], ...(modules[key] as Module).adds(its) };
  });
}

export function buildPlan(answers: PlanAnswers): Plan {
  const { template, modules: _, ...spine } = answers;
  const on = modulesOf(answers);
  const size = sizeOf(answers);
  const additions = additionsOf(answers);
  const words = spineWords[spine.language];
  const preset = templateOf(template);
  const added = additions.flatMap(({ tabs = [] }) => tabs);
  const known = { known: spine.people, areAsked: isAskedOn(added, people.names) };
  // The two tabs of the spine are made where a module has something to say on them.
  const hasFrames = additions.some(({ front, assumptions }) => front || assumptions);
  const others = hasFrames ? [assumptionsTab(words, additions, known), ...added] : added;
  const page = hasFrames
    ? [
        pageTab(words, {
          additions,
          others,
          cards: preset.cards,
          steps: preset.path ?? [],
          language: spine.language,
        }),
      ]
    : [];
  const tabs = withSteps(words, preset.path ?? [], inTabOrder(preset, [...page, ...others]));
  return {
    template,
    name: spine.name,
    language: spine.language,
    currency: spine.currency,
    styles,
    tabs: tabs.map(({ names: _, ...tab }) => tab),
    names: tabs.flatMap(({ names = [] }) => names),
    modules: Object.fromEntries(on.map((key) => [key, modules[key].version])),
    options: optionsOf(answers, size),
  };
}

/** Whether some input offers the cells of a range. */
const isAskedOn = (tabs: readonly Tab[], { from }: CellRange): boolean =>
  inputsOf(tabs)
    .flatMap(acceptedBy)
    .some(
      (accepts) =>
        accepts.unit === 'choice' &&
        accepts.from.from.tab === from.tab &&
        accepts.from.from.row === from.row &&
        accepts.from.from.column === from.column,
    );

/** What no cell holds: the spine's part, and that of each module. */
function optionsOf(answers: PlanAnswers, size: Size): Plan['options'] {
  const { stage, model, goalCounts } = answers;
  const ofModules = modulesOf(answers).map((key) => [
    key,
    (modules[key] as Module).options?.(answers.modules[key]),
  ]);
  return { spine: { stage, model, goalCounts, size }, ...Object.fromEntries(ofModules) };
}
