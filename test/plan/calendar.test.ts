/** The review calendar: the days of the specification, what is told of them, and a workbook without an error. */
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/compile/check';
import { placeInto } from '../../src/compile/placement';
import { places as calendarPlaces } from '../../src/plan/modules/calendar/places';
import { calendarWords } from '../../src/plan/modules/calendar/words/words';
import { places } from '../../src/plan/modules/funnel/places';
import { dayOf, daySerial } from '../../src/plan/month';
import { answersOf } from '../../src/plan/patch';
import { frozen, workedExample } from './answers';
import { built } from './built';
import { growthPlan, withCalendar } from './growth';
import { printed } from './printed';
import { sizeOf } from './size';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };
const at = calendarPlaces({ months: 12 });
const statusDate = places(sizeOf(6, 12)).assumptions.input('statusDate');
const twelve = Array.from({ length: 12 }, (_, month) => month + 1);

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(withCalendar({ ...workedExample, language }));
  const title = language === 'it' ? 'Calendario' : 'Calendar';
  const tab = text.slice(text.indexOf(`# ${title}\n`), text.indexOf('# Names'));
  await expect(tab).toMatchFileSnapshot(`../golden/calendar-${language}.txt`);
});

test.each([3, 4, 6, 7, 12, 13, 36])('a plan of %i months with a calendar compiles', (months) => {
  const plan = withCalendar(frozen({ ...workedExample, months }));
  expect(() => check(plan, placeInto({}, plan, 'a plan of the tests'))).not.toThrow();
});

test('the other tabs of a plan are the same with a calendar and without it, but for its checks', () => {
  const names = (plan: ReturnType<typeof growthPlan>) => plan.tabs.map(({ key }) => key);
  const [plain, plan] = [growthPlan(workedExample), withCalendar(workedExample)];
  expect(names(plan)).toEqual([...names(plain), 'calendar']);
  for (const key of ['assumptions', 'funnel', 'forecast'])
    expect(plan.tabs.find((tab) => tab.key === key)).toEqual(plain.tabs.find((tab) => tab.key === key));
});

test('a plan with a calendar is read back with it', () => {
  const { answers } = answersOf(withCalendar(workedExample), () => null);
  expect(Object.keys(answers.modules)).toEqual(['funnel', 'calendar']);
});

describe.each(languages)('a year from January 2027, in %s', (language) => {
  const plan = withCalendar({ ...workedExample, language });
  const sheet = built(plan, locales[language]);
  const words = calendarWords[language];
  afterAll(() => sheet.close());
  const days = (column: string, months = twelve) =>
    months.map((month) => dayOf(sheet.number(at.at(at.month(month), column))));
  const line = () => sheet.value(at.at('calendar line', 'month'));
  const statuses = () => twelve.map((month) => sheet.value(at.at(at.month(month), 'status')));
  const on = (day: string) => sheet.fill([[statusDate, daySerial(day)]]);

  test('has no cell with an error, and nothing overdue before it begins', () => {
    expect(sheet.errors()).toEqual([]);
    expect(line()).toBe(words.teach);
    expect(statuses()).toEqual(twelve.map(() => '–'));
  });

  // templates.md 7.3, Expected.
  test('looks at every month on the fifth working day of the next, and at every quarter on the tenth', () => {
    expect(days('figures')).toEqual([
      '2027-02-05',
      '2027-03-05',
      '2027-04-07',
      '2027-05-07',
      '2027-06-07',
      '2027-07-07',
      '2027-08-06',
      '2027-09-07',
      '2027-10-07',
      '2027-11-05',
      '2027-12-07',
      '2028-01-07',
    ]);
    expect(days('reforecast', [3, 6, 9, 12])).toEqual([
      '2027-04-14',
      '2027-07-14',
      '2027-10-14',
      '2028-01-14',
    ]);
    expect(days('reset', [7])).toEqual(['2027-07-01']);
    expect(days('planning', [9])).toEqual(['2027-09-01']);
  });

  test('says on a day in spring what is next, what is due and what is overdue', () => {
    on('2027-04-06');
    expect(statuses().slice(0, 5)).toEqual([
      words.year.isOverdue,
      words.year.isOverdue,
      words.year.isDue,
      '–',
      '–',
    ]);
    expect(dayOf(sheet.number(at.nextDate('figures')))).toBe('2027-04-07');
    expect(dayOf(sheet.number(at.nextReview))).toBe('2027-04-07');
    expect(sheet.value(at.nextReviewName)).toBe(words.next.figures);
    sheet.fill([[at.at(at.month(1), 'done'), daySerial('2027-02-08')]]);
    expect(statuses()[0]).toBe(words.year.isDone);
    expect(line()).toBe(
      language === 'it'
        ? 'In agenda: Dati del mese, 7 aprile 2027. In ritardo: 1.'
        : 'Next: Month’s figures, 7 April 2027. Overdue: 1.',
    );
    expect(sheet.errors()).toEqual([]);
  });

  test('goes by another working day, and by the usual one where none is typed', () => {
    const typed = at.at('day figures', 'reset');
    sheet.fill([[typed, 1]]);
    expect(days('figures', [1, 4])).toEqual(['2027-02-01', '2027-05-03']);
    sheet.fill([[typed, null]]);
    expect(days('figures', [1])).toEqual(['2027-02-05']);
  });

  test('tells no date where no review is left', () => {
    on('2028-03-01');
    expect(line()).toBe(
      language === 'it'
        ? 'In questo piano non restano revisioni. In ritardo: 11.'
        : 'No review is left in this plan. Overdue: 11.',
    );
    expect(sheet.errors()).toEqual([]);
  });
});
