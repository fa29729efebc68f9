// The draft: kept twice, read once, never lost without a word.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { writeAgo } from '../../sidebar/screens/draft-card';
import { entriesFor, type KeptDraft, newerDraft, readDraft, writeDraft } from '../../sidebar/state/draft';
import { readField } from '../../sidebar/state/read-field';
import { words } from '../../sidebar/text/text';
import { monthAfter } from '../../src/plan/month';
import type { Field, MonthSeries } from '../../src/plan/questions';

const kept: KeptDraft = {
  version: 1,
  template: 'growth',
  step: 1,
  locale: 'en_US',
  savedAt: Date.UTC(2026, 10, 22),
  entries: {
    goal: '10,000,000.5',
    name: '=IMPORTXML("1,5") <img onerror=alert(1)> 🙂 \u202e',
    funnel: [
      { name: '1,5', rate: '', source: 'typed' },
      { name: '"', rate: '1.5', source: 'example' },
    ],
  },
};

test('a draft comes back as it was kept, whatever was typed', () => {
  expect(readDraft(writeDraft(kept))).toEqual(kept);
});

test('a draft of an imported template comes back with what the template fills in besides the answers', () => {
  const ofTemplate = { ...kept, inputs: { factors: [[1, 1, 1]] } };
  expect(readDraft(writeDraft(ofTemplate))).toEqual(ofTemplate);
});

test('the newest copy wins, and one that cannot be read does not stand in its way', () => {
  const newer = { ...kept, savedAt: kept.savedAt + 1, step: 2 };
  expect(newerDraft([writeDraft(kept), writeDraft(newer)])).toEqual(newer);
  expect(newerDraft([writeDraft(newer), null, 'broken{'])).toEqual(newer);
  expect(newerDraft([null, null])).toBeUndefined();
});

const changed = (part: object) => JSON.stringify({ ...kept, ...part });

test.each([
  'broken{',
  '{}',
  '[]',
  'null',
  '"text"',
  changed({ version: 2 }),
  changed({ step: -1 }),
  changed({ step: 0.5 }),
  changed({ savedAt: 'today' }),
  changed({ locale: null }),
  changed({ requestId: 5 }),
  changed({ entries: null }),
  changed({ inputs: 'all' }),
  changed({ entries: { goal: 5 } }),
  changed({ entries: { funnel: [{ name: 'Visits' }] } }),
  changed({ entries: { funnel: [{ name: 'Visits', rate: '', source: 'counts' }] } }),
  changed({ entries: { funnel: [{ name: 'Visits', rate: '', source: 'typed', lag: 1 }] } }),
])('a draft that reads %s is unreadable, which is said', (text) => {
  expect(newerDraft([null, text])).toBe('unreadable');
});

const goal: Field = { id: 'goal', kind: 'money', label: 'Goal' };

test('when the file changed its locale, numbers are written anew and texts are left alone', () => {
  const entries = entriesFor(kept, 'it_IT', [goal]);
  expect(entries).toEqual({
    ...kept.entries,
    goal: '10.000.000,5',
    funnel: [
      { name: '1,5', rate: '', source: 'typed' },
      { name: '"', rate: '1,5', source: 'example' },
    ],
  });
  expect(entriesFor(kept, 'en_US', [goal])).toBe(kept.entries);
});

test('each field of a draft in another locale keeps the number that it had, by its own kind', () => {
  const typing = (locale: string) => ({ marks: marksOf(locale), words: words.en });
  const fields = (['money', 'number', 'count', 'whole', 'percent'] as const).map(
    (kind): Field => ({ id: kind, kind, label: '', bounds: { atMost: 1e9 } }),
  );
  const texts = ['72.000', '72,000', '1.105', '12,5', '1500', '0.950', '7'];
  for (const [from, to] of [
    ['en_US', 'it_IT'],
    ['it_IT', 'en_US'],
    ['de_CH', 'fr_FR'],
  ] as const)
    for (const text of texts)
      for (const field of fields) {
        const before = readField(field, text, typing(from)).value;
        const moved = entriesFor({ ...kept, locale: from, entries: { [field.id]: text } }, to, [field]);
        const after = readField(field, moved[field.id]!, typing(to)).value;
        expect(after, `${field.kind} ${text} from ${from} to ${to}`).toEqual(before);
      }
});

describe('a history in a file that changed its locale', () => {
  const until = '2026-10';
  const history: Field = {
    id: 'history',
    kind: 'series',
    label: 'Monthly history',
    until,
    isCounted: ({ historyOf }) => historyOf === 'customers',
  };
  const moved = (text: string, more: Record<string, string> = {}) => {
    const entries = { history: text, ...more };
    return entriesFor({ ...kept, entries }, 'it_IT', [history]).history as string;
  };
  const read = (text: string, locale: 'en_US' | 'it_IT', counts = {}) => {
    const typing = { marks: marksOf(locale), words: words.en };
    return readField(history, text, typing, counts).value;
  };

  test('keeps its months and its numbers', () => {
    const text = ['Month\tRevenue', '1/9/2024\t$1,100.5', '2/9/2024;1.25', '', '3/9/2024'].join('\n');
    const lines = ['Month\tRevenue', '2024-01\t$ 1.100,5', '2024-02\t1,25', '', '2024-03'].join('\n');
    expect(moved(text)).toBe(lines);
    const three = `${text}\t300,000`;
    expect(read(moved(three), 'it_IT')).toEqual(read(three, 'en_US'));
    expect(read(three, 'en_US')).toEqual({ start: '2024-01', values: [1100.5, 1.25, 300_000] });
  });

  test('keeps dates that cannot be mistaken as they were typed, and lines that could not be read', () => {
    expect(moved('Sep 2024 1,100\nott 2024\tn/a\n2024-11 12.5')).toBe(
      'Sep 2024\t1.100\nott 2024\tn/a\n2024-11\t12,5',
    );
    expect(moved('1,100\n\n1,200.5')).toBe('1.100\n\n1.200,5');
  });

  test('reads customers as the whole numbers that they were', () => {
    const customers = { historyOf: 'customers' };
    expect(moved('1.100\n1,200\n7', customers)).toBe('1.100\n1.200\n7');
    expect(read('1.100\n1.200\n7', 'it_IT', customers)).toMatchObject({ values: [1100, 1200, 7] });
  });
});

describe('a history that is resumed in a later month', () => {
  const at = (until: string): Field => ({ id: 'history', kind: 'series', label: 'Monthly history', until });
  const typing = { marks: marksOf('en_US'), words: words.en };
  const read = (text: string, until: string) => readField(at(until), text, typing).value as MonthSeries;
  const resumed = (text: string, until: string, locale = 'en_US') =>
    entriesFor({ ...kept, entries: { history: text } }, locale, [at(until)]).history as string;

  test.each([
    ['100\n200\n300', '2026-08\t100\n2026-09\t200\n2026-10\t300'],
    ['Revenue\n\n$100\n\n300\n\n', 'Revenue\n\n2026-08\t$100\n2026-09\n2026-10\t300\n\n'],
    ['100\nn/a\n300', '2026-08\t100\n2026-09\n2026-10\t300'],
    ['Aug: 100\nSep\t\nOct 300\nNov', '2026-08\t100\n2026-09\n2026-10\t300\n2026-11'],
    ['Jan 12\nFeb 15\nMar 9', '2026-01\t12\n2026-02\t15\n2026-03\t9'],
    ['Oct 2024 100\nNov 200\n12/1/2024 300', 'Oct 2024 100\n2024-11\t200\n12/1/2024 300'],
    ['Sep 24 100\nOct 24 200\nNov 24 300', 'Sep 24 100\nOct 24 200\nNov 24 300'],
    ['Oct 2024 100\n200\nx;300', 'Oct 2024 100\n200\nx;300'],
    ['\n \n', '\n \n'],
  ])('keeps the months that %j had', (text, dated) => {
    expect(resumed(text, '2026-11')).toBe(dated);
    expect(resumed(text, '2027-10')).toBe(dated);
    expect(resumed(text, '2026-10')).toBe(text);
  });

  test('keeps them in another locale as well', () => {
    expect(resumed('1,100.5\n\n300', '2026-11', 'it_IT')).toBe('2026-08\t1.100,5\n2026-09\n2026-10\t300');
  });

  test('reads what is typed into it afterwards as ever', () => {
    const text = resumed('100\n200\n300', '2026-12');
    expect(read(`${text}\nNov 400\nDec 500`, '2026-12')).toEqual({
      start: '2026-08',
      values: [100, 200, 300, 400, 500],
    });
    expect(read('100\n200\n300', '2026-12').start).toBe('2026-10');
  });

  test('reads as it did, whatever was pasted', () => {
    const forms: readonly ((month: string, name: string) => string)[] = [
      (_, name) => `${name} `,
      (_, name) => `${name}\t`,
      (month, name) => `${name} ${month.slice(2, 4)} `,
      (month) => `${month}: `,
      (month) => `${Number(month.slice(5))}/1/${month.slice(0, 4)} `,
    ];
    const value = fc.constantFrom('5', '12', '1,100', '24 500', '9.2024', '');
    const line = fc.tuple(fc.constantFrom(...forms), value);
    let known = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 14 }), fc.boolean(), (pairs, isDated) => {
        const lines = pairs.map(([form, value], index) => {
          const month = monthAfter('2026-10', index + 1 - pairs.length);
          return isDated ? form(month, words.en.series.months[Number(month.slice(5)) - 1]!) + value : value;
        });
        const before = read(lines.join('\n'), '2026-10');
        if (!before || before.leftOut) return;
        known += 1;
        expect(read(resumed(lines.join('\n'), '2027-03'), '2027-03')).toEqual(before);
      }),
      { seed: 5, numRuns: 500 },
    );
    expect(known).toBeGreaterThan(200);
  });
});

test.each([
  [0, 'just now', 'adesso'],
  [5 * 60_000, '5 min ago', '5 min fa'],
  [60 * 60_000, '1 hour ago', '1 ora fa'],
  [5 * 3_600_000, '5 hours ago', '5 ore fa'],
  [26 * 3_600_000, '1 day ago', '1 giorno fa'],
  [72 * 3_600_000, '3 days ago', '3 giorni fa'],
])('%d ms ago is %s, in Italian %s', (age, english, italian) => {
  expect(writeAgo(age, words.en)).toBe(english);
  expect(writeAgo(age, words.it)).toBe(italian);
});
