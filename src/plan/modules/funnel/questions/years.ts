/** The questions that only people can answer about the years of a history, asked where the forecaster cannot tell. */
import { type KnownOfYears, oddMonths } from '../../../month-series';
import type { Draft, Field, MonthSeries } from '../../../questions';
import type { QuestionWords } from '../words/questions';

const monthsOfYear = 12;

const historyOf = ({ history }: Draft) => history as MonthSeries | undefined;

/** One year to two show what a year is like, and not whether every year is. */
const asksEveryYear = (answers: Draft) => {
  const months = historyOf(answers)?.values.length ?? 0;
  return months >= monthsOfYear && months < 2 * monthsOfYear;
};

const asksOdd = (answers: Draft) => {
  const history = historyOf(answers);
  return history !== undefined && oddMonths(history).length > 0;
};

export function yearFields(
  text: QuestionWords['timingStep'],
  isMore: (answers: Draft) => boolean,
): readonly Field[] {
  return [
    {
      id: 'everyYear',
      kind: 'segments',
      label: text.everyYear,
      help: text.everyYearHelp,
      initial: 'unknown',
      choices: [
        { value: 'yes', label: text.yes },
        { value: 'no', label: text.no },
        { value: 'unknown', label: text.unknown },
      ],
      when: asksEveryYear,
      more: isMore,
    },
    {
      id: 'oddMonths',
      kind: 'segments',
      label: text.oddMonths,
      help: text.oddMonthsHelp,
      initial: 'usual',
      choices: [
        { value: 'usual', label: text.oddUsual },
        { value: 'followed', label: text.oddFollowed },
      ],
      when: asksOdd,
      more: isMore,
    },
  ];
}

/** What was answered, of what was asked. */
export function knownOfYears(answers: Draft): KnownOfYears {
  const everyYear = asksEveryYear(answers) ? { yes: true, no: false }[String(answers.everyYear)] : undefined;
  return { everyYear, followsOdd: (asksOdd(answers) && answers.oddMonths === 'followed') || undefined };
}
