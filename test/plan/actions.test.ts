/** Actions: the lines of the specification, what is told of them, and a workbook without an error. */
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/compile/check';
import { placeInto } from '../../src/compile/placement';
import { places as actions } from '../../src/plan/modules/actions/places';
import { actionsWords } from '../../src/plan/modules/actions/words/words';
import { places } from '../../src/plan/modules/funnel/places';
import { daySerial } from '../../src/plan/month';
import { people } from '../../src/plan/spine/people/places';
import { frozen, workedExample } from './answers';
import { built } from './built';
import { withModules } from './growth';
import { printed } from './printed';
import { sizeOf } from './size';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };
const statusDate = places(sizeOf(6, 12)).assumptions.input('statusDate');
const { table } = actions;
const known = [
  { name: 'Omar Reyes', team: 'sales' },
  { name: 'Priya Nair', team: 'marketing' },
];
const planOf = (flat: typeof workedExample) => withModules(flat, { actions: {} }, known);

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(planOf({ ...workedExample, language }));
  const title = language === 'it' ? 'Azioni' : 'Actions';
  const tab = text.slice(text.indexOf(`# ${title}\n`), text.indexOf('# Names'));
  await expect(tab).toMatchFileSnapshot(`../golden/actions-${language}.txt`);
});

test('the list is filtered from the names of its columns to its last row, without the columns that only formulas read', () => {
  const { filter, columns, rows } = planOf(workedExample).tabs.find(({ key }) => key === 'actions')!;
  const shown = columns.filter(({ hidden }) => !hidden).map(({ key }) => key);
  expect(filter).toEqual({
    from: { ...table.at(1, shown[0]!), row: 'actions head' },
    to: table.at(table.rows, shown[shown.length - 1]!),
  });
  const keys = rows.map(({ key }) => key);
  expect(keys.indexOf('actions head') + 1).toBe(keys.indexOf(table.row(1)));
});

test.each([3, 12, 13, 36])('a plan of %i months with actions compiles', (months) => {
  const plan = planOf(frozen({ ...workedExample, months }));
  expect(() => check(plan, placeInto({}, plan, 'a plan of the tests'))).not.toThrow();
});

describe.each(languages)('on 13 March 2027, in %s', (language) => {
  const plan = planOf({ ...workedExample, language });
  const sheet = built(plan, locales[language]);
  const words = actionsWords[language];
  afterAll(() => sheet.close());
  const day = (text: string) => daySerial(`2027-${text}`);
  const row = (
    number: number,
    [action, owner, start, due, status]: readonly (string | null)[],
  ): (readonly [ReturnType<typeof table.at>, string | number | null])[] => [
    [table.at(number, 'action'), action!],
    [table.at(number, 'owner'), owner!],
    [table.at(number, 'start'), start ? day(start) : null],
    [table.at(number, 'due'), due ? day(due) : null],
    [table.at(number, 'status'), status ? words.statuses[status as keyof typeof words.statuses] : null],
  ];
  const line = () => sheet.value(table.at(1, 'no') && { ...table.at(1, 'no'), row: 'actions line' });
  const found = (key: string) =>
    sheet.number({ tab: 'plan', row: `check actions ${key}`, column: 'column 6' });

  test('an empty tab teaches, finds nothing and has no cell with an error', () => {
    expect(sheet.errors()).toEqual([]);
    expect(line()).toBe(words.teach);
    expect(['late', 'alone', 'undated', 'reversed'].map(found)).toEqual([0, 0, 0, 0]);
  });

  // templates.md 9.3, Expected.
  test('each action says what there is to look at, and marks its months', () => {
    sheet.fill([
      [statusDate, day('03-13')],
      ...row(1, ['Second case study', 'Priya Nair', '01-10', '03-01', 'going']),
      ...row(2, ['Partner lead list', 'Omar Reyes', '02-01', '03-18', 'going']),
      ...row(3, ['Book the May fair', null, '03-01', '03-31', 'todo']),
      ...row(4, ['Set up analytics', 'Priya Nair', '01-11', '02-01', 'done']),
      ...row(5, ['Clean the CRM', 'The team', '04-01', null, 'todo']),
      ...row(6, ['List customers', 'Omar Reyes', '04-16', '03-15', 'todo']),
      ...row(7, ['Visit open offers', null, '01-07', '03-11', null]),
    ]);
    const flags = [1, 2, 3, 4, 5, 6, 7].map((number) => sheet.value(table.at(number, 'flag')));
    expect(flags).toEqual([
      `${words.flags.late}: 12`,
      words.flags.soon,
      words.flags.alone,
      '',
      words.flags.undated,
      words.flags.reversed,
      // Late is late, whoever should have done it.
      `${words.flags.late}: 2`,
    ]);
    const marks = [1, 2, 3, 4].map((month) => sheet.value(table.at(1, `month ${month}`)));
    expect(marks).toEqual(['■', '■', '■', '']);
    expect([actions.open, actions.late, actions.done].map((at) => sheet.number(at))).toEqual([6, 2, 1]);
    expect(line()).toContain('Second case study, Priya Nair.');
    expect(['late', 'alone', 'undated', 'reversed'].map(found)).toEqual([2, 3, 1, 1]);
    const week = { tab: 'plan', row: 'week actions', column: 'column 2' };
    expect(sheet.value(week)).toContain('Second case study');
    expect(sheet.value(week)).toContain('12');
    expect(sheet.errors()).toEqual([]);
  });

  test('owners count from the first month of the plan on', () => {
    sheet.fill([[statusDate, daySerial('2026-12-31')]]);
    expect(found('alone')).toBe(0);
  });

  test('who is added to the people is an owner like any other', () => {
    sheet.fill([
      [statusDate, day('03-13')],
      [{ ...people.names.to }, 'The team'],
    ]);
    expect(found('alone')).toBe(2);
  });
});
