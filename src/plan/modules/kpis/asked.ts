/** What the KPIs ask: which of the library to watch, suggested, by goal or by question. */
import type { Asked, Has } from '../../asked';
import type { Language } from '../../language';
import type { CompanyStage, GoalCounts, Model } from '../../module';
import type { Choice, Draft, Field, FunnelStage, PickGroup } from '../../questions';
import { fillText } from '../../sentence';
import { rolesOf } from '../funnel/places';
import type { KpisAnswers } from './answers';
import { type KpiId, kpiIds } from './library/facts';
import { goals } from './library/goals';
import { isKnown, type Known, stagesOf } from './library/known';
import { kpiNames } from './library/names';
import { presetOf } from './library/presets';
import { questions } from './library/questions';
import type { KpiSet } from './library/sets';
import { mostPicks, placesOnPlan } from './places';
import { moduleName, title } from './words/name';
import { kpisQuestionWords } from './words/questions';

/** Those of the template for such a company, without those of a stage that its funnel has not. A shop counts leads beside its funnel. */
const suggested =
  (template: string) =>
  (draft: Draft): readonly KpiId[] => {
    const model = (draft.model ?? 'subscription') as Model;
    const preset = presetOf(template, (draft.stage ?? 'growing') as CompanyStage, model);
    const roles = rolesIn(draft);
    if (model === 'ecommerce' || roles.length === 0) return preset;
    return preset.filter((id) => stagesOf(id).every((role) => roles.includes(role)));
  };

const rolesIn = ({ funnel }: Draft) => rolesOf((funnel ?? []) as readonly FunnelStage[]);

const picksOf = (draft: Draft, template: string) =>
  (draft.kpis as readonly KpiId[] | undefined) ?? suggested(template)(draft);

/** What the plan will be, as far as KPIs are concerned. */
const knownIn = (draft: Draft, has: Has): Known => ({
  roles: rolesIn(draft),
  model: (draft.model ?? 'subscription') as Model,
  goalCounts: (draft.goalCounts ?? 'booked') as GoalCounts,
  hasHistory: hasHistory(draft),
  has: (module) => has(draft, module),
});

const hasHistory = ({ history }: Draft) => history !== undefined && history !== null;

export const kpisAsked: Asked = {
  key: 'kpis',
  ...moduleName,
  steps({ language }, template, has) {
    const words = kpisQuestionWords[language];
    const names = kpiNames[language];
    const choices: readonly Choice[] = kpiIds.map((id) => ({
      value: id,
      label: names[id],
      tag: (draft) => (isKnown(id, knownIn(draft, has)) ? words.live : words.typed),
    }));
    const fields: readonly Field[] = [
      {
        id: 'kpisBy',
        kind: 'segments',
        label: words.by,
        initial: 'suggested',
        choices: (['suggested', 'goal', 'question'] as const).map((value) => ({
          value,
          label: words.ways[value],
        })),
      },
      {
        id: 'kpis',
        kind: 'picks',
        label: words.kpis,
        initial: suggested(template),
        choices,
        ordered: true,
        texts: true,
        most: mostPicks,
        required: words.blank,
        groups: (draft) => groupsOf(draft, template, language),
        check: (value) =>
          (value as readonly string[]).length > placesOnPlan
            ? { kind: 'hint', text: fillText(words.overEight, { count: String(placesOnPlan) }) }
            : undefined,
      },
    ];
    return [
      {
        id: 'kpis',
        name: words.name,
        title: words.title,
        lead: words.lead,
        dock: 'none',
        fields,
        review: (draft) => [
          picksOf(draft, template)
            .map((id) => names[id])
            .join(', '),
        ],
      },
    ];
  },
  answers: (draft, { template }): KpisAnswers => ({
    picks: [...picksOf(draft, template)],
    hasHistory: hasHistory(draft),
  }),
  cautions({ language }, template, has) {
    const words = kpisQuestionWords[language];
    return {
      before(draft) {
        const known = knownIn(draft, has);
        const typed = picksOf(draft, template).filter((id) => !isKnown(id, known));
        if (typed.length === 0) return [];
        const names = typed.map((id) => kpiNames[language][id]).join(', ');
        return [
          {
            bold: fillText(words.toType, { count: String(typed.length) }),
            rest: fillText(words.toTypeRest, { names }),
          },
        ];
      },
      after: () => [],
    };
  },
  draft: (answers) => ({ kpis: (answers as KpisAnswers).picks }),
  tabs: (plan, person) => [{ key: 'kpis', title: title[plan], purpose: moduleName.purpose[person] }],
};

/** What is offered at once, and what on demand, in the way that was chosen. */
function groupsOf(draft: Draft, template: string, language: Language): readonly PickGroup[] {
  const words = kpisQuestionWords[language];
  const ofSets = (sets: readonly KpiSet[]) =>
    sets.map(({ id, name, first, more }) => ({ id, label: name[language], values: first, more }));
  switch (draft.kpisBy) {
    case 'goal':
      return ofSets(goals);
    case 'question':
      return ofSets(questions);
    default: {
      const first = suggested(template)(draft);
      return [
        {
          id: 'suggested',
          label: words.ways.suggested,
          values: first,
          more: kpiIds.filter((id) => !first.includes(id)),
        },
      ];
    }
  }
}
