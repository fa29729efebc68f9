/** What a plan hands on, a sentence each. */
import type { NextYear } from '../../src/addon/contract/board';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { Language } from '../../src/plan/language';
import { fillText } from '../../src/plan/sentence';
import type { Asking } from '../state/use-asking';
import { amountIn } from '../text/amount';
import { monthAndYear } from '../text/show';
import type { Words } from '../text/text';

export function linesOf(
  { answers, said }: NextYear,
  { currency }: PlanSummary,
  { show }: Asking,
  text: Words['nextYear'],
  language: Language,
): readonly string[] {
  const month = (one: string) => monthAndYear(one, language);
  const from = fillText(text.from, { month: month(answers.start), name: answers.name });
  if (!said) return [from, text.goalAlone];
  const { outlook, history, learned, open } = said;
  return [
    from,
    outlook === null
      ? text.goalAlone
      : fillText(text.goal, { outlook: amountIn(show, answers.goalCounts, currency)(outlook) }),
    learned > 0 ? fillText(text.rates, { count: String(learned) }) : text.ratesKept,
    said.underWay
      ? [text.underWay, ...(said.isForecast ? [text.forecast] : [])].join(' ')
      : text.nothingUnderWay,
    history
      ? fillText(text.history, { months: String(history.months), from: month(history.start) })
      : text.noHistory,
    ...(open.length > 0 ? [fillText(text.open, { months: written(open, month) })] : []),
    text.rest,
  ];
}

/** Months in a row are said by their first and last. */
function written(months: readonly string[], month: (one: string) => string): string {
  const [first, last] = [months[0]!, months[months.length - 1]!];
  return first === last ? month(first) : `${month(first)} – ${month(last)}`;
}
