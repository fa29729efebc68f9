/** The question of the Growth plan about time: how long each step takes, and how the goal is spread over the year. */
import { monthAfter } from '../../../month';
import type { Asking, Caution, Draft, FunnelStage, MonthSeries, Step } from '../../../questions';
import { fillText } from '../../../sentence';
import type { QuestionWords } from '../words/questions';
import { historyFields } from './history-fields';
import { inSentence } from './presets';
import { leadTimes } from './timeline';

type TimingWords = QuestionWords['timingStep'];

/** The sheet goes back twelve months before the plan, month by month. */
const mostLead = 12;

const evenYear = new Array<number>(12).fill(1 / 12);

export function timingStep(words: QuestionWords, asking: Asking): Step {
  const text = words.timingStep;
  return {
    id: 'timing',
    name: text.name,
    title: text.title,
    lead: text.lead,
    dock: 'months',
    fields: [
      {
        id: 'lags',
        kind: 'lags',
        of: 'funnel',
        label: text.lags,
        caution: (answers) => tooLate(answers, words, asking),
      },
      {
        id: 'openings',
        kind: 'openings',
        of: 'funnel',
        label: text.openings,
        help: text.openingsHelp,
        when: (answers) => leadOf(answers) > 0,
      },
      {
        id: 'season',
        kind: 'choice',
        label: text.season,
        initial: 'even',
        choices: [
          { value: 'even', label: text.even },
          { value: 'history', label: text.likeHistory },
          { value: 'own', label: text.own },
        ],
      },
      ...historyFields(text, asking),
      {
        id: 'shares',
        kind: 'shares',
        label: text.shares,
        initial: evenYear,
        when: ({ season }) => season === 'own',
      },
    ],
    review: (answers) => {
      const lead = leadOf(answers);
      return [
        lead === 0
          ? text.reviewNoLag
          : fillText(lead === 1 ? text.reviewLag1 : text.reviewLag, { months: String(lead) }),
        ...openingLine(answers, words, asking),
        ...seasonLines(answers, text, asking),
      ];
    },
  };
}

/** What is in the funnel already, stage by stage. */
function openingLine(answers: Draft, words: QuestionWords, { show }: Asking): readonly string[] {
  if (leadOf(answers) === 0) return [];
  const filled = ((answers.funnel ?? []) as readonly FunnelStage[]).filter(({ opening }) => opening);
  const each = filled.map(({ name, opening }) => `${show.number(opening!)} ${inSentence(name, words)}`);
  const { reviewOpenings, reviewNoOpenings } = words.timingStep;
  return [filled.length === 0 ? reviewNoOpenings : fillText(reviewOpenings, { stages: each.join(', ') })];
}

/** The season and, where past months do not give it, what else is made of them. */
function seasonLines(answers: Draft, text: TimingWords, { show }: Asking): readonly string[] {
  const history = answers.history as MonthSeries | undefined;
  const from = (sentence: string) =>
    history
      ? [
          fillText(sentence, {
            months: String(history.values.filter((value) => value !== null).length),
            period: show.period(history.start, history.values.length),
          }),
        ]
      : [];
  if (answers.season === 'history') return from(text.reviewHistory);
  return [answers.season === 'own' ? text.reviewOwn : text.reviewEven, ...from(text.reviewBaseline)];
}

const leadOf = ({ funnel }: Draft): number => leadTimes((funnel ?? []) as readonly FunnelStage[])[0] ?? 0;

/** Says when the first customers' need at the top falls before the plan, and how much of that is past already. */
export function tooLate(answers: Draft, words: QuestionWords, { show, today }: Asking): Caution | undefined {
  const text = words.timingStep;
  const lead = leadOf(answers);
  const stages = (answers.funnel ?? []) as readonly FunnelStage[];
  const start = String(answers.start ?? '');
  if (lead === 0 || stages.length === 0 || start === '') return undefined;
  const months = Number(answers.months ?? 12);
  const first = stages[0]!.name;
  const slots = {
    month: show.month(start),
    customers: inSentence(stages[stages.length - 1]!.name, words),
    top: inSentence(first, words),
    early: show.period(monthAfter(start, -lead), 1),
  };
  const served = Math.min(lead, months);
  const bold = fillText(text.needsIn, slots);
  const before =
    served === 1
      ? fillText(text.before1, { month: show.month(start) })
      : fillText(text.before, { from: show.month(start), to: show.month(monthAfter(start, served - 1)) });
  const rest = [
    before,
    past(monthAfter(start, -lead), start, today, text, show),
    lead > mostLead ? text.tooLong : '',
  ];
  return { bold, rest: rest.filter(Boolean).join(' ') };
}

/** Of the months before the plan, those that are over already: their need should be there by now. */
function past(early: string, start: string, today: string, text: TimingWords, show: Asking['show']): string {
  const last = monthAfter(today.slice(0, 7), -1);
  if (last < early) return '';
  const until = last < start ? last : monthAfter(start, -1);
  return fillText(text.shouldExist, { month: show.period(until, 1) });
}
