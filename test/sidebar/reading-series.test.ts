// A pasted history: what people paste, month by month, and what it is read as.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { writeExact } from '../../sidebar/numbers/write';
import { words } from '../../sidebar/text/text';
import { monthAfter } from '../../src/plan/month';
import { customers, read, reading } from './series-reading';

describe('three months with dates', () => {
  const three = { start: '2024-09', values: [100, 200, 300] };
  test.each([
    ['Sep 2024', 'Oct 2024', 'Nov 2024'],
    ['September 2024', 'October 2024', 'November 2024'],
    ['set 2024', 'ott 2024', 'nov 2024'],
    ['settembre 2024', 'ottobre 2024', 'novembre 2024'],
    ['SETTEMBRE 2024', 'OTTOBRE 2024', 'NOVEMBRE 2024'],
    ['Sept. 2024', 'Oct. 2024', 'Nov. 2024'],
    ['Sep-24', 'Oct-24', 'Nov-24'],
    ['set-24', 'ott-24', 'nov-24'],
    ['Sep 24', 'Oct 24', 'Nov 24'],
    ['Sep ’24', "Oct '24", 'Nov ’24'],
    ['2024 Sep', '2024 Oct', '2024 Nov'],
    ['2024-09', '2024-10', '2024-11'],
    ['2024/9', '2024/10', '2024/11'],
    ['2024.09', '2024.10', '2024.11'],
    ['09/2024', '10/2024', '11/2024'],
    ['9.2024', '10.2024', '11.2024'],
    ['09/24', '10/24', '11/24'],
    ['2024-09-01', '2024-10-01', '2024-11-01'],
    ['2024-09-30 00:00:00', '2024-10-31 00:00:00', '2024-11-30 00:00:00'],
    ['1 Sep 2024', '1 Oct 2024', '1 Nov 2024'],
    ['1-Sep-2024', '1-Oct-2024', '1-Nov-2024'],
    ['Sep 1, 2024', 'Oct 1, 2024', 'Nov 1, 2024'],
    ['30/09/2024', '31/10/2024', '30/11/2024'],
    ['9/30/2024', '10/31/2024', '11/30/2024'],
    ['01/09/2024', '01/10/2024', '01/11/2024'],
    ['9/1/2024', '10/1/2024', '11/1/2024'],
    ['01.09.24', '01.10.24', '01.11.24'],
  ])('written like %s is read, whatever stands between date and number', (...dates) => {
    for (const between of ['\t', ';', '; ', '   ', ' ', ', ', ': ', '\t\u00a0']) {
      expect(read(dates.map((date, index) => `${date}${between}${(index + 1) * 100}`))).toEqual(three);
    }
  });

  test('may come in any order', () => {
    expect(read(['Nov 2024\t300', 'Sep 2024\t100', 'Oct 2024\t200'])).toEqual(three);
  });

  test('may have year and month in columns of their own', () => {
    expect(read(['2024\tSep\t100', '2024\tOct\t200', '2024\tNov\t300'])).toEqual(three);
    expect(read(['Sep\t2024\t100', 'Oct\t2024\t200', 'Nov\t2024\t300'])).toEqual(three);
  });

  test('may have a heading, blank lines, quotes, trailing cells and marks that nobody sees', () => {
    const lines = ['Month\tRevenue', '', '"Sep 2024";"100"', '\u202eOct 2024\t200\u200f', 'Nov 2024;300', ''];
    expect(read(lines)).toEqual(three);
    expect(reading(lines.join('\r\n')).series).toEqual(three);
  });
});

describe('day and month', () => {
  test('in numbers are told apart by all lines together', () => {
    expect(read(['01/09/2024 1', '01/10/2024 2', '01/11/2024 3']).start).toBe('2024-09');
    expect(read(['1/9/2024 1', '2/9/2024 2', '3/9/2024 3']).start).toBe('2024-01');
    expect(read(['1/9/2024 1', '2/9/2024 2', '3/9/2024 3'], { locale: 'it_IT' }).start).toBe('2024-01');
    expect(read(['1/9/2024 1', '1/10/2024 2', '13/11/2024 3']).start).toBe('2024-09');
  });

  test('that fit in either order go by the file’s locale', () => {
    const lines = ['1/2/2024 1', '2/3/2024 2', '3/4/2024 3'];
    expect(read(lines).start).toBe('2024-01');
    expect(read(lines, { locale: 'it_IT' }).start).toBe('2024-02');
    expect(read(lines, { locale: 'en_GB' }).start).toBe('2024-02');
  });
});

describe('months without a year', () => {
  test.each([
    [['Aug 1', 'Sep 2', 'Oct 3'], '2026-08'],
    [['agosto\t1', 'settembre\t2', 'ottobre\t3'], '2026-08'],
    [['Oct\t3', 'Sep\t2', 'Aug\t1'], '2026-08'],
    [['Oct\t1', 'Nov\t2', 'Dec\t3', 'Jan\t4'], '2025-10'],
    [['Sep\t1', 'Oct\t2', 'Nov\t3'], '2025-09'],
    [['Oct 2024\t1', 'Nov\t2', 'Dec\t3', 'Jan\t4'], '2024-10'],
    [['Nov\t2', 'Dec\t3', 'Jan 2025\t4'], '2024-11'],
    [['Jan 12', 'Feb 15', 'Mar 9'], '2026-01'],
    [['Jan 2012', 'Feb 2015', 'Mar 1999'], '2026-01'],
    [['gen 12 500', 'feb 13 200', 'mar 11 900'], '2026-01'],
  ])('%j are counted backwards from the last one that is over: they start in %s', (lines, start) => {
    expect(read(lines).start).toBe(start);
  });

  test('stay in this year where the months to come are blank', () => {
    const year = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct'
      .split(' ')
      .map((name, index) => `${name}\t${index}`);
    expect(read([...year, 'Nov\t', 'Dec'])).toEqual({
      start: '2026-01',
      values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    });
  });

  test('may run through several years', () => {
    const names = words.en.series.months;
    const lines = [...names, ...names, ...names.slice(0, 3)].map((name) => `${name} 5`);
    expect(read(lines)).toMatchObject({ start: '2024-01', values: { length: 27 } });
  });
});

describe('months without dates', () => {
  test('end with the last month that is over', () => {
    expect(read(['1', '2', '3'])).toEqual({ start: '2026-08', values: [1, 2, 3] });
    expect(read(['Revenue', '1,100', '2,200.50', '$3,300'])).toEqual({
      start: '2026-08',
      values: [1100, 2200.5, 3300],
    });
  });

  test('have a blank line for each month that is missing, though none at either end', () => {
    expect(read(['', '1', '', '3', '4', '', ''])).toEqual({ start: '2026-07', values: [1, null, 3, 4] });
  });

  test('may look like a year and a month, and are numbers', () => {
    expect(read(['2024.09', '2031.12', '2019.10']).values).toEqual([2024.09, 2031.12, 2019.1]);
    expect(read(['2024', '2031', '2019']).values).toEqual([2024, 2031, 2019]);
  });
});

describe('numbers', () => {
  test.each([
    [
      'en_US',
      ['312,400', '$355,900.50', '371k', '1.2m', '1 234', '-5', 'USD 7'],
      [312_400, 355_900.5, 371_000, 1.2e6, 1234, -5, 7],
    ],
    [
      'it_IT',
      ['312.400', '355.900,50 €', '371 mila', '1,2 mln', '1 234', '−5', '7'],
      [312_400, 355_900.5, 371_000, 1.2e6, 1234, -5, 7],
    ],
  ])('are read in the separators of %s', (locale, texts, values) => {
    expect(read(texts, { locale }).values).toEqual(values);
    const dated = texts.map((text, index) => `${monthAfter('2024-01', index)} ${text}`);
    expect(read(dated, { locale }).values).toEqual(values);
  });

  test('that could have been thousands elsewhere are read, and it is said in which line', () => {
    const { series, remark } = reading('1\n1.100\n2');
    expect(series?.values).toEqual([1, 1.1, 2]);
    expect(remark).toEqual({
      kind: 'hint',
      text: 'Read as 1.1. Did you mean 1,100?',
      line: 2,
    });
  });

  test('of customers are whole, and group in threes in every locale', () => {
    expect(read(['1.100', '7', '0'], { field: customers }).values).toEqual([1100, 7, 0]);
  });
});

test('a date without a number, and a month between two dates, are months that are missing', () => {
  expect(read(['Sep 2024\t100', 'Oct 2024\t', 'Jan 2025\t400', 'Feb 2025\t500', 'Mar 2025'])).toEqual({
    start: '2024-09',
    values: [100, null, null, null, 400, 500],
  });
});

test('the month that is running is left out and named; blank months to come are no matter', () => {
  expect(read(['Aug 2026 1', 'Sep 2026 2', 'Oct 2026 3', 'Nov 2026 1', 'Dec 2026'])).toEqual({
    start: '2026-08',
    values: [1, 2, 3],
    leftOut: '2026-11',
  });
  expect(read(['Aug 2026 1', 'Sep 2026 2', 'Oct 2026 3', 'Nov 2026'])).not.toHaveProperty('leftOut');
});

test('a series comes back whole from the lines it is written in', () => {
  const value = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map((cents) => cents / 100));
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 3, maxLength: 60 }),
      fc.integer({ min: 0, max: 200 }),
      fc.constantFrom('en_US', 'it_IT', 'de_CH', 'fr_FR'),
      (values, back, locale) => {
        const whole = [1, ...values, 2, 3];
        fc.pre(whole.length <= 60 && whole.filter((one) => one !== null).length * 2 >= whole.length);
        const start = monthAfter('2026-10', -back - whole.length + 1);
        const marks = marksOf(locale);
        const lines = whole.map((one, index) =>
          [monthAfter(start, index), one === null ? '' : writeExact(one, marks)].join('\t'),
        );
        expect(reading(lines.join('\n'), { locale }).series).toEqual({ start, values: whole });
      },
    ),
    { seed: 5 },
  );
});

describe('numbers of one list are written alike', () => {
  const italian = { locale: 'it_IT' };
  test.each([
    ['in thousands with points', ['€ 860.000', '992.000', '1.003.000'], {}, [860_000, 992_000, 1_003_000]],
    [
      'all with three digits behind the point',
      ['312.400', '355.900', '371.250'],
      {},
      [312_400, 355_900, 371_250],
    ],
    [
      'with points and a decimal comma',
      ['860.000', '992.000,50', '1.003.000'],
      {},
      [860_000, 992_000.5, 1_003_000],
    ],
    ['with decimals', ['1.12', '2.5', '3.37'], {}, [1.12, 2.5, 3.37]],
    ['in thousands with commas', ['940,000', '970,000', '1,000,000'], italian, [940_000, 970_000, 1_000_000]],
  ])('%s', (_, lines, options, values) => {
    expect(reading(lines.join('\n'), options).series?.values).toEqual(values);
  });
});
