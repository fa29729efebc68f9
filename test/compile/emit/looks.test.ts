/** Styles, colours and patterns. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { shownCells } from '../../../src/compile/emit/formats';
import { cellFormat } from '../../../src/compile/emit/looks';
import { place, positionOf } from '../../../src/compile/place';
import type { Cell, Style, Tab } from '../../../src/plan/plan';
import { workedExample } from '../../plan/answers';
import { growthPlan } from '../../plan/growth';
import { at, gridPlan } from '../grid-plan';
import { requestsOf } from '../requests-of';
import { batchOf, placementOf } from '../small-plan';
import { formatsAfter } from './formats-after';

test('colours in shares give back their hexadecimal digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const color = `#${number.toString(16).padStart(6, '0')}`;
      const [main] = requestsOf(batchOf(gridPlan({ color })), 'addSheet');
      const { red, green, blue } = main!.properties.tabColorStyle!.rgbColor;
      const digits = [red, green, blue].map((share) =>
        Math.round(share * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      expect(`#${digits.join('')}`).toBe(color);
    }),
    { seed: 1, numRuns: 50 },
  );
});

const looks: Readonly<Record<string, Style>> = {
  title: { size: 18, bold: true, italic: true, underline: true, ink: '#000000' },
  box: {
    fill: '#FFFFFF',
    align: 'right',
    vertical: 'middle',
    wrap: true,
    indent: 8,
    edges: { top: { color: '#FF0000', width: 1 }, bottom: { color: '#FF0000', width: 2 } },
  },
  plain: { bold: false },
  small: { size: 9, ink: '#FF0000', vertical: 'middle' },
};
const planOf = (cells: Tab['cells']) => gridPlan({ cells }, { styles: looks });

/** The look of the first cell of the first tab. */
const lookOf = (cell: Omit<Cell, 'at'>) => {
  const plan = planOf([{ at: at(0, 0), ...cell }]);
  return formatsAfter(batchOf(plan)).get(`${placementOf(plan).sheetIds.main}!0,0`) ?? {};
};

test('a style says all that it names and nothing that is the default anyway', () => {
  const black = { rgbColor: { red: 0, green: 0, blue: 0 } };
  const red = { rgbColor: { red: 1, green: 0, blue: 0 } };
  expect(lookOf({ style: 'title' })).toEqual({
    textFormat: { fontSize: 18, bold: true, italic: true, underline: true, foregroundColorStyle: black },
  });
  expect(lookOf({ style: 'box' })).toEqual({
    backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
    horizontalAlignment: 'RIGHT',
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
    padding: { top: 2, right: 3, bottom: 2, left: 11 },
    borders: { top: { style: 'SOLID', colorStyle: red }, bottom: { style: 'SOLID_MEDIUM', colorStyle: red } },
  });
  expect(lookOf({ style: 'plain' })).toEqual({});
});

test.each([
  ['mmm yy', 'DATE'],
  ['d mmm yyyy', 'DATE'],
  ['@', 'TEXT'],
  ['0.0%', 'PERCENT'],
  ['#,##0 "days"', 'NUMBER'],
  ['"$"#,##0;-"$"#,##0;"–"', 'NUMBER'],
])('the pattern %s is a %s', (pattern, type) => {
  expect(lookOf({ pattern }).numberFormat).toEqual({ type, pattern });
});

test('what most cells of a tab share is written once over its grid, and cells alike cost one request', () => {
  const block = [0, 1].flatMap((row) =>
    [2, 3, 4].map((column) => ({ at: at(row, column), style: 'small', pattern: '0.0%' })),
  );
  const batch = batchOf(
    planOf([...block, { at: at(0, 5), style: 'small' }, { at: at(3, 0), style: 'small' }]),
  );
  expect(
    requestsOf(batch, 'repeatCell').map(({ range, cell, fields }) => [
      [range.startRowIndex, range.endRowIndex, range.startColumnIndex, range.endColumnIndex],
      Object.keys(cell.userEnteredFormat!),
      fields,
    ]),
  ).toEqual([
    [[0, 13, 0, 13], ['textFormat', 'verticalAlignment'], 'userEnteredFormat(textFormat,verticalAlignment)'],
    [[0, 2, 2, 5], ['numberFormat'], 'userEnteredFormat.numberFormat'],
  ]);
  expect(requestsOf(batch, 'updateCells').filter(({ fields }) => fields !== 'userEnteredValue')).toEqual([]);
});

test('nothing that an empty cell would show is shared: no fill, no border, no side, no bold', () => {
  const batch = batchOf(planOf([0, 1, 2].map((row) => ({ at: at(row, 0), style: 'box', value: 'x' }))));
  expect(formatsAfter(batch).get(`${requestsOf(batch, 'addSheet')[0]!.properties.sheetId}!9,9`)).toEqual({
    verticalAlignment: 'MIDDLE',
  });
});

test('every cell with a look or a content ends with its own look, whatever the others have', () => {
  const style = fc.constantFrom(undefined, ...Object.keys(looks));
  const pattern = fc.constantFrom(undefined, undefined, '0', '0.0%');
  const one = fc.record({ style, pattern, value: fc.constantFrom(undefined, 1) });
  fc.assert(
    fc.property(fc.array(one, { minLength: 144, maxLength: 144 }), (all) => {
      const cells = all.map(
        ({ style, pattern, value }, index): Cell => ({
          at: at(Math.floor(index / 12), index % 12),
          ...(style !== undefined && { style }),
          ...(pattern !== undefined && { pattern }),
          ...(value !== undefined && { value }),
        }),
      );
      const plan = planOf(cells.filter(({ style, pattern, value }) => style ?? pattern ?? value));
      const sheetId = placementOf(plan).sheetIds.main;
      const after = formatsAfter(batchOf(plan));
      plan.tabs[0]!.cells.forEach(({ at: { row, column }, style, pattern }) => {
        const wanted = cellFormat(style === undefined ? {} : looks[style]!, pattern);
        expect(after.get(`${sheetId}!${row.slice(1)},${column.slice(1)}`) ?? {}).toEqual(wanted);
      });
    }),
    { seed: 1, numRuns: 20 },
  );
});

test('every cell of the Growth plan that shows ends with its own look', () => {
  const plan = growthPlan(workedExample);
  const placement = placementOf(plan);
  const grid = place(plan, placement);
  const after = formatsAfter(compile(plan, placement));
  const cells = plan.tabs.flatMap(shownCells);
  expect(cells.length).toBeGreaterThan(1000);
  for (const { at: ref, style, pattern } of cells.filter((cell) => cell.style ?? cell.pattern)) {
    const { row, column } = positionOf(grid, ref);
    const wanted = cellFormat(style === undefined ? {} : plan.styles[style]!, pattern);
    expect(after.get(`${placement.sheetIds[ref.tab]}!${row},${column}`) ?? {}).toEqual(wanted);
  }
});
