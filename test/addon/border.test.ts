/** What crosses the border from the sidebar holds nothing that Sheets refuses. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typed } from '../../src/addon/border';

test.each([
  ['a control character', 'Lead\u0000s\u0007', 'Leads'],
  ['a carriage return', 'one\r\ntwo', 'one\ntwo'],
  ['the controls beside Latin-1', '\u0085Leads\u009f', 'Leads'],
  ['half of a character', 'Leads \ud83d', 'Leads '],
  ['what is no character', 'Leads\ufffe\uffff', 'Leads'],
])('%s is left out of a name', (_, sent, kept) => {
  expect(typed({ stages: [{ name: sent }], name: sent })).toEqual({ stages: [{ name: kept }], name: kept });
});

test('what a keyboard types stays, whatever its language', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 50 }).filter((one) => !/[\p{Cc}]/u.test(one));
  fc.assert(
    fc.property(text, (one) => {
      expect(typed({ name: `${one}\t\n` })).toEqual({ name: `${one}\t\n` });
    }),
    { seed: 10 },
  );
});

test('numbers, ticks and blanks stay as they are', () => {
  const answers = { goal: 1e7, rates: [0.5, null], useLearned: true, template: 'growth' };
  expect(typed(answers)).toEqual(answers);
  expect(typed(undefined)).toBeNull();
});
