/** The question of the Growth plan about its goal: what it counts, how much, value of a customer, first month. */
import { roundUp } from '../../../../metrics/funnel/round-up';
import { currencies, currencyCodes } from '../../../currency';
import { currencyOf } from '../../../locale-currency';
import type { GoalCounts, Model } from '../../../module';
import type { Asking, Draft, Field, Remark, Step } from '../../../questions';
import { fillText } from '../../../sentence';
import type { QuestionWords } from '../words/questions';
import { isBeforeRevenue } from './business-step';
import { customersOf } from './figures';
import { countsIn, goalIn, goalWaits, wordingIn } from './goal-of';

/** Next January if that is at most six months away, else next month. `today` is yyyy-mm-dd, the answer yyyy-mm. */
export function firstMonth(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (month >= 7) return `${year + 1}-01`;
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}

export function goalStep(words: QuestionWords, { locale, today, show }: Asking): Step {
  const text = words.goalStep;
  /** Whole ones, as the plan's first page says it. */
  const customers = (answers: Draft) => {
    const count = customersOf(answers);
    return count === undefined ? undefined : show.number(roundUp(count));
  };
  const counts =
    (...some: readonly GoalCounts[]) =>
    (answers: Draft) =>
      !goalWaits(answers) && some.includes(countsIn(answers));
  const asked = { label: (answers: Draft) => goalLabel(answers, text), bounds: { above: 0 } };
  const blank = (answers: Draft) => text.goalBlank[wordingIn(answers)];
  const isStream = counts('revenue', 'recurring');
  return {
    id: 'goal',
    name: text.name,
    title: text.title,
    dock: 'funnel',
    skip: { field: waiting(text), label: text.later.skip, help: text.later.help },
    fields: [
      goalCounts(text),
      {
        id: 'goal',
        kind: 'money',
        ...asked,
        required: blank,
        when: counts('booked', 'revenue', 'recurring'),
      },
      { id: 'goalCustomers', kind: 'count', ...asked, required: blank, when: counts('customers') },
      {
        id: 'existing',
        kind: 'percent',
        label: text.existing,
        help: text.existingHelp,
        initial: 0,
        check: (value) => (value === 1 ? { kind: 'error', text: text.existingAll } : undefined),
        when: counts('booked'),
      },
      {
        id: 'openingRecurring',
        kind: 'money',
        label: text.opening,
        help: text.openingHelp,
        bounds: { atLeast: 0 },
        when: isStream,
      },
      {
        id: 'value',
        kind: 'money',
        label: ({ model }) => text.value[model as Model],
        help: (answers) => valueHelp(answers, text, show),
        required: (answers) => (counts('customers')(answers) ? undefined : text.valueBlank),
        bounds: { above: 0 },
        when: (answers) => !goalWaits(answers),
        check: (value, answers) => judgeValue(Number(value), answers, text, show),
      },
      { id: 'start', kind: 'month', label: text.start, initial: firstMonth(today) },
      {
        id: 'months',
        kind: 'whole',
        label: text.months,
        // Who has sold nothing yet learns more from half a year than from a whole one planned.
        initial: (answers: Draft) => (isBeforeRevenue(answers) ? 6 : 12),
        bounds: { atLeast: 3, atMost: 36 },
        more: true,
      },
      {
        id: 'billedFrom',
        kind: 'segments',
        label: text.billedFrom,
        initial: 'won',
        choices: [
          { value: 'won', label: text.billedWon },
          { value: 'next', label: text.billedNext },
        ],
        when: counts('revenue'),
        more: true,
      },
      {
        id: 'currency',
        kind: 'select',
        label: text.currency,
        initial: currencyOf(locale),
        choices: currencyCodes.map((code) => ({ value: code, label: currencyLabel(code) })),
        more: true,
      },
      {
        id: 'rounding',
        kind: 'choice',
        label: text.rounding,
        initial: 'exact',
        choices: [
          { value: 'exact', label: text.exact },
          { value: 'customers', label: text.wholeCustomers },
          { value: 'stages', label: text.wholeStages },
        ],
        more: true,
      },
    ],
    review: (answers) => [
      ...(goalWaits(answers)
        ? [text.later.said]
        : goalIn(answers) === undefined
          ? []
          : [reviewed(answers, customers(answers), text, show)]),
      show.period(String(answers.start), Number(answers.months)),
    ],
  };
}

type Text = QuestionWords['goalStep'];

/** Who skipped the goal sees that ticked, and can take it back. */
const waiting = ({ later }: Text): Field => ({
  id: 'goalWaits',
  kind: 'picks',
  label: later.label,
  initial: [],
  choices: [{ value: 'yes', label: later.skip, help: later.help }],
  more: (answers) => !goalWaits(answers),
});

/** Revenue that comes back is counted only where customers pay every month. */
function goalCounts(text: Text): Field {
  const isPaidMonthly = ({ model }: Draft) => model === 'subscription';
  return {
    id: 'goalCounts',
    kind: 'choice',
    label: text.goalCounts,
    initial: 'booked',
    when: (answers) => !goalWaits(answers),
    choices: [
      { value: 'booked', label: text.contracts, help: text.contractsHelp, when: isPaidMonthly },
      { value: 'booked', label: text.booked, when: (answers) => !isPaidMonthly(answers) },
      { value: 'revenue', label: text.revenue, help: text.revenueHelp, when: isPaidMonthly },
      { value: 'recurring', label: text.recurring, help: text.recurringHelp, when: isPaidMonthly },
      { value: 'customers', label: text.customers },
    ],
  };
}

const goalLabel = (answers: Draft, text: Text) =>
  fillText(text.goalOf[wordingIn(answers)], { months: String(answers.months ?? 12) });

/** The goal in what it counts, and how many customers that takes where it does not say so itself. */
function reviewed(answers: Draft, customers: string | undefined, text: Text, show: Asking['show']): string {
  const counted = countsIn(answers) === 'customers';
  const amount = goalIn(answers)!;
  const goal = fillText(text.reviewGoal[wordingIn(answers)], {
    goal: counted ? show.number(amount) : show.money(amount, String(answers.currency)),
  });
  if (counted) return goal;
  return fillText(customers === '1' ? text.reviewOne : text.review, { goal, customers: customers ?? '–' });
}

/** A billion customers: no plan, but a slip of the finger. */
const mostCustomers = 1e9;

function judgeValue(value: number, answers: Draft, text: Text, show: Asking['show']): Remark | undefined {
  if (countsIn(answers) === 'customers') return undefined;
  const goal = Number(answers.goal);
  if (value > goal) return { kind: 'hint', text: text.valueAboveGoal };
  if (goal / value <= mostCustomers || Number.isNaN(goal)) return undefined;
  return { kind: 'error', text: fillText(text.valueTooSmall, { most: show.number(mostCustomers) }) };
}

function currencyLabel(code: keyof typeof currencies): string {
  const { symbol } = currencies[code];
  return symbol === code ? code : `${code} · ${symbol}`;
}

function valueHelp(answers: Draft, text: Text, show: Asking['show']): string {
  if (countsIn(answers) === 'customers') return text.valueOptional;
  const customers = customersOf(answers);
  if (customers === undefined) return text.valueHelp[answers.model as Model];
  if (customers === 0) return text.noCustomer;
  const months = Number(answers.months);
  const isOne = show.number(customers) === '1';
  return fillText(isOne ? text.oneCustomer : text.valueAnswer, {
    customers: show.number(customers),
    months: String(months),
    monthly: show.number(customers / months),
  });
}
