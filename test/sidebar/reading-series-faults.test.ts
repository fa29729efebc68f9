// A pasted history that cannot be read: what is wrong is said with its line, and nothing that is pasted does harm.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthAfter } from '../../src/plan/month';
import { customers, read, reading, said } from './series-reading';

describe('what is wrong is said with its line as it stands in the box:', () => {
  const months = (count: number, start = '2024-01') =>
    Array.from({ length: count }, (_, index) => `${monthAfter(start, index)}\t${index + 1}`);
  test.each<[string, string[]]>([
    [
      'Line 4: “about 5” is not a number. Type one, or leave only the date if the month is missing.',
      ['Month\tRevenue', 'Oct 2024\t1', '', 'Dec 2024\tabout 5', 'Jan 2025\t2'],
    ],
    [
      'Line 2: “about 5” is not a number. Type one, or leave the line blank if the month is missing.',
      ['1', 'about 5', '3'],
    ],
    [
      'Line 2: “=SUM(A1:A3)” is not a number. Type one, or leave only the date if the month is missing.',
      ['Oct 2024\t1', 'Nov 2024\t=SUM(A1:A3)', 'Dec 2024\t1'],
    ],
    ['Line 3: October 2024 appears twice.', ['Sep 2024 1', 'Oct 2024 2', '10/2024 3']],
    ['Line 3: October 2026 appears twice.', ['Sep 1', 'Oct 2', 'October 3']],
    [
      'Line 2 has no date, but others have one. Add it, or leave out all of them.',
      ['Sep 2024 1', '2', 'Nov 2024 3'],
    ],
    [
      'Line 2: “31/02/2024” is not a month. Type it like Sep 2024.',
      ['1/01/2024 1', '31/02/2024 2', '1/03/2024 3'],
    ],
    [
      'Line 1: “31/02/2024” is not a month. Type it like Sep 2024.\nLine 2: “32/01/2024” is not a month. Type it like Sep 2024.\nLine 3: “1/0/2024” is not a month. Type it like Sep 2024.',
      ['31/02/2024 1', '32/01/2024 2', '1/0/2024 3'],
    ],
    [
      'These are quarters, and months cannot be told from them. Type months, or choose “My own share for each month”.',
      ['Q1 2024\t1', 'Q2 2024\t2', 'Q3 2024\t3'],
    ],
    [
      'Line 4: December 2026 is still to come. Leave it out.',
      ['Sep 2026 1', 'Oct 2026 2', 'Nov 2026 3', 'Dec 2026 4'],
    ],
    ['Type at least 3 months that are over.', ['Sep 2026 1', 'Oct 2026 2', 'Nov 2026 3']],
    ['Type at least 3 months that are over.', ['Revenue']],
    ['61 months are too many. Keep the latest 60.', months(61, '2021-01')],
    ['61 months are too many. Keep the latest 60.', Array.from({ length: 61 }, () => '5')],
    ['61 months are too many. Keep the latest 60.', ['5', ...Array.from({ length: 58 }, () => ''), '5', '5']],
    [
      'Line 2: March 2004 to December 2024 is more than 60 months. Is the year right?',
      ['Jan 2024 1', 'Mar 2004 2', 'Dec 2024 3'],
    ],
    ['Line 2: December 1999 is before 2000. Is the year right?', ['Jan 2000 1', 'Dec 1999 2', 'Feb 2000 3']],
    ['Line 1: January 1926 is before 2000. Is the year right?', ['1926-01 1', '1926-02 2', '1926-03 3']],
    ['Line 1: January 0001 is before 2000. Is the year right?', ['0001-01 1', '0001-02 2', '0001-03 3']],
    ['Line 1: September 0999 is before 2000. Is the year right?', ['Sep 0999 1', 'Oct 2', 'Nov 3']],
    ['400 months are too many. Keep the latest 60.', Array.from({ length: 400 }, () => '5')],
    [
      'Of 13 months only 3 have a number. Type at least half of them.',
      ['Jan 2024 1', 'Jul 2024 2', 'Jan 2025 3'],
    ],
    ['Line 2: Type at most 1,000,000,000,000.', ['1', '2,000,000m', '3']],
  ])('%s', (sentence, lines) => {
    expect(said(lines)).toBe(sentence);
  });

  test('60 months are read', () => {
    expect(read(months(60, '2021-11')).values).toHaveLength(60);
    expect(read(Array.from({ length: 60 }, () => '5')).start).toBe('2021-11');
  });

  test('customers that are not whole, or fewer than none', () => {
    expect(said(['1', '2.5', '3'], { field: customers })).toBe('Line 2: Type a whole number.');
    expect(said(['1', '2', '-3'], { field: customers })).toBe('Line 3: Type 0 or more.');
  });

  test('in Italian as well', () => {
    const how = { locale: 'it_IT' };
    expect(said(['set 2024\t1', 'ott 2024\tcirca 5', 'nov 2024\t3'], how)).toBe(
      'Riga 2: “circa 5” non è un numero. Scrivine uno, o lascia solo la data se il mese manca.',
    );
    expect(said(['gen 1999 1', 'feb 1999 2', 'mar 1999 3'], how)).toBe(
      'Riga 1: gennaio 1999 è prima del 2000. L’anno è giusto?',
    );
    expect(said(['set 2024 1', 'ott 2024 2', 'ottobre 2024 3'], how)).toBe(
      'Riga 3: ottobre 2024 compare due volte.',
    );
  });

  test('the line goes with the sentence, so that the box can show it', () => {
    expect(reading('1\n2\nx').remark?.line).toBe(3);
  });
});

describe('hostile and huge text', () => {
  test('is named, cut short, and harms nothing', () => {
    const html = '<img src=x onerror=alert(1)>'.repeat(3);
    expect(said(['1', html, '3'])).toBe(
      'Line 2: “<img src=x onerror=alert…” is not a number. Type one, or leave the line blank if the month is missing.',
    );
    expect(said(['1', '\u202eevil', '3'])).not.toContain('\u202e');
  });

  test.each([
    ['ten thousand lines', Array.from({ length: 10_000 }, (_, index) => `2024-01\t${index}`).join('\n')],
    ['one line of a million digits', `5\n${'1234567890'.repeat(100_000)}\n7`],
    ['a million letters', 'Sep '.repeat(250_000)],
    ['a million spaces between two words', `Sep${' '.repeat(1_000_000)}x`],
    ['a thousand long lines', Array.from({ length: 900 }, () => `${'9.'.repeat(500)}x`).join('\n')],
    ['a million groups', `1${'.11'.repeat(333_333)}`],
  ])('is answered at once: %s', (_, text) => {
    const before = performance.now();
    expect(reading(text).remark?.kind).toBe('error');
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('gives a series within its bounds or a sentence, whatever it is', () => {
    const piece = fc.constantFrom(
      ...[
        'Sep',
        'gen',
        '2024',
        '24',
        '31/02/2024 ',
        '09',
        '9.2024',
        '/',
        '-',
        '.',
        ',',
        ';',
        '\t',
        ' ',
        '  ',
        '\n',
        '\n',
        '1',
        '312',
        '€',
        'k',
        'x',
        '’',
        '"',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { series, remark } = reading(pieces.join(''));
        if (!series) return remark === undefined ? pieces.join('').trim() === '' : remark.text.length > 0;
        const { start, values } = series;
        expect(start).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
        expect(values.length).toBeGreaterThanOrEqual(3);
        expect(values.length).toBeLessThanOrEqual(60);
        expect([values[0], values[values.length - 1]]).not.toContain(null);
        expect(monthAfter(start, values.length - 1) <= '2026-10').toBe(true);
        return true;
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
