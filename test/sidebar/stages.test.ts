// Editing the stages without moving the need above them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandWidths, widest } from '../../sidebar/fields/funnel-shape';
import { marksOf } from '../../sidebar/numbers/marks';
import type { StageEntry } from '../../sidebar/state/entries';
import { namedStages } from '../../sidebar/state/named-stages';
import { fillDown, pastedValues } from '../../sidebar/state/paste';
import { addStage, nameErrors, removeStage, renameStage } from '../../sidebar/state/stages';
import { words } from '../../sidebar/text/text';
import { ask, typedGoal } from './asking';

const marks = marksOf('en_US');
const { questions, read } = ask();

const stages: readonly StageEntry[] = Object.freeze([
  { name: 'Visits', rate: '', source: 'typed' },
  { name: 'Leads', rate: '1.5', source: 'typed' },
  { name: 'Offers', rate: '40', source: 'example' },
  { name: 'Clients', rate: '50', source: 'typed' },
]);

const topNeed = (funnel: readonly StageEntry[]) =>
  questions.figures(read({ ...typedGoal, funnel }).values).funnel!.stages[0]!.need;

/** Selected cells as the add-on reads them: numbers, and anything else as text. */
const selected = (...rows: (string | number)[][]) => ({
  address: 'Sheet1!A1:B5',
  rows: rows.map((row) =>
    row.map((cell) => ({ text: String(cell), number: typeof cell === 'number' ? cell : null, day: null })),
  ),
});

test('selected names and numbers are stages with their counts, and one that is known stays what it is', () => {
  const known = [
    stages[0]!,
    { ...stages[1]!, id: 's2', lag: '1' },
    { ...stages[3]!, role: 'customers' as const },
  ];
  const funnel = [
    { name: 'Visits', rate: '', source: 'typed', count: '41,230' },
    { name: 'leads', rate: '1.5', source: 'typed', count: '824', id: 's2', lag: '1' },
    { name: 'Signed', rate: '2.3058', source: 'typed', count: '19', role: 'customers' },
  ];
  const down = [
    ['Stage', 'Last year'],
    ['Visits', 41_230],
    ['leads', 824],
    ['Signed', 19],
  ];
  const read = namedStages(selected(...down), known, marks)!;
  expect(read.map((stage) => ({ ...stage, rate: stage.rate.slice(0, 6) }))).toEqual(funnel);
  expect(namedStages(selected(...down.slice(1).map((row) => [...row].reverse())), known, marks)).toEqual(
    read,
  );
  const across = [
    ['Visits', 'leads', 'Signed'],
    [41_230, 824, 19],
  ];
  expect(namedStages(selected(...across), known, marks)).toEqual(read);
});

test.each([
  ['numbers alone', [[41_230], [824]]],
  [
    'a name twice',
    [
      ['Visits', 5],
      ['visits', 2],
    ],
  ],
  [
    'a stage without a number',
    [
      ['Visits', 5],
      ['Leads', ''],
    ],
  ],
  [
    'a stage without a name',
    [
      ['Visits', 5],
      ['', 2],
    ],
  ],
  ['one stage', [['Visits', 5]]],
  ['nine stages', Array.from({ length: 9 }, (_, index) => [`S${index}`, 9 - index])],
])('%s are no stages with their names', (_, rows) => {
  expect(namedStages(selected(...rows), stages, marks)).toBeUndefined();
});

test('removing a stage multiplies its two rates, and an example stays an example', () => {
  expect(removeStage(stages, 2, marks)).toEqual([
    stages[0],
    stages[1],
    { name: 'Clients', rate: '20', source: 'example' },
  ]);
});

test('removing any stage but the first never moves the need at the top', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 7 }),
      fc.nat(),
      (tenths, pick) => {
        const funnel = [
          stages[0]!,
          ...tenths.map((rate, index) => ({
            name: `Stage ${index}`,
            rate: String(rate / 10),
            source: 'typed' as const,
          })),
        ];
        const below = 1 + (pick % (funnel.length - 1));
        expect(topNeed(removeStage(funnel, below, marks)) / topNeed(funnel)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('removing the first stage leaves the next one without a rate, and the last one its rate to the stage above', () => {
  expect(removeStage(stages, 0, marks)[0]).toEqual({ name: 'Leads', rate: '', source: 'typed' });
  expect(removeStage(stages, 3, marks)).toEqual([
    stages[0],
    stages[1],
    { ...stages[2], rate: '20', source: 'example' },
  ]);
});

test('a new stage stands above the last one and lets everyone through', () => {
  const longer = addStage(stages, 'New stage');
  expect(longer.map((stage) => stage.name)).toEqual(['Visits', 'Leads', 'Offers', 'New stage', 'Clients']);
  expect(topNeed(longer)).toBeCloseTo(topNeed(stages), 9);
});

test('a stage under another name stays what it was, and goes by a name that says what it is', () => {
  const roleAfter = (...names: readonly string[]) =>
    names.reduce((all, name) => renameStage(all, 1, name), stages)[1]!.role;
  expect(roleAfter('Lea', '', 'Enquiries')).toBe('leads');
  expect(roleAfter('Enquiries', 'MQL')).toBeUndefined();
  expect(renameStage(stages, 2, 'Quotes')[2]!.role).toBeUndefined();
});

test('a stage without a name, a name given twice and a name too long are said in words', () => {
  const named = ['Visits', ' ', 'Visits', 'x'.repeat(61)].reduce(
    (all, name, index) => renameStage(all, index, name),
    stages,
  );
  expect(nameErrors(named, words.en)).toEqual({
    1: 'Give every stage a name.',
    2: 'Two stages are called “Visits”.',
    3: 'A stage’s name has at most 60 characters.',
  });
});

test('a pasted column or row fills the rates below it, and they are the person’s own', () => {
  expect(pastedValues('2%\n30%\r\n60%\n')).toEqual(['2%', '30%', '60%']);
  expect(pastedValues('2\t30')).toEqual(['2', '30']);
  const filled = fillDown(stages, 2, ['30%', '60%', '70%']);
  expect(filled.map((stage) => stage.rate)).toEqual(['', '1.5', '30%', '60%']);
  expect(filled.map((stage) => stage.source)).toEqual(['typed', 'typed', 'typed', 'typed']);
});

test('the funnel is drawn on a log scale from 96 px down to 10', () => {
  expect(bandWidths([1000, 100, 10, 1]).map(Math.round)).toEqual([96, 67, 39, 10]);
  // Less than three decades: one decade still takes a third, no more.
  expect(bandWidths([10, 1]).map(Math.round)).toEqual([96, 67]);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-4, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 8 }),
      (some) => {
        const volumes = [...some].sort((a, b) => b - a);
        const widths = bandWidths(volumes);
        expect(widths[0]).toBe(widest);
        for (const [index, width] of widths.entries()) {
          expect(width).toBeGreaterThanOrEqual(10 - 1e-9);
          if (index) expect(width).toBeLessThanOrEqual(widths[index - 1]! + 1e-9);
        }
      },
    ),
  );
});
