/** A plan of which rows were deleted or sorted, or a reference broke: page and home say what happened and show no figure. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { Answer } from '../../src/addon/contract/answer';
import type { ChangeReport } from '../../src/addon/contract/change';
import type { PlanFigures } from '../../src/addon/contract/deeds';
import type { Built } from '../../src/addon/contract/plans';
import { place, positionOf } from '../../src/compile/place';
import { placeInto } from '../../src/compile/placement';
import type { Language } from '../../src/plan/language';
import { places } from '../../src/plan/modules/funnel/places';
import { workedExample } from '../plan/answers';
import { growthPlan } from '../plan/growth';
import { sizeOf } from '../plan/size';
import { openBuilt } from './built-file';

const plan = growthPlan(workedExample);
const grid = place(plan, placeInto({}, plan, 'a plan of the tests'));
/** The row of a stage on Assumptions, from 0, and the number that stands beside it. */
const stageRow = (stage: number) => positionOf(grid, places(sizeOf(6, 12)).assumptions.stageName(stage)).row;
const rowNumber = (stage: number) => stageRow(stage) + 1;

let host: Host;
afterEach(() => host.close());

const open = async (language: Language) => {
  host = await openBuilt({ ...workedExample, language }, { now: Date.UTC(2027, 3, 10) });
};
const value = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = (await host.call(name, ...args)) as Answer<Value>;
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const figures = async () =>
  (await value<Record<string, PlanFigures | null>>('figures', ['press-1']))['press-1'];

const titles = { en: ['Plan', 'Assumptions', 'Funnel'], it: ['Piano', 'Ipotesi', 'Funnel'] } as const;

/** What the page shows from its cards to its checks: every cell with a figure in it. */
function figuresOnPage(title: string): string[] {
  const sheetId = host.workbook.sheet(title);
  const { getters } = host.workbook;
  return getters.getEvaluatedCellsPositions(sheetId).flatMap(({ col, row }) => {
    const { formattedValue } = getters.getEvaluatedCell({ sheetId, col, row });
    // What is white on white is not shown, and the heads of the two tables name their columns.
    const { textColor } = getters.getCellComputedStyle({ sheetId, col, row });
    const isShown = row >= 9 && row < 48 && ![29, 38].includes(row) && textColor?.toUpperCase() !== '#FFFFFF';
    return isShown && getters.getCell({ sheetId, col, row })?.isFormula && /\d/.test(formattedValue)
      ? [`${col}/${row}: ${formattedValue}`]
      : [];
  });
}

const tracks = (dimension: 'ROW' | 'COL', title: string, elements: number[]) =>
  host.workbook.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: host.workbook.sheet(title),
    sheetName: title,
    dimension,
    elements,
  });

/** From A to Z by their names, without the first: what Data > Sort range does to them. */
const sortStages = (right: number) => {
  const sheetId = host.workbook.sheet('Assumptions');
  host.workbook.dispatch('SORT_CELLS', {
    sheetId,
    col: 0,
    row: stageRow(2),
    zone: { left: 0, top: stageRow(2), right, bottom: stageRow(6) },
    sortDirection: 'asc',
    sortOptions: { emptyCellAsZero: false, sortHeaders: false },
  });
};

const said = {
  rows: {
    en: 'A row of the plan is gone: undo it with Ctrl+Z.',
    it: 'Manca una riga del piano: annulla con Ctrl+Z.',
  },
  columns: {
    en: 'A column of the plan is gone: undo it with Ctrl+Z.',
    it: 'Manca una colonna del piano: annulla con Ctrl+Z.',
  },
  errors: {
    en: 'Cells of the plan show an error: undo it with Ctrl+Z.',
    it: 'Alcune celle del piano danno errore: annulla con Ctrl+Z.',
  },
} as const;

const mishaps: readonly (readonly [keyof typeof said, string, (title: (typeof titles)[Language]) => void])[] =
  [
    ['rows', 'a stage’s row was deleted', ([, assumptions]) => tracks('ROW', assumptions, [stageRow(4)])],
    ['columns', 'a month’s column was deleted', ([, , funnel]) => tracks('COL', funnel, [9])],
    [
      'errors',
      'a reference broke',
      ([, assumptions]) => host.workbook.type(`'${assumptions}'!B${rowNumber(2)}`, '=Nowhere!A1'),
    ],
  ];

test.each(['en', 'it'] as const)(
  'in %s page and home say which rows, columns or cells are amiss, and show no figure until that is undone',
  async (language) => {
    await open(language);
    const [page] = titles[language];
    const whole = figuresOnPage(page);
    expect(whole.length).toBeGreaterThan(30);
    expect((await figures())?.broken).toBeNull();
    // The sentences of the others are read as text, in both languages.
    for (const [kind, what, happens] of language === 'en' ? mishaps : mishaps.slice(0, 1)) {
      happens(titles[language]);
      expect(host.workbook.shown(`'${page}'!C4`), what).toBe(said[kind][language]);
      expect(figuresOnPage(page), what).toEqual([]);
      expect((await figures())?.broken, what).toBe(kind);
      host.workbook.undo();
      expect(figuresOnPage(page), what).toEqual(whole);
      expect((await figures())?.broken, what).toBeNull();
    }
  },
);

test('A repair says what a deleted row takes with it, and takes none of what it broke for typed', async () => {
  await open('en');
  tracks('ROW', 'Assumptions', [stageRow(4)]);
  const { gone, overwritten, lostCount } = await value<ChangeReport>('previewChange', 'press-1', {}, asItIs);
  // Its name, rate, months, what is in it and its evidence.
  expect(gone).toEqual({ count: 6, tabs: ['Assumptions'] });
  // A hidden cell keeps the name that the stage was built with.
  expect(overwritten.map(({ tab, shown }) => [tab, shown])).toEqual([['Funnel', 'SQL']]);
  expect(lostCount).toBe(0);
  host.workbook.undo();
  expect((await value<ChangeReport>('previewChange', 'press-1', {}, asItIs)).gone.count).toBe(0);
});

/** Repair is a change of nothing. */
const asItIs = {
  keepOverwritten: false,
  keepShown: false,
  takeCounted: false,
  convert: null,
  shiftMonths: false,
};

describe('Stages that were sorted', () => {
  test('with their rates alone or as a whole block are said to be, with no figure', async () => {
    await open('en');
    const whole = figuresOnPage('Plan');
    for (const right of [1, 12]) {
      sortStages(right);
      expect(host.workbook.shown(`Assumptions!A${rowNumber(2)}`)).toBe('Customers');
      expect(host.workbook.shown('Plan!C4')).toBe(
        'The stages were put in another order: undo it with Ctrl+Z.',
      );
      expect(figuresOnPage('Plan')).toEqual([]);
      expect((await figures())?.broken).toBe('order');
      host.workbook.undo();
      expect(figuresOnPage('Plan')).toEqual(whole);
    }
  });

  test('are told apart from stages with new names, and are as they stand once the plan was repaired', async () => {
    await open('en');
    for (const [at, name] of [
      [`A${rowNumber(2)}`, 'SQL'],
      [`A${rowNumber(3)}`, 'SAL'],
      [`A${rowNumber(6)}`, 'Clients'],
    ] as const)
      host.workbook.type(`Assumptions!${at}`, name);
    expect((await figures())?.broken).toBeNull();
    sortStages(5);
    expect((await figures())?.broken).toBe('order');
    const { looked } = await value<ChangeReport>('previewChange', 'press-1', {}, asItIs);
    await value<{ summary: Built }>('changePlan', 'press-1', {}, asItIs, looked, 'press-2');
    expect((await figures())?.broken).toBeNull();
    expect(figuresOnPage('Plan').length).toBeGreaterThan(30);
    tracks('ROW', 'Assumptions', [stageRow(6) + 1]);
    expect((await figures())?.broken, 'without a row that nothing refers to').toBeNull();
  });
});
