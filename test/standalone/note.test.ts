import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../src/plan/language';
import { keptIn, noteOf } from '../../src/standalone/note';

const area = { row: 1, column: 2, rows: 12, columns: 2 };

test('A note keeps a formula character by character, beside what a person wrote', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom(...languages), (rest, written, language) => {
      const formula = `=CAC(1;2)${rest.replace(/\r/g, '')}\n+1`;
      const own = written.trim();
      const kept = keptIn(noteOf({ formula, print: '1a2b3c', own }, area, language));
      expect(kept).toEqual({ formula, print: '1a2b3c', own, area });
    }),
    { seed: 17 },
  );
});

test('A note reads as people would write it', () => {
  expect(
    noteOf({ formula: '=CAC(B2;C2)', print: 'k3f', own: 'Ask Ann' }, { ...area, rows: 1, columns: 1 }, 'it'),
  ).toBe('Ask Ann\n\nFormula di Backsolve:\n=CAC(B2;C2)\nC2 · k3f');
});

test('A note keeps its formula when a person writes above or below', () => {
  const note = noteOf({ formula: '=CAC(B2;C2)', print: 'k3f', own: '' }, area, 'en');
  expect(keptIn(`Above\n${note}\nBelow`)).toMatchObject({ formula: '=CAC(B2;C2)', own: 'Above\nBelow' });
});

test.each(['', 'Ask Ann', '=CAC(B2;C2)', 'Backsolve formula:\nnone'])(
  'A person’s own note is no such note: %j',
  (note) => {
    expect(keptIn(note)).toBeUndefined();
  },
);
