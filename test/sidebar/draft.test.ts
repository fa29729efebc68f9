// The draft: kept twice, read once, never lost without a word.
import { expect, test } from 'vitest';
import { writeAgo } from '../../sidebar/screens/draft-card';
import { entriesFor, type KeptDraft, newerDraft, readDraft, writeDraft } from '../../sidebar/state/draft';
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

test.each(['broken{', '{}', '[]', '"text"', JSON.stringify({ ...kept, version: 2 })])(
  'a draft that reads %s is unreadable, which is said',
  (text) => {
    expect(newerDraft([null, text])).toBe('unreadable');
  },
);

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
