/** A copy for the board as data: it keeps to the rules of every tab, fits its places and its page, and is values alone. */
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/compile/check';
import type { Placement } from '../../src/compile/placement';
import { boardOf, onBoardOf } from '../../src/plan/board';
import { cell } from '../../src/plan/formula';
import { styles } from '../../src/plan/look';
import type { Shown } from '../../src/plan/module';
import { places } from '../../src/plan/modules/funnel/places';
import type { Cell, Plan, Style } from '../../src/plan/plan';
import { foldedLine } from '../../src/plan/spine/page/cards';
import { withStages, workedExample } from './answers';
import { pixelsOf } from './arial';
import { built } from './built';
import { growthAnswers, growthPlan } from './growth';
import { sizeOf } from './size';

const names = {
  en: 'Opportunities with budget',
  it: 'Opportunità con un budget',
} as const;

/** Eight stages of 25 characters, amounts of four-digit millions, September, everything known or nothing. */
const longest = (language: 'en' | 'it', more: object = {}) => ({
  ...withStages(workedExample, 8),
  language,
  currency: language === 'it' ? ('EUR' as const) : ('USD' as const),
  name: 'Piano di crescita 2027, Italia e Svizzera',
  owner: 'Maria Antonietta Bentivoglio',
  start: '2027-09',
  goal: 1_234_000_000,
  value: 28_500,
  model: 'subscription' as const,
  stages: withStages(workedExample, 8).stages.map((stage, index) => ({
    ...stage,
    name: `${names[language].slice(0, 24)}${index + 1}`,
  })),
  ...more,
});

const at = places(sizeOf(8, 12));
const before = { day: 46_640, outlook: 1_500_000_000, chance: 0.97 };

/** The copy of a plan in which a month came in at a tenth of its need. */
function copyOf(language: 'en' | 'it', more: object = {}) {
  const answers = longest(language, more);
  const sheet = built(growthPlan(answers), language === 'it' ? 'it_IT' : 'en_US');
  sheet.fill([
    [at.assumptions.input('statusDate'), 46_660],
    [at.forecast.at('actual', 'month 1'), 9_000_000],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(
      (stage) =>
        [
          at.funnel.at(at.funnel.actual(stage), 'month 1'),
          Math.round(sheet.number(at.funnel.at(at.funnel.needed(stage), 'month 1')) / 10),
        ] as const,
    ),
  ]);
  const shown: Shown = (place) => {
    const value = sheet.value(place);
    return value === '' ? null : value;
  };
  const copy = () => {
    const content = onBoardOf(growthAnswers(answers), shown)!;
    return boardOf(growthAnswers(answers), shown, content, content.day!, before);
  };
  return { sheet, board: copy(), copy };
}

const placement = { sheetIds: { board: 1 }, titles: { board: 'Board' } } as unknown as Placement;
const keyOf = ({ row, column }: Cell['at']) => `${row}/${column}`;

/** Texts that are longer than their place. */
function cut({ tabs: [tab] }: Plan): string[] {
  const order = tab!.columns.map(({ key }) => key);
  const widths = new Map(tab!.columns.map(({ key, size = 100 }) => [key, size]));
  const merged = new Map((tab!.merges ?? []).map(({ from, to }) => [keyOf(from), to.column]));
  return tab!.cells.flatMap((cell) => {
    const style: Style = styles[cell.style as keyof typeof styles] ?? {};
    // Numbers of charts are folded, and numbers of tables are measured where the plan's are.
    if (typeof cell.value !== 'string' || cell.style === 'helper' || cell.style === 'unseen') return [];
    const last = merged.get(keyOf(cell.at)) ?? cell.at.column;
    const columns = order.slice(order.indexOf(cell.at.column), order.indexOf(last) + 1);
    const isLabel = ['label', 'keyLabel'].includes(cell.style ?? '') && cell.at.column === 'column 1';
    const room =
      (columns.reduce((sum, key) => sum + widths.get(key)!, 0) +
        (isLabel ? 104 : 0) -
        (style.indent ?? 0) -
        6) *
      (style.wrap ? 2 : 1);
    const needs = pixelsOf(cell.value, style.size ?? 10, style.bold ? 'bold' : 'regular');
    return needs > room ? [`${keyOf(cell.at)}: ${Math.ceil(needs)} of ${room} for “${cell.value}”`] : [];
  });
}

describe.each(['en', 'it'] as const)('in the language %s', (language) => {
  const { sheet, board } = copyOf(language);
  afterAll(() => sheet.close());
  const [tab] = board.tabs;

  test('it keeps to the rules that Google and every engine set', () => {
    expect(() => check(board, placement)).not.toThrow();
  });

  test('it holds no formula, no name, no input and no link', () => {
    expect(tab!.cells.filter(({ formula, link }) => formula || link)).toEqual([]);
    expect([board.names, tab!.inputs]).toEqual([[], []]);
    expect(board.tabs).toHaveLength(1);
  });

  test('no text of it is cut at its longest', () => {
    expect(cut(board)).toEqual([]);
  });

  test('it is one page of A4, without what its charts read', () => {
    const folded = tab!.groups![0]!;
    const end = tab!.rows.findIndex(({ key }) => key === folded.from);
    const height = tab!.rows.slice(0, end).reduce((sum, { size = 21 }) => sum + size, 0);
    expect(height).toBeLessThanOrEqual(1233);
    expect(tab!.rows.some(({ key }) => key === 'asked 1')).toBe(true);
  });
});

test('cards of which nothing is known are left out, and the line over them as soon as something is', () => {
  const { sheet, board, copy } = copyOf('en', { spend: null, margin: null, churn: null });
  const [plan] = growthPlan(longest('en', { spend: null, margin: null, churn: null })).tabs;
  const line = () => sheet.value(cell('plan', foldedLine, 'column 1'));
  const rowsOf = (of: Plan) =>
    of.tabs[0]!.rows.filter(({ key }) => key.startsWith('cards 2')).map(({ key }) => key);
  expect(plan!.groups).toContainEqual({ from: 'cards 2 label', to: 'cards 2 below', collapsed: true });
  expect(line()).toBe(
    'CAC, LTV and payback: type spend, margin and churn under 3 Money on the Assumptions tab, then open + here.',
  );
  expect(rowsOf(board)).toEqual(['cards 2 tone']);
  expect(() => check(board, placement)).not.toThrow();

  // What a month of Check in brings is enough.
  sheet.fill([[at.forecast.at('spendActual', 'month 1'), 65_000]]);
  expect(line()).toBe('CAC, LTV and payback: open + here.');
  expect(rowsOf(copy())).toEqual(['cards 2 label', 'cards 2 value', 'cards 2 below', 'cards 2 tone']);
  sheet.close();
});
