/** What the agreement asks: which stage is handed over, and what both sides promise of it. */
import type { Asked } from '../../asked';
import type { Asking, Choice, Draft, Field, FunnelStage } from '../../questions';
import { fillText } from '../../sentence';
import { handoverStage } from '../../spine/handover';
import { handsOver } from '../../spine/hands-over';
import { peopleField } from '../../spine/people/asked';
import { usuallyWithinHour, withinHourField } from '../../spine/within-hour';
import { rolesOf } from '../funnel/places';
import type { SlaAnswers } from './answers';
import { moduleName, title } from './words/name';
import { questionWords } from './words/questions';

type Identified = FunnelStage & { readonly id: string };

/** In a plan that stands a stage has its id for ever, and one that is added gets its own when the plan is built anew. */
function stagesOf({ funnel }: Draft): readonly Identified[] {
  const stages = (funnel ?? []) as readonly FunnelStage[];
  const stands = stages.some(({ id }) => id !== undefined);
  const roles = rolesOf(stages);
  return stages.flatMap((stage, index) => {
    const id = stands ? stage.id : `s${index + 1}`;
    const role = roles[index];
    return id === undefined ? [] : [{ ...stage, id, ...(role ? { role } : {}) }];
  });
}

/** Who signs is one of the people, or somebody who was chosen before. */
function namesOf({ people, marketingLead, salesLead }: Draft): readonly string[] {
  const named = ((people ?? []) as readonly { readonly name: string }[]).map(({ name }) => name);
  return [...new Set([...named, marketingLead, salesLead])].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}

/** What is left to hand over: customers are won already. */
const choices = (draft: Draft): readonly Choice[] =>
  stagesOf(draft)
    .slice(0, -1)
    .map(({ id, name }) => ({ value: id, label: name }));

const usual = (draft: Draft) => {
  const stages = stagesOf(draft);
  return stages[handoverStage(stages) - 1]?.id;
};

export const slaAsked: Asked = {
  key: 'sla',
  ...moduleName,
  isFor: handsOver,
  steps({ language }: Asking) {
    const text = questionWords[language];
    return [
      {
        id: 'agreement',
        name: text.name,
        title: text.title,
        dock: 'none',
        fields: [
          {
            id: 'handover',
            kind: 'select',
            label: text.handover,
            help: text.handoverHelp,
            initial: usual,
            offers: choices,
          },
          withinHourField(language),
          {
            id: 'accepted',
            kind: 'percent',
            label: text.accepted,
            help: text.acceptedHelp,
            initial: 0.8,
            more: true,
          },
          {
            id: 'length',
            kind: 'segments',
            label: text.length,
            initial: '6',
            choices: ['3', '6', '12'].map((value) => ({ value, label: value })),
            more: true,
          },
        ],
        review: (draft) => {
          const chosen = choices(draft).find(({ value }) => value === (draft.handover ?? usual(draft)));
          return chosen ? [fillText(text.review, { stage: chosen.label })] : [];
        },
      },
      {
        id: 'people',
        name: text.people,
        title: text.peopleTitle,
        lead: text.peopleLead,
        dock: 'none',
        fields: [
          peopleField(language),
          ...(['marketingLead', 'salesLead'] as const).map(
            (id): Field => ({
              id,
              kind: 'select',
              label: text[id],
              initial: '',
              offers: (draft) => [
                { value: '', label: '–' },
                ...namesOf(draft).map((name) => ({ value: name, label: name })),
              ],
            }),
          ),
        ],
        review(draft) {
          const names = namesOf(draft);
          return names.length > 0 ? [names.join(', ')] : [];
        },
      },
    ];
  },
  answers: (draft) => ({
    handover: draft.handover ?? usual(draft) ?? null,
    withinHour: draft.withinHour ?? usuallyWithinHour,
    accepted: draft.accepted ?? 0.8,
    length: Number(draft.length ?? 6),
    marketingLead: draft.marketingLead ?? '',
    salesLead: draft.salesLead ?? '',
  }),
  draft(answers): Draft {
    const { handover, length, ...rest } = answers as SlaAnswers;
    return { ...(handover === null ? {} : { handover }), ...rest, length: String(length) };
  },
  cautions: ({ language }) => ({
    before({ funnel, mode }) {
      const { example, exampleRest } = questionWords[language];
      const stages = (funnel ?? []) as readonly FunnelStage[];
      const isExample =
        mode !== 'counts' && stages.some(({ source }, index) => index > 0 && source === 'example');
      return isExample ? [{ bold: example, rest: exampleRest }] : [];
    },
    after: () => [],
  }),
  tabs: (plan, person) => [{ key: 'sla', title: title[plan], purpose: moduleName.purpose[person] }],
};
