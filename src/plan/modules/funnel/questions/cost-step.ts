/** The optional question of the Growth plan: what winning and keeping customers costs. */

import type { Figures } from '../../../dock-figures';
import type { Asking, Draft, Field, Step } from '../../../questions';
import { fillText } from '../../../sentence';
import { isStream } from '../counts';
import type { QuestionWords } from '../words/questions';
import { isBeforeRevenue } from './business-step';
import { countsIn } from './goal-of';

export function costStep(words: QuestionWords, { show }: Asking, figures: (answers: Draft) => Figures): Step {
  const text = words.costStep;
  return {
    id: 'costs',
    name: text.name,
    title: text.title,
    lead: text.lead,
    dock: 'costs',
    fields: [
      { id: 'spend', kind: 'money', label: text.spend, help: text.spendHelp, bounds: { atLeast: 0 } },
      {
        id: 'margin',
        kind: 'percent',
        label: text.margin,
        help: (answers) => (modelIs('ecommerce')(answers) ? text.marginShop : text.marginHelp),
      },
      {
        id: 'churn',
        kind: 'percent',
        label: text.churn,
        help: text.churnHelp,
        // Who buys a project is paid for once: nobody can be lost.
        when: (answers) => !modelIs('project')(answers),
        check: (value) => (value === 0 ? { kind: 'hint', text: text.churnNone } : undefined),
      },
      {
        id: 'customersAtStart',
        kind: 'count',
        label: text.customersAtStart,
        initial: 0,
        bounds: { atLeast: 0 },
      },
      ...modelFields(text),
      ...scenarioFields(text),
    ],
    review: (answers) => costLines(answers, text, show, figures(answers)),
  };
}

const modelIs =
  (model: string) =>
  (answers: Draft): boolean =>
    answers.model === model;

/** How a customer brings money, and the one number that each way needs. */
const modelFields = (text: QuestionWords['costStep']): readonly Field[] => [
  {
    id: 'projectsPerCustomer',
    kind: 'number',
    label: text.projectsPerCustomer,
    help: text.projectsHelp,
    initial: 1,
    bounds: { atLeast: 0, atMost: 1000 },
    when: modelIs('project'),
  },
  {
    id: 'repeatOrders',
    kind: 'number',
    label: text.repeatOrders,
    help: text.repeatHelp,
    bounds: { atLeast: 0, atMost: 1000 },
    when: modelIs('ecommerce'),
  },
  ...(['expansion', 'contraction'] as const).map(
    (id): Field => ({
      id,
      kind: 'percent',
      label: text[id],
      help: text.expansionHelp,
      bounds: { atLeast: 0 },
      when: (answers) => isStream(countsIn(answers)),
      more: true,
    }),
  ),
];

/** Ten times as many customers from the same volume is no scenario any more. */
const mostFactor = 10;

const scenarioFields = (text: QuestionWords['costStep']): readonly Field[] => [
  {
    id: 'scenario',
    kind: 'segments',
    label: text.scenario,
    initial: 'base',
    choices: [
      { value: 'low', label: text.lowShort },
      { value: 'base', label: text.base },
      { value: 'high', label: text.highShort },
    ],
    more: true,
  },
  {
    id: 'low',
    kind: 'percent',
    label: text.low,
    help: text.scenarioHelp,
    initial: (answers: Draft) => (isBeforeRevenue(answers) ? 0.5 : 0.8),
    bounds: { above: 0, atMost: mostFactor },
    check: (value) => (Number(value) > 1 ? { kind: 'error', text: text.lowAbove } : undefined),
    more: true,
  },
  {
    id: 'high',
    kind: 'percent',
    label: text.high,
    help: text.scenarioHelp,
    initial: (answers: Draft) => (isBeforeRevenue(answers) ? 1.5 : 1.2),
    bounds: { above: 0, atMost: mostFactor },
    check: (value) => (Number(value) < 1 ? { kind: 'error', text: text.highBelow } : undefined),
    more: true,
  },
];

/** What is known, two to a line. */
function costLines(
  answers: Draft,
  text: QuestionWords['costStep'],
  show: Asking['show'],
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
