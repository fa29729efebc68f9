/** What the team asks: who carries a quota, from when, and how much of it is usually reached. A shop has no quotas. */
import type { Asked, Cautions } from '../../asked';
import type { Asking, Draft, Field } from '../../questions';
import { fillText } from '../../sentence';
import { handsOver } from '../../spine/hands-over';
import { valueNeeded } from '../../spine/needed-of-draft';
import type { TeamAnswers } from './answers';
import { members } from './places';
import { moduleName, title } from './words/name';
import { questionWords } from './words/questions';

const repsOf = ({ reps }: Draft) => (reps ?? []) as TeamAnswers['reps'];
const attainmentOf = ({ attainment }: Draft) => (typeof attainment === 'number' ? attainment : 0.8);
const rampOf = ({ ramp }: Draft) => (typeof ramp === 'number' ? ramp : 3);

/** What all can sell in the whole plan, as the sheet reckons it; undefined while no quota is typed. */
export function capacityOf(draft: Draft): number | undefined {
  const months = Number(draft.months);
  const sellers = repsOf(draft).filter(({ quota }) => quota !== undefined);
  if (sellers.length === 0 || !Number.isInteger(months)) return undefined;
  const climb = rampOf(draft) + 1;
  const full = (from: number | undefined) =>
    from === undefined
      ? months
      : Array.from({ length: Math.max(0, months - from + 1) }, (_, since) =>
          Math.min(1, (since + 1) / climb),
        ).reduce((all, share) => all + share, 0);
  return sellers.reduce((all, { quota = 0, from }) => all + quota * attainmentOf(draft) * full(from), 0);
}

export const teamAsked: Asked = {
  key: 'team',
  ...moduleName,
  steps({ language, show }) {
    const text = questionWords[language];
    const amount = (value: number, draft: Draft) => show.money(Math.round(value), String(draft.currency));
    const live = (draft: Draft) => {
      const [capacity, goal] = [capacityOf(draft), valueNeeded(draft)];
      return capacity === undefined || goal === undefined
        ? text.fromHelp
        : fillText(text.capacity, { capacity: amount(capacity, draft), goal: amount(goal, draft) });
    };
    // A new plan has no rows that could hold another value.
    const onTab = ({ funnel }: Draft) =>
      ((funnel ?? []) as readonly { id?: string }[]).some(({ id }) => id !== undefined) ? text.onTab : '';
    const fields: readonly Field[] = [
      {
        id: 'reps',
        kind: 'list',
        label: text.list,
        // What a month is typed as is said also while the team's capacity is.
        help: (draft) => [...new Set([live(draft), text.fromHelp])].join(' '),
        most: members.length,
        columns: [
          { id: 'place', kind: 'kept', label: '' },
          { id: 'name', kind: 'text', label: text.person, required: text.blank, most: 60 },
          { id: 'quota', kind: 'money', label: text.quota, bounds: { above: 0 } },
          { id: 'from', kind: 'whole', label: text.from, bounds: { atLeast: 1, atMost: 36 } },
        ],
        check: (value, { months }) =>
          (value as TeamAnswers['reps']).some(({ from = 1 }) => from > Number(months))
            ? { kind: 'hint', text: fillText(text.late, { months: String(months) }) }
            : undefined,
      },
      {
        id: 'attainment',
        kind: 'percent',
        label: text.attainment,
        help: onTab,
        initial: 0.8,
        bounds: { atLeast: 0, atMost: 2 },
      },
      {
        id: 'ramp',
        kind: 'whole',
        label: text.ramp,
        help: onTab,
        initial: 3,
        bounds: { atLeast: 0, atMost: 12 },
      },
    ];
    return [
      {
        id: 'team',
        name: text.name,
        title: text.title,
        lead: text.lead,
        dock: 'none',
        when: handsOver,
        fields: fields.map((field) => ({ ...field, when: handsOver })),
        review: (draft) => {
          const count = repsOf(draft).filter(({ quota }) => quota !== undefined).length;
          return count > 0 ? [fillText(text.review, { count: String(count) }), live(draft)] : [];
        },
      },
    ];
  },
  answers: (draft) => ({ reps: repsOf(draft), attainment: attainmentOf(draft), ramp: rampOf(draft) }),
  draft(answers): Draft {
    const { reps, ...rest } = answers as TeamAnswers;
    return { ...(reps.length > 0 ? { reps } : {}), ...rest };
  },
  cautions,
  tabs: (plan, person) => [{ key: 'team', title: title[plan], purpose: moduleName.purpose[person] }],
};

/** Too little to sell is told before the plan is built, and once it is there. */
function cautions({ language, show }: Asking): Cautions {
  const text = questionWords[language];
  const said = (draft: Draft) => {
    const [capacity, goal] = [capacityOf(draft), valueNeeded(draft)];
    if (!handsOver(draft) || capacity === undefined || !goal || capacity >= goal) return [];
    return [{ bold: fillText(text.short, { share: show.percent(capacity / goal) }), rest: text.shortRest }];
  };
  return { before: said, after: said };
}
