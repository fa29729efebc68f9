// Team: capacity with its ramp, whom to hire when, and a workbook without an error.
import { afterAll, describe, expect, test } from 'vitest';
import { places } from '../../src/plan/modules/funnel/places';
import { places as placesOf, rowOf } from '../../src/plan/modules/team/places';
import { teamWords } from '../../src/plan/modules/team/words/words';
import { daySerial } from '../../src/plan/month';
import type { CellRef } from '../../src/plan/plan';
import { frozen, workedExample } from './answers';
import { built } from './built';
import { withModules } from './growth';
import { printed } from './printed';
import { sizeOf } from './size';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };
/** Kestrel Row of templates.md 3: 600,000 a year, 50,000 a month. */
const kestrel = frozen({ ...workedExample, goal: 600_000, value: 12_000, spend: 30_000 });
const here = placesOf(12);
const planOf = (flat: typeof kestrel) => withModules(flat, { team: {} });
const months = Array.from({ length: 12 }, (_, index) => `month ${index + 1}`);

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(planOf({ ...kestrel, language }));
  const tab = text.slice(text.indexOf('# Team\n'), text.indexOf('# Names'));
  await expect(tab).toMatchFileSnapshot(`../golden/team-${language}.txt`);
});

describe.each(languages)('in %s', (language) => {
  const sheet = built(planOf({ ...kestrel, language }), locales[language]);
  afterAll(() => sheet.close());
  const words = teamWords[language];
  const line = () => String(sheet.value(here.at('team line', 'team')));
  const found = (key: string) => sheet.number({ tab: 'plan', row: `check team ${key}`, column: 'column 6' });
  const sales = language === 'en' ? 'Sales' : 'Vendite';
  const { assumptions } = places(sizeOf(6, 12));

  test('an empty tab teaches, finds nothing and has no cell with an error', () => {
    expect(sheet.errors()).toEqual([]);
    expect(line()).toBe(words.teach);
    expect(Object.keys(words.checks).map(found)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  // templates.md 8.2, Expected.
  test('three reps and one from month 3 can sell 640,800, which is too little in the first three months', () => {
    sheet.fill(
      [1, 2, 3, 4].flatMap((member) => [
        [here.name(member), `Account executive ${member}`] as [CellRef, string],
        [here.of(member, 'team'), sales] as [CellRef, string],
        [here.of(member, 'quota'), 18_000] as [CellRef, number],
        [here.of(member, 'attainment'), 0.8] as [CellRef, number],
        ...(member === 4
          ? ([
              [here.of(4, 'start'), 3],
              [here.of(4, 'ramp'), 3],
            ] as [CellRef, number][])
          : []),
      ]),
    );
    const capacity = months.map((month) => Math.round(sheet.number(here.at('capacity', month))));
    expect(capacity).toEqual([43_200, 43_200, 46_800, 50_400, 54_000, ...Array(7).fill(57_600)]);
    expect(sheet.number(here.capacity)).toBeCloseTo(640_800, 4);
    expect(sheet.number(here.total('ratio'))).toBeCloseTo(1.068, 6);
    expect(sheet.number(here.at('quotas', 'month 3'))).toBeCloseTo(1.44, 6);
    expect(found('below')).toBe(3);
    expect(sheet.number(here.at(rowOf('hire', 4), 'start'))).toBe(daySerial('2027-01-01'));
    expect(line()).toContain('3');
  });

  test('who starts two months later leaves 612,000 for the year', () => {
    sheet.fill([[here.of(4, 'start'), 5]]);
    expect(sheet.number(here.capacity)).toBeCloseTo(612_000, 4);
    sheet.fill([[here.of(4, 'start'), 3]]);
  });

  test('a search that should have started is late, until the person is there', () => {
    sheet.fill([[assumptions.input('statusDate'), daySerial('2027-02-10')]]);
    expect(found('late')).toBe(1);
    expect(sheet.value(here.at(rowOf('hire', 4), 'total'))).toBe(words.hires.late);
    sheet.fill([[assumptions.input('statusDate'), daySerial('2027-04-10')]]);
    expect(found('late')).toBe(0);
  });

  test('starts outside the plan, a team dearer than the spend, sales without a quota and a KPI of two people are told', () => {
    sheet.fill([
      [here.of(3, 'start'), 13],
      [here.of(1, 'cost'), 40_000],
      [here.of(2, 'quota'), null],
      [here.at(rowOf('responsible', 1), 'total'), 'Leads'],
      [here.at(rowOf('responsible', 2), 'total'), 'Leads'],
    ]);
    expect(['outside', 'cost', 'quota', 'twice'].map(found)).toEqual([1, 1, 1, 2]);
    expect(sheet.errors()).toEqual([]);
  });
});
