/** The optional question of the Growth plan: what winning and keeping customers costs. */
import { fillText } from '../../sentence';
import type { Draft, Figures, Setting, Step } from '../../template';
import type { QuestionWords } from '../../text/questions';

export function costStep(
  words: QuestionWords,
  { show }: Setting,
  figures: (answers: Draft) => Figures,
): Step {
  const text = words.costStep;
  return {
    id: 'costs',
    name: text.name,
    title: text.title,
    lead: text.lead,
    dock: 'costs',
    fields: [
      { id: 'spend', kind: 'money', label: text.spend, help: text.spendHelp, bounds: { atLeast: 0 } },
      { id: 'margin', kind: 'percent', label: text.margin, help: text.marginHelp },
      {
        id: 'churn',
        kind: 'percent',
        label: text.churn,
        help: text.churnHelp,
        check: (value) => (value === 0 ? { kind: 'hint', text: text.churnNone } : undefined),
      },
      {
        id: 'customersAtStart',
        kind: 'count',
        label: text.customersAtStart,
        initial: 0,
        bounds: { atLeast: 0 },
      },
      {
        id: 'pays',
        kind: 'choice',
        label: text.pays,
        help: ({ pays }) => (pays === 'once' ? text.onceHelp : ''),
        initial: 'monthly',
        choices: [
          { value: 'monthly', label: text.monthly },
          { value: 'once', label: text.once },
        ],
        more: true,
      },
    ],
    review: (answers) => costLines(answers, text, show, figures(answers)),
  };
}

/** What is known, two to a line. */
function costLines(
  answers: Draft,
  text: QuestionWords['costStep'],
  show: Setting['show'],
  { costs = {} }: Figures,
): readonly string[] {
  const { spend, margin, churn, customersAtStart } = answers as Record<string, number | undefined>;
  const money = (value: number) => show.money(value, String(answers.currency));
  const parts = [
    spend !== undefined && fillText(text.reviewSpend, { spend: money(spend) }),
    costs.cac !== undefined && fillText(text.reviewCac, { cac: money(costs.cac) }),
    margin !== undefined && fillText(text.reviewMargin, { margin: show.rate(margin) }),
    churn !== undefined && fillText(text.reviewChurn, { churn: show.rate(churn) }),
    costs.ltv !== undefined && fillText(text.reviewLtv, { ltv: money(costs.ltv) }),
    !!customersAtStart && fillText(text.reviewCustomers, { count: show.number(customersAtStart) }),
  ].filter((part) => part !== false);
  if (!parts.length) return [text.reviewNone];
  const pairs = parts.filter((_, index) => index % 2 === 0);
  return pairs.map((part, index) => [part, parts[2 * index + 1]].filter(Boolean).join(' · '));
}
