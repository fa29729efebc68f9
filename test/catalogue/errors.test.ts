/** The one error form, and the hints where people slip. */
import { expect, test } from 'vitest';
import { callFunction } from './in-utc';

test.each([
  ['CAC', [60_000, 0], 'CAC: new_customers must be above 0, got 0'],
  ['CAC', [-1, 5], 'CAC: spend must be at least 0, got -1'],
  ['CAC', [true, 5], 'CAC: spend must be a number of at least 0, got TRUE'],
  ['CAC', [Number.NaN, 5], 'CAC: spend must be a number of at least 0, got NaN'],
  [
    'CAC',
    [new Date(0), 5],
    'CAC: spend must be a number of at least 0, got a date. This is a number shown as a date, or a date: give its cell a number format',
  ],
  ['CAC', [{}, 5], 'CAC: spend must be a number of at least 0, got something else'],
  ['CAC', ['plenty', 5], 'CAC: spend must be a number of at least 0, got "plenty"'],
  ['LTV', [100, 0.8, 5], 'LTV: churn must be between 0 and 1, got 5. Did you mean 0.05 (5%)?'],
  ['LTV', [100, 80, 0.05], 'LTV: gross_margin must be between 0 and 1, got 80. Did you mean 0.8 (80%)?'],
  [
    'LTV',
    [100, 0.8, 0.05, 10],
    'LTV: discount_rate must be between 0 and 1, got 10. Did you mean 0.1 (10%)?',
  ],
  ['LTV', [100, 0.8, 0.05, 0, 36.5], 'LTV: periods must be a whole number of at least 1, got 36.5'],
  [
    'LTV',
    [100, 0.8, 0.05, 0, 36, 0, 'later'],
    'LTV: timing must be one of "start", "after-first", "end", got "later"',
  ],
  [
    'FUNNEL_BACKSOLVE',
    [10, [[0.2], [0]]],
    'FUNNEL_BACKSOLVE: rates must be above 0 and at most 1, got 0 in place 2',
  ],
  [
    'FUNNEL_BACKSOLVE',
    [10, 5],
    'FUNNEL_BACKSOLVE: rates must be above 0 and at most 1, got 5. Did you mean 0.05 (5%)?',
  ],
])('%s of %j is refused with the sentence %s', (name, args, sentence) => {
  expect(() => callFunction(name, args)).toThrow(new Error(sentence));
});

test.each([
  ['3,5', 'type it as the number 0.035 (3.5%)'],
  ['0,05', 'type it as the number 0.05'],
  ['1.5%', 'type it as the number 0.015'],
  [' 7 % ', 'type it as the number 0.07'],
  ['1.000', 'type it as a number'],
])('the rate %j typed as text is not taken for a number, but understood', (text, hint) => {
  expect(() => callFunction('LTV', [100, 0.8, text])).toThrow(`got "${text}". This is text: ${hint}`);
});

test.each(['€1.200,50', '$1,200', '1,200.50', '60000 €', '1.2k'])(
  'the amount %j is said to be text',
  (text) => {
    expect(() => callFunction('CAC', [text, 30])).toThrow(
      `got "${text}". This is text: type it as a number, without currency, letters or marks between thousands`,
    );
  },
);

test('text without a digit in it is only quoted', () => {
  expect(() => callFunction('CAC', ['plenty', 30])).toThrow(/got "plenty"$/);
});

test('a negative churn is told where growth goes', () => {
  expect(() => callFunction('LTV', [100, 0.8, -0.02])).toThrow(
    'LTV: churn must be between 0 and 1, got -0.02. Churn counts only what is lost. Where customers who stay pay more than the lost ones paid, that is expansion_rate, and periods gives the value an end',
  );
  expect(() => callFunction('CHURN_CONVERT', [-0.02, 1, 12])).toThrow(
    'A base that grows has a net retention above 100%',
  );
});

test('a number that is shown as a date is told so', () => {
  expect(() => callFunction('CAC', [new Date(0), 5])).toThrow(
    'got a date. This is a number shown as a date, or a date: give its cell a number format',
  );
});

test('a share a little above 1 is not taken for a percentage', () => {
  expect(() => callFunction('LTV', [100, 1.2, 0.05])).toThrow(
    'got 1.2. It is 120% as it stands; 1.2% is 0.012',
  );
  const lost = callFunction('CHURN', [10, 10, 0, 'average']);
  expect(() => callFunction('LTV', [100, 0.8, lost])).toThrow('got 2. It is 200% as it stands; 2% is 0.02');
});

test('a choice may be typed in capitals or with spaces around it', () => {
  expect(callFunction('CHURN', [500, 25, 150, ' Average '])).toBe(25 / 562.5);
});

test('a long text is quoted in part only', () => {
  expect(() => callFunction('CAC', ['x'.repeat(500), 1])).toThrow(`got "${'x'.repeat(40)}…"`);
});

test('a result too large for a cell is an error in the same form', () => {
  expect(() => callFunction('FUNNEL_BACKSOLVE', [1e100, [[1e-100, 1e-100, 1e-50]]])).toThrow(
    'FUNNEL_BACKSOLVE: the result must be a number that a cell can hold, got Infinity',
  );
});

test('a name that is not in the catalogue is said', () => {
  expect(() => callFunction('CACK', [])).toThrow('There is no function named CACK');
});
