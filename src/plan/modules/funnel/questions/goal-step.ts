/** The first question of the Growth plan: goal, value of a customer, first month. */
import { currencies, currencyCodes } from '../../../currency';
import { currencyOf } from '../../../locale-currency';
import type { Asking, Draft, Remark, Step } from '../../../questions';
import { fillText } from '../../../sentence';
import type { QuestionWords } from '../words/questions';
import { customersOf } from './figures';

/** Next January if that is at most six months away, else next month. `today` is yyyy-mm-dd, the answer yyyy-mm. */
export function firstMonth(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (month >= 7) return `${year + 1}-01`;
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}

export function goalStep(words: QuestionWords, { locale, today, show }: Asking): Step {
  const text = words.goalStep;
  const customers = (answers: Draft) => {
    const count = customersOf(answers);
    return count === undefined ? undefined : show.number(count);
  };
  return {
    id: 'goal',
    name: text.name,
    title: text.title,
    dock: 'funnel',
    fields: [
      {
        id: 'goal',
        kind: 'money',
        label: ({ months }) => fillText(text.goal, { months: String(months ?? 12) }),
        required: text.goalBlank,
        bounds: { above: 0 },
      },
      {
        id: 'existing',
        kind: 'percent',
        label: text.existing,
        help: text.existingHelp,
        initial: 0,
        check: (value) => (value === 1 ? { kind: 'error', text: text.existingAll } : undefined),
      },
      {
        id: 'value',
        kind: 'money',
        label: text.value,
        help: (answers) => valueHelp(answers, text, show),
        required: text.valueBlank,
        bounds: { above: 0 },
        check: (value, { goal }) => judgeValue(Number(value), Number(goal), text, show),
      },
      { id: 'start', kind: 'month', label: text.start, initial: firstMonth(today) },
      {
        id: 'months',
        kind: 'whole',
        label: text.months,
        initial: 12,
        bounds: { atLeast: 3, atMost: 36 },
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
      ...(answers.goal === undefined
        ? []
        : [
            fillText(customers(answers) === '1' ? text.reviewOne : text.review, {
              goal: show.money(Number(answers.goal), String(answers.currency)),
              customers: customers(answers) ?? '–',
            }),
          ]),
      show.period(String(answers.start), Number(answers.months)),
    ],
  };
}

/** A billion customers: no plan, but a slip of the finger. */
const mostCustomers = 1e9;

function judgeValue(
  value: number,
  goal: number,
  text: QuestionWords['goalStep'],
  show: Asking['show'],
): Remark | undefined {
  if (value > goal) return { kind: 'hint', text: text.valueAboveGoal };
  if (goal / value <= mostCustomers || Number.isNaN(goal)) return undefined;
  return { kind: 'error', text: fillText(text.valueTooSmall, { most: show.number(mostCustomers) }) };
}

function currencyLabel(code: keyof typeof currencies): string {
  const { symbol } = currencies[code];
  return symbol === code ? code : `${code} · ${symbol}`;
}

function valueHelp(answers: Draft, text: QuestionWords['goalStep'], show: Asking['show']): string {
  const customers = customersOf(answers);
  if (customers === undefined) return text.valueHelp;
  const months = Number(answers.months);
  const isOne = show.number(customers) === '1';
  return fillText(isOne ? text.oneCustomer : text.valueAnswer, {
    customers: show.number(customers),
    months: String(months),
    monthly: show.number(customers / months),
  });
}
