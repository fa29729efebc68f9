/** All that a template asks: the steps of its modules in its order, and the last page. */
import type { Asked, Has } from './asked';
import { exampleDraft } from './examples/company';
import { type ModuleKey, moduleKeys } from './module';
import { asked } from './modules/asked';
import type { Asking, Draft, Field, Questionnaire, Step } from './questions';
import { closingFields } from './spine/closing';
import { spineDraft, spineOf } from './spine/from-draft';
import { growthTabs } from './spine/words/names';
import { spineQuestionWords } from './spine/words/questions';
import { inTabOrder, type Template, tickedIn } from './template';

export function questionnaire(template: Template, asking: Asking): Questionnaire {
  const { language } = asking;
  const modules = moduleKeys
    .filter((key) => template.always.includes(key) || template.offered.includes(key))
    .map((key) => asked[key]);
  const isTicked = (draft: Draft, key: ModuleKey) =>
    ((draft.modules ?? tickedIn(template, draft)) as readonly string[]).includes(key);
  const isOn = (draft: Draft, key: ModuleKey) =>
    template.always.includes(key) || (isTicked(draft, key) && (asked[key].isFor?.(draft) ?? true));
  const on = (draft: Draft) => modules.filter(({ key }) => isOn(draft, key));
  const figures = modules.map((module) => ({ key: module.key, of: module.figures?.(asking) }));
  const cautions = modules.map((module) => ({
    key: module.key,
    all: module.cautions?.(asking, template.id, isOn),
  }));
  const text = spineQuestionWords[language];
  const tabs = (draft: Draft) => {
    const plan = draft.language === 'it' ? 'it' : 'en';
    return inTabOrder(template, [
      { key: 'plan', title: growthTabs[plan].plan, purpose: text.planPurpose },
      { key: 'assumptions', title: growthTabs[plan].assumptions, purpose: text.assumptionsPurpose },
      ...on(draft).flatMap((module) => module.tabs(plan, language)),
    ]);
  };
  const all = joined(
    inOrder(
      modules.flatMap((module) => stepsOf(module, asking, template, isOn)),
      template.steps,
    ),
  );
  const isOnReview = ({ id, onReview }: Step) => onReview ?? template.onReview?.includes(id) === true;
  const steps = all.filter((step) => !isOnReview(step));
  return {
    template: template.id,
    steps,
    closing: {
      fields: [
        ...closingFields(asking, {
          template: template.name,
          tabs: (draft) => tabs(draft).length,
          offered: modules
            .filter(({ key }) => !template.always.includes(key))
            .map(({ key, name, purpose, isFor }) => ({
              value: key,
              label: name[language],
              help: purpose[language],
              ...(isFor ? { when: isFor } : {}),
            })),
          ticked: (draft) => tickedIn(template, draft),
          asksPeople: (draft) =>
            steps.some(
              ({ when, fields }) => fields.some(({ id }) => id === 'people') && (when?.(draft) ?? true),
            ),
        }),
        ...all.filter(isOnReview).flatMap(({ fields }) => fields.map((field) => ({ ...field, more: true }))),
      ],
      tabs,
      cautions: (draft) =>
        cautions.flatMap(({ key, all }) => (isOn(draft, key) ? (all?.before(draft) ?? []) : [])),
      afterwards: (draft) =>
        cautions.flatMap(({ key, all }) => (isOn(draft, key) ? (all?.after(draft) ?? []) : [])),
    },
    figures: (draft) =>
      Object.assign({}, ...figures.map(({ key, of }) => (isOn(draft, key) ? of?.(draft) : undefined))),
    answers: (draft) => ({
      ...spineOf(draft),
      template: template.id,
      modules: Object.fromEntries(
        on(draft).map((module) => [
          module.key,
          module.answers(draft, { today: asking.today, template: template.id }),
        ]),
      ),
    }),
    draft: ({ modules: given, ...spine }) => ({
      ...spineDraft(spine),
      ...Object.assign(
        {},
        ...modules.map((module) => (module.key in given ? module.draft(given[module.key], spine) : {})),
      ),
      modules: template.offered.filter((key) => key in given),
    }),
    example: {
      name: template.exampleName[language],
      modules: template.ticked,
      ...exampleDraft(template.id, language),
    },
  };
}

const never = () => false;

/** A module that is not ticked asks nothing, and one that is always there what the template wants asked. */
function stepsOf(
  module: Asked,
  asking: Asking,
  { id, always, steps, skips = [], starts = {}, models }: Template,
  has: Has,
): readonly Step[] {
  const isOn = (draft: Draft) => has(draft, module.key);
  const only = <Item extends Step | Field>(item: Item): Item => ({
    ...item,
    when: (draft: Draft) => isOn(draft) && (item.when?.(draft) ?? true),
  });
  const started = (field: Field): Field =>
    field.id in starts ? { ...field, initial: starts[field.id] } : field;
  const ofModels = (field: Field): Field =>
    models && field.id === 'model' && field.choices
      ? { ...field, choices: field.choices.filter(({ value }) => models.some((model) => model === value)) }
      : field;
  const isAsked = (step: Step) => !always.includes(module.key) || steps.includes(step.id);
  const skippable = ({ skip, ...step }: Step): Step =>
    skip && skips.includes(step.id) ? { ...step, skip, fields: [skip.field, ...step.fields] } : step;
  return module
    .steps(asking, id, has)
    .map(skippable)
    .map((step) => {
      const fields = step.fields.map((field) => only(ofModels(started(field))));
      return isAsked(step) ? only({ ...step, fields }) : { ...step, fields, when: never };
    });
}

/** What several modules ask under one name is one page: its title is that of the first, and it stands while one asks. */
function joined(steps: readonly Step[]): readonly Step[] {
  const ids = [...new Set(steps.map(({ id }) => id))];
  return ids.map((id) => {
    const [first, ...others] = steps.filter((step) => step.id === id) as [Step, ...Step[]];
    if (others.length === 0) return first;
    const all = [first, ...others];
    const asks = (step: Step, draft: Draft) => step.when?.(draft) ?? true;
    return {
      ...first,
      fields: all.flatMap(({ fields }) => fields),
      when: (draft) => all.some((step) => asks(step, draft)),
      review: (draft) => all.flatMap((step) => (asks(step, draft) ? step.review(draft) : [])),
    };
  });
}

/** As the template lists them; what is never asked comes before, since others start from it, and what modules add after. */
function inOrder(steps: readonly Step[], order: readonly string[]): readonly Step[] {
  const place = (step: Step) =>
    order.includes(step.id) ? order.indexOf(step.id) : step.when === never ? -1 : order.length;
  return [...steps].sort((one, other) => place(one) - place(other));
}
