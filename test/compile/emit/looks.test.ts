/** Styles, colours and patterns. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, gridPlan } from '../grid-plan';
import { requestsOf } from '../requests-of';
import { batchOf } from '../small-plan';
import { formatsOf } from './formats-of';

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

test('a style says all that it names and nothing that is the default anyway', () => {
  const black = { rgbColor: { red: 0, green: 0, blue: 0 } };
  const red = { rgbColor: { red: 1, green: 0, blue: 0 } };
  expect(formatsOf([{ at: at(0, 0), style: 'title' }])[0]).toMatchObject({
    format: {
      textFormat: { fontSize: 18, bold: true, italic: true, underline: true, foregroundColorStyle: black },
    },
    fields: 'userEnteredFormat',
  });
  expect(formatsOf([{ at: at(0, 0), style: 'box' }])[0]!.format).toEqual({
    backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
    horizontalAlignment: 'RIGHT',
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
    padding: { top: 2, right: 3, bottom: 2, left: 11 },
    borders: { top: { style: 'SOLID', colorStyle: red }, bottom: { style: 'SOLID_MEDIUM', colorStyle: red } },
  });
  expect(formatsOf([{ at: at(0, 0), style: 'plain' }])).toEqual([]);
});

test.each([
  ['mmm yy', 'DATE'],
  ['d mmm yyyy', 'DATE'],
  ['@', 'TEXT'],
  ['0.0%', 'PERCENT'],
  ['#,##0 "days"', 'NUMBER'],
  ['"$"#,##0;-"$"#,##0;"–"', 'NUMBER'],
])('the pattern %s is a %s', (pattern, type) => {
  expect(formatsOf([{ at: at(0, 0), pattern }])[0]!.format!.numberFormat).toEqual({ type, pattern });
});
