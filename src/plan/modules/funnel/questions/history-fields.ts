/** The questions about past months: they give the goal its season where that is wanted, and the plan its baseline. */
import { monthAfter, monthsApart } from '../../../month';
import { sharesOfYear } from '../../../month-series';
import type { Asking, Draft, Field, MonthSeries, Remark, Show } from '../../../questions';
import { fillText } from '../../../sentence';
import type { QuestionWords } from '../words/questions';
import { countsIn } from './goal-of';
import { knownOfYears, yearFields } from './years';

type TimingWords = QuestionWords['timingStep'];

/** What a history counts: what the goal does, where that leaves no choice. */
export function historyCounts(answers: Draft) {
  const counts = countsIn(answers);
  if (counts === 'booked') return answers.historyOf;
  return counts === 'customers' ? 'customers' : 'revenue';
}

const isSeason = ({ season }: Draft) => season === 'history';

export function historyFields(text: TimingWords, { today, show }: Asking): readonly Field[] {
  const until = monthAfter(today.slice(0, 7), -1);
  const help = fillText(text.historyHelp, { month: show.period(until, 1) });
  return [
    {
      id: 'historyOf',
      kind: 'segments',
      label: text.historyOf,
      help: text.historyOfHelp,
      initial: 'revenue',
      when: (answers) => countsIn(answers) === 'booked',
      choices: [
        { value: 'revenue', label: text.ofRevenue },
        { value: 'customers', label: text.ofCustomers },
      ],
      more: (answers) => !isSeason(answers),
    },
    {
      id: 'history',
      kind: 'series',
      label: text.history,
      help: (answers) => `${help} ${isSeason(answers) ? text.baseline : text.baselineOnly}`,
      until,
      isCounted: (answers) => historyCounts(answers) === 'customers',
      required: (answers) => (isSeason(answers) ? text.historyBlank : undefined),
      check: (value, answers) => judge(value as MonthSeries, answers, text, show),
      years: knownOfYears,
      more: (answers) => !isSeason(answers),
    },
    ...yearFields(text, (answers) => !isSeason(answers)),
  ];
}

/** Whether past months can give what they are asked for, and how surely. */
function judge(history: MonthSeries, answers: Draft, text: TimingWords, show: Show): Remark | undefined {
  const fault = isSeason(answers) ? seasonFault(history, answers, text) : undefined;
  if (fault) return { kind: 'error', text: fault };
  const doubt = staleness(history, String(answers.start), text, show);
  return doubt ? { kind: 'hint', text: doubt } : undefined;
}

function seasonFault(history: MonthSeries, answers: Draft, text: TimingWords): string | undefined {
  if (countsIn(answers) === 'recurring') return text.stockNoSeason;
  const months = history.values.length;
  if (months < 12) return fillText(text.tooShort, { months: String(months) });
  return sharesOfYear(history) ? undefined : text.noTotal;
}

/** Months between the last one known and the plan's first one that need no word. */
const usualGap = 12;

function staleness({ start, values }: MonthSeries, plan: string, text: TimingWords, show: Show): string {
  const last = monthAfter(start, values.length - 1);
  const gap = monthsApart(last, plan);
  return gap > usualGap ? fillText(text.stale, { month: show.period(last, 1), gap: String(gap) }) : '';
}
