/** The questions about past months: they give the goal its season where that is wanted, and the plan its baseline. */
import { monthAfter } from '../../month';
import { sharesOfYear } from '../../month-series';
import { fillText } from '../../sentence';
import type { Draft, Field, MonthSeries, Remark, Setting } from '../../template';
import type { QuestionWords } from '../../text/questions';

type TimingWords = QuestionWords['timingStep'];

const isSeason = ({ season }: Draft) => season === 'history';

export function historyFields(text: TimingWords, { today, show }: Setting): readonly Field[] {
  const until = monthAfter(today.slice(0, 7), -1);
  const help = fillText(text.historyHelp, { month: show.period(until, 1) });
  return [
    {
      id: 'historyOf',
      kind: 'segments',
      label: text.historyOf,
      help: text.historyOfHelp,
      initial: 'revenue',
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
      isCounted: ({ historyOf }) => historyOf === 'customers',
      required: (answers) => (isSeason(answers) ? text.historyBlank : undefined),
      check: (value, answers) => (isSeason(answers) ? judgeSeason(value as MonthSeries, text) : undefined),
      more: (answers) => !isSeason(answers),
    },
  ];
}

/** Whether past months can give the goal its season, and how surely. */
function judgeSeason(history: MonthSeries, text: TimingWords): Remark | undefined {
  const months = history.values.length;
  if (months < 12) return { kind: 'error', text: fillText(text.tooShort, { months: String(months) }) };
  if (!sharesOfYear(history)) return { kind: 'error', text: text.noTotal };
  return months < 24 ? { kind: 'hint', text: text.oneYear } : undefined;
}
