/** What the channels ask: which there are, what share of budget and leads each has, and what a month may cost. */
import type { Asked } from '../../asked';
import type { Language } from '../../language';
import type { Model } from '../../module';
import type { Draft, FunnelStage, Show } from '../../questions';
import { fillText } from '../../sentence';
import { customersNeeded } from '../../spine/needed-of-draft';
import { rolesOf } from '../funnel/places';
import type { ChannelsAnswers } from './answers';
import { channelRows } from './places';
import { moduleName, title } from './words/name';
import { questionWords } from './words/questions';
import { usualChannels } from './words/usual';

type Row = NonNullable<ChannelsAnswers['channels']>[number];

const rowsOf = ({ channels }: Draft) => channels as readonly Row[] | undefined;

/** Leads of an average month; undefined while the funnel or the goal does not tell. */
function leadsAMonth(draft: Draft): number | undefined {
  const customers = customersNeeded(draft);
  const stages = (draft.funnel ?? []) as readonly FunnelStage[];
  const months = Number(draft.months);
  const at = rolesOf(stages).indexOf('leads');
  const first = at < 0 ? Math.min(1, stages.length - 1) : at;
  const share = stages.slice(first + 1).reduce((all, { rate }) => all * (rate ?? Number.NaN), 1);
  const leads = customers === undefined ? Number.NaN : customers / share / months;
  return first >= 0 && Number.isFinite(leads) ? leads : undefined;
}

const helpOfBudget = (language: Language, show: Show) => (draft: Draft) => {
  const text = questionWords[language];
  const [leads, budget] = [leadsAMonth(draft), draft.channelBudget];
  if (leads === undefined || typeof budget !== 'number' || budget <= 0) return text.budgetHelp;
  const each = budget / leads;
  const cost = show.money(
    each < 10 ? Math.round(100 * each) / 100 : Math.round(each),
    String(draft.currency),
  );
  return fillText(text.costPerLead, { leads: show.number(leads), cost });
};

export const channelsAsked: Asked = {
  key: 'channels',
  ...moduleName,
  steps({ language, show }) {
    const text = questionWords[language];
    const share = { kind: 'percent', bounds: { atLeast: 0, atMost: 1 } } as const;
    const usual = ({ model, language: plan }: Draft) =>
      usualChannels[plan === 'it' || plan === 'en' ? plan : language][(model ?? 'subscription') as Model].map(
        (name) => ({ name }),
      );
    return [
      {
        id: 'channels',
        name: text.name,
        title: text.title,
        lead: text.lead,
        dock: 'none',
        fields: [
          {
            id: 'channels',
            kind: 'list',
            label: text.list,
            initial: usual,
            most: channelRows,
            columns: [
              { id: 'place', kind: 'kept', label: '' },
              { id: 'name', kind: 'text', label: text.channel, required: text.blank, most: 40 },
              { id: 'budget', label: text.budgetShare, sums: text.budgetSum, ...share },
              { id: 'leads', label: text.leadShare, sums: text.leadSum, ...share },
            ],
          },
          {
            id: 'channelBudget',
            kind: 'money',
            label: text.budget,
            help: helpOfBudget(language, show),
            bounds: { atLeast: 0 },
          },
        ],
        review: (draft) => [
          (rowsOf(draft) ?? usual(draft)).map(({ name }) => name).join(', '),
          ...(typeof draft.channelBudget === 'number'
            ? [`${text.budget}: ${show.money(draft.channelBudget, String(draft.currency))}`]
            : []),
        ],
      },
    ];
  },
  answers: (draft) => ({
    ...(rowsOf(draft) ? { channels: rowsOf(draft) } : {}),
    budget: draft.channelBudget ?? null,
  }),
  draft(answers): Draft {
    const { channels, budget } = answers as ChannelsAnswers;
    return {
      ...(channels === undefined ? {} : { channels }),
      ...(budget === null ? {} : { channelBudget: budget }),
    };
  },
  tabs: (plan, person) => [{ key: 'channels', title: title[plan], purpose: moduleName.purpose[person] }],
};
