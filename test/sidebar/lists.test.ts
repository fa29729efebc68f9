// Lists of the wizard: rows as they are typed, shares that add up, and what comes back of a plan that stands.
import { describe, expect, test } from 'vitest';
import { entriesFor } from '../../sidebar/state/draft';
import { entryOf } from '../../sidebar/state/entries';
import { readField } from '../../sidebar/state/read-field';
import { listControl, sumControl } from '../../sidebar/state/read-list';
import { teamAsked } from '../../src/plan/modules/team/asked';
import type { Field } from '../../src/plan/questions';
import { ask } from './asking';

const fieldOf = (id: string, language: 'en' | 'it' = 'en'): Field =>
  ask(language)
    .questions.steps.flatMap(({ fields }) => fields)
    .find((field) => field.id === id)!;
const channels = fieldOf('channels');
const { typing } = ask();
const row = (...cells: string[]) => ['', ...cells].join('\t');
const read = (...rows: string[]) => readField(channels, rows.join('\n'), typing);

describe('a list', () => {
  test('holds a value by column, and leaves blank cells and blank rows out', () => {
    expect(read(row('Ads', '60', '25%'), row('', '', ''), row('Fairs', '40', '75'))).toEqual({
      value: [
        { name: 'Ads', budget: 0.6, leads: 0.25 },
        { name: 'Fairs', budget: 0.4, leads: 0.75 },
      ],
      remarks: {},
    });
  });

  test('without a row is no answer, and without shares it is one', () => {
    expect(read(row('', '', '')).value).toBeUndefined();
    expect(read(row('Ads', '', ''))).toEqual({ value: [{ name: 'Ads' }], remarks: {} });
  });

  test('says beside the cell what is wrong in it', () => {
    const { value, remarks } = read(row('', '50', ''), row('Fairs', 'much', ''));
    expect(value).toBeUndefined();
    expect(remarks[listControl('channels', 0, 'name')]!.text).toBe('Give every channel a name.');
    expect(remarks[listControl('channels', 1, 'budget')]!.text).toContain('“much” is not a number');
  });

  test('whose shares do not add up says their sum, and shares out the rest to the blank rows', () => {
    const { value, remarks } = read(row('Ads', '50', ''), row('Fairs', '', ''), row('Mail', '', ''));
    const remark = remarks[sumControl('channels', 'budget')]!;
    expect(value).toBeUndefined();
    expect(remark.text).toBe('Budget shares add up to 50%.');
    expect(remark.use!.text.split('\n').map((line) => line.split('\t')[2])).toEqual(['50', '25', '25']);
    expect(readField(channels, remark.use!.text, typing).remarks).toEqual({});
  });

  test.each([
    ['33', '33', '33'],
    ['1', '1', '1'],
    ['60', '60', '7'],
    ['90', '20', ''],
    ['0', '0', '0'],
  ])('shares %s, %s and %s shared out add up to 100 % and are refused no more', (...shares) => {
    const { remarks } = read(...shares.map((share, index) => row(`Channel ${index}`, share, '')));
    const { use } = remarks[sumControl('channels', 'budget')]!;
    const again = readField(channels, use!.text, typing);
    expect(again.remarks).toEqual({});
    const sum = (again.value as { budget: number }[]).reduce((all, { budget }) => all + budget, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  test('comes back as it was, with the place of each row in a plan that stands', () => {
    const value = [
      { place: 3, name: 'Ads\tand more', budget: 0.25, leads: 1 },
      { name: 'Fairs', budget: 0.75 },
    ];
    const entry = entryOf(channels, value, typing.marks) as string;
    expect(readField(channels, entry, typing).value).toEqual([
      { place: 3, name: 'Ads and more', budget: 0.25, leads: 1 },
      { name: 'Fairs', budget: 0.75 },
    ]);
  });

  test('that was kept in another locale is read as it was meant', () => {
    const reps = fieldOf('reps');
    const entries = { reps: row('Leo', '18,000.5', '3') };
    const kept = { version: 1, template: 'growth', step: 0, locale: 'en_US', savedAt: 0, entries } as const;
    const there = entriesFor(kept, 'it_IT', [reps]);
    const { typing: italian } = ask('it');
    expect(readField(reps, there.reps!, italian).value).toEqual([{ name: 'Leo', quota: 18_000.5, from: 3 }]);
  });
});

describe('the team', () => {
  const answers = {
    months: 12,
    goal: 600_000,
    value: 12_000,
    currency: 'USD',
    reps: [
      ...['Omar', 'Leo', 'Mei'].map((name) => ({ name, quota: 18_000 })),
      { name: 'Account executive', quota: 18_000, from: 3 },
    ],
  };
  const { show } = ask();
  const asking = { language: 'en', locale: 'en_US', today: '2026-11-22', show } as const;
  const [step] = teamAsked.steps(asking, 'sales', () => true);
  const help = step!.fields[0]!.help as (draft: object) => string;

  // templates.md 8.2, Expected.
  test('can sell 640,800 of 600,000 over the whole plan, says the line while it is typed', () => {
    const month = 'From month: 4 is the fourth of the plan, blank is here already.';
    expect(help(answers)).toBe(`Capacity: $640,800 of $600,000 over the whole plan. ${month}`);
    expect(help({ ...answers, reps: [] })).toBe(month);
  });

  test('a month that somebody writes in words is told which numbers there are', () => {
    const reps = step!.fields[0]!;
    const { remarks } = readField(reps, row('New seller', '100000', 'April'), typing);
    expect(Object.values(remarks).map(({ text }) => text)).toEqual(['Type a whole number from 1 to 36.']);
  });

  test('that sells less than the goal is told on the last page', () => {
    const { before: warns } = teamAsked.cautions!(asking, 'sales', () => true);
    expect(warns(answers)).toEqual([]);
    const [caution] = warns({ ...answers, reps: answers.reps.slice(0, 3) });
    expect(caution!.bold).toBe('The team’s capacity is 86% of the goal.');
  });

  test('of a shop is not asked for quotas', () => {
    expect(step!.when!({ model: 'ecommerce' })).toBe(false);
    expect(step!.when!({ model: 'project' })).toBe(true);
  });
});
