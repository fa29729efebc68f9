// The draft: kept twice, read once, never lost without a word.
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { writeAgo } from '../../sidebar/screens/draft-card';
import { entriesFor, type KeptDraft, newerDraft, readDraft, writeDraft } from '../../sidebar/state/draft';
import { readField } from '../../sidebar/state/read-field';
import { words } from '../../sidebar/text/text';
import type { Field } from '../../src/plan/template';

const kept: KeptDraft = {
  version: 1,
  template: 'growth',
  step: 1,
  locale: 'en_US',
  savedAt: 1000,
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

test('the newest copy wins, and one that cannot be read does not stand in its way', () => {
  const newer = { ...kept, savedAt: 2000, step: 2 };
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
    const text = ['Month\tRevenue', '1/9/2024\t$1,100.5', '2/9/2024;1.100', '', '3/9/2024'].join('\n');
    const lines = ['Month\tRevenue', '2024-01\t1.100,5', '2024-02\t1,1', '', '2024-03'].join('\n');
    expect(moved(text)).toBe(lines);
    const three = `${text}\t300,000`;
    expect(read(moved(three), 'it_IT')).toEqual(read(three, 'en_US'));
    expect(read(three, 'en_US')).toEqual({ start: '2024-01', values: [1100.5, 1.1, 300_000] });
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
