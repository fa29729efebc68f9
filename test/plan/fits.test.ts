/** Every text of the Plan tab fits its place, at its longest, in the font of the sheet (first-page.md 5). */
import { afterAll, describe, expect, test } from 'vitest';
import { styles } from '../../src/plan/look';
import { places } from '../../src/plan/modules/funnel/places';
import type { Cell, CellRef, Plan, Style } from '../../src/plan/plan';
import { workedExample } from './answers';
import { pixelsOf } from './arial';
import { built } from './built';
import { growthPlan } from './growth';
import { sizeOf } from './size';

/** Names of 25 characters, volumes of eight digits, money of four-digit millions, September. */
const names = {
  en: [
    'Visitors of the homepage',
    'Requests for an invoice a',
    'Marketing qualified leads',
    'Opportunities with budget',
    'Customers with a contract',
  ],
  it: [
    'Visitatori del nuovo sito',
    'Richieste di un preventiv',
    'Contatti pronti a vendere',
    'Opportunità con un budget',
    'Clienti con un contratto.',
  ],
} as const;
const rates = [1, 0.02, 0.25, 0.4, 0.25];

const planOf = (language: 'en' | 'it', more: object = {}): Plan =>
  growthPlan({
    ...workedExample,
    language,
    currency: language === 'it' ? 'EUR' : 'USD',
    name: 'Piano di crescita 2027, Italia e Svizzera',
    owner: 'Maria Antonietta Bentivoglio',
    start: '2027-09',
    goal: 1_234_000_000,
    value: 28_500,
    spend: 3_000_000,
    margin: 0.8,
    churn: 0.02,
    model: 'subscription',
    stages: names[language].map((name, index) => ({
      ...workedExample.stages[0]!,
      name,
      rate: rates[index]!,
    })),
    ...more,
  });

const at = places(sizeOf(5, 12));
const keyOf = ({ row, column }: CellRef) => `${row}/${column}`;

/** What does not fit, and by how many pixels. */
function cut(plan: Plan, sheet: ReturnType<typeof built>): string[] {
  const [page] = plan.tabs;
  const widths = new Map(page!.columns.map(({ key, size = 100 }) => [key, size]));
  const order = page!.columns.map(({ key }) => key);
  const merged = new Map((page!.merges ?? []).map(({ from, to }) => [keyOf(from), to.column]));
  const roomOf = ({ at: place }: Cell, { indent = 0 }: Style) => {
    const last = merged.get(keyOf(place)) ?? place.column;
    const columns = order.slice(order.indexOf(place.column), order.indexOf(last) + 1);
    return columns.reduce((sum, key) => sum + widths.get(key)!, 0) - indent - 6;
  };
  /** A label of a table runs over the empty cells beside it. */
  const runsOver = new Set(['label', 'labelStrong', 'keyLabel']);
  return page!.cells.flatMap((cell) => {
    const style: Style = styles[cell.style as keyof typeof styles] ?? {};
    if (!['left', 'right'].includes(cell.at.column) && (cell.formula || cell.value !== undefined)) {
      const text = sheet.shown(cell.at);
      const columns = cell.at.row.startsWith('check') ? 4 : 1;
      const extra = runsOver.has(cell.style ?? '') && cell.at.column === 'column 1' ? columns * 104 : 0;
      const lines = style.wrap ? 2 : 1;
      const needs = pixelsOf(text, style.size ?? 10, style.bold ? 'bold' : 'regular');
      const room = (roomOf(cell, style) + extra) * lines;
      return needs > room ? [`${keyOf(cell.at)}: ${Math.ceil(needs)} of ${room} pixels for “${text}”`] : [];
    }
    return [];
  });
}

/** What of the answers on top of the tabs with months does not fit beside its neighbour. */
function cutAnswers(plan: Plan, sheet: ReturnType<typeof built>): string[] {
  return plan.tabs.slice(2, 4).flatMap((tab) => {
    const widths = new Map(tab.columns.map(({ key, size = 100 }) => [key, size]));
    const answers = tab.cells.filter(({ at: { row } }) => row.startsWith('answer '));
    return answers.flatMap((cell) => {
      const { size = 10, bold }: Style = styles[cell.style as keyof typeof styles] ?? {};
      const needs = pixelsOf(sheet.shown(cell.at), size, bold ? 'bold' : 'regular');
      const room = widths.get(cell.at.column)! - 6;
      return needs > room
        ? [`${tab.key} ${keyOf(cell.at)}: ${Math.ceil(needs)} of ${room} for “${sheet.shown(cell.at)}”`]
        : [];
    });
  });
}

type Values = (readonly [CellRef, number | string | null])[];

/** Every state of a goal in money as it is won; of the other kinds those in which their own words are said. */
const goals = [
  ['booked', 1_234_000_000],
  ['revenue', 1_234_000_000],
  ['recurring', 1_234_000_000],
  ['customers', 43_298],
] as const;

describe.each(
  (
    [
      ['en', 'en_US'],
      ['it', 'it_IT'],
    ] as const
  ).flatMap(([language, locale]) =>
    goals.map(([goalCounts, goal]) => ({ language, locale, goalCounts, goal })),
  ),
)('in $language, where the goal counts $goalCounts', ({ language, locale, goalCounts, goal }) => {
  const plan = planOf(language, { goalCounts, goal });
  const sheet = built(plan, locale);
  afterAll(() => sheet.close());
  const months = [1, 2, 3].map((month) => `month ${month}`);
  const status = at.assumptions.input('statusDate');
  const needed = (stage: number) => sheet.number(at.funnel.at(at.funnel.needed(stage), 'month 1'));
  /** Three months, each stage at so much of its need, and revenue likewise. */
  const running = (shares: readonly number[], revenue = shares[4]!): Values => [
    ...months.flatMap((month) => [
      ...shares.map(
        (share, index) =>
          [at.funnel.at(at.funnel.actual(index + 1), month), Math.round(needed(index + 1) * share)] as const,
      ),
      ...(goalCounts === 'customers'
        ? []
        : [[at.forecast.at('actual', month), Math.round((goal / 12) * revenue)] as const]),
    ]),
    [status, 46_740],
  ];
  const shown = (values: Values) => {
    sheet.fill(values);
    expect(sheet.errors()).toEqual([]);
    return [...cut(plan, sheet), ...cutAnswers(plan, sheet)];
  };

  const states: readonly (readonly [string, () => Values])[] = [
    ['on its first day', () => [[status, 46_640]]],
    [
      'with a month between its stages',
      () => [2, 3, 4, 5].map((stage) => [at.assumptions.lagTyped(stage), 3] as const),
    ],
    ['without them again', () => [2, 3, 4, 5].map((stage) => [at.assumptions.lagTyped(stage), 0] as const)],
    ['behind at every stage', () => running([0.97, 0.95, 0.92, 0.88, 0.83])],
    ['with a step that lost most', () => running([1, 1, 0.8, 0.8, 0.8])],
    ['where volume is short', () => running([0.9, 0.91, 0.92, 0.93, 0.94])],
    ['where deals were small', () => running([1, 1, 1, 1, 1], 0.93)],
    ['ahead', () => running([1.1, 1.12, 1.15, 1.2, 1.25])],
    ['just on its goal', () => running([1, 1, 1, 1, 1])],
    [
      'with a month to type',
      () => [
        [
          goalCounts === 'customers'
            ? at.funnel.at(at.funnel.actual(5), 'month 1')
            : at.forecast.at('actual', 'month 1'),
          null,
        ],
      ],
    ],
    ['with a goal that is gone', () => [[at.assumptions.input('goal'), null]]],
    [
      'with nothing typed that it needs',
      () => [
        [at.assumptions.input('value'), null],
        [at.assumptions.input('start'), null],
        [at.assumptions.rateTyped(2), null],
        [at.assumptions.rateTyped(3), null],
      ],
    ],
  ];
  const ofEveryKind = ['on its first day', 'behind at every stage', 'ahead', 'with a goal that is gone'];
  const own = states.filter(([name]) => goalCounts === 'booked' || ofEveryKind.includes(name));
  test.each(own)('no text of the page and of the answers is cut: %s', (_, values) => {
    expect(shown(values())).toEqual([]);
  });
});
