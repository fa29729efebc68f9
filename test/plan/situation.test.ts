// Situation: the lines of the specification, what is told of them, and a workbook without an error.
import { afterAll, describe, expect, test } from 'vitest';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { places } from '../../src/plan/modules/funnel/places';
import { fields, places as situation } from '../../src/plan/modules/situation/places';
import { situationWords } from '../../src/plan/modules/situation/words/words';
import { daySerial } from '../../src/plan/month';
import { people } from '../../src/plan/spine/people/places';
import { frozen, workedExample } from './answers';
import { built } from './built';
import { growthAnswers, withModules } from './growth';
import { printed } from './printed';
import { sizeOf } from './size';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };
const known = [{ name: 'Dana Whitfield', team: 'marketing' }];
const planOf = (flat: typeof workedExample) => withModules(flat, { situation: {} }, known);

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(planOf({ ...workedExample, language }));
  const title = language === 'it' ? 'Situazione' : 'Situation';
  const tab = text.slice(text.indexOf(`# ${title}\n`), text.indexOf('# Names'));
  await expect(tab).toMatchFileSnapshot(`../golden/situation-${language}.txt`);
});

describe.each(languages)('in %s', (language) => {
  const sheet = built(planOf(frozen({ ...workedExample, language })), locales[language]);
  afterAll(() => sheet.close());
  const words = situationWords[language];
  const line = (block: string) => sheet.value({ tab: 'situation', row: `${block} line`, column: 'what' });
  const found = (key: string) =>
    sheet.number({ tab: 'plan', row: `check situation ${key}`, column: 'column 6' });
  const { standing, data, trends } = situation;
  const day = (text: string) => daySerial(text);
  const { assumptions, forecast } = places(sizeOf(6, 12));

  test('an empty tab teaches, finds nothing and has no cell with an error', () => {
    expect(sheet.errors()).toEqual([]);
    const teaching = ['standing', 'swot', 'competitors', 'trends', 'data'] as const;
    expect(teaching.map(line)).toEqual(teaching.map((block) => words[block].teach));
    expect(['alone', 'follows'].map(found)).toEqual([0, 0]);
  });

  test('an answer Act needs an owner once the plan has begun', () => {
    const { good, act } = words.standing.words;
    sheet.fill([
      [assumptions.input('statusDate'), day('2027-03-13')],
      [standing.at(3, 'how'), act],
      [standing.at(6, 'how'), act],
      [standing.at(7, 'how'), good],
      [standing.at(6, 'owner'), 'Dana Whitfield'],
    ]);
    expect(found('alone')).toBe(1);
    expect(line('standing')).toMatch(/1 .*0 .*2 .*1$/);
    expect(sheet.value(people.names.from)).toBe('Dana Whitfield');
  });

  test('the plan says what it knows: how business is from what came in, strengths and weaknesses from their number', () => {
    const plan = (row: number) => sheet.value(standing.at(row, 'plan'));
    expect([1, 5].map(plan)).toEqual(['', '']);
    sheet.fill([[forecast.at('actual', 'month 1'), 800_000]]);
    expect(plan(1)).toBe(words.standing.words.watch);
    const cellsOf = (field: (typeof fields)[number]) =>
      [1, 2, 3].map((row) => ({ ...situation.field(field).from, row: `swot 1 ${row}` }));
    sheet.fill(cellsOf('strengths').map((cell, index) => [cell, `Strength ${index}`]));
    expect(plan(5)).toBe(words.standing.words.watch);
    sheet.fill(cellsOf('weaknesses').map((cell, index) => [cell, `Weakness ${index}`]));
    expect(plan(5)).toBe(words.standing.words.good);
  });

  test('a field of the SWOT needs what follows from it', () => {
    expect(found('follows')).toBe(2);
    sheet.fill(fields.map((field) => [situation.follows(field), 'We write a second case study']));
    expect(found('follows')).toBe(0);
  });

  test('data older than a year is told, with its day', () => {
    sheet.fill([
      [data.at(1, 'how'), words.data.words.yes],
      [data.at(1, 'why'), '4 of 10 talks named downtime'],
      [data.at(1, 'owner'), day('2026-02-14')],
      [trends.at(1, 'how'), words.trends.words.helps],
    ]);
    expect(line('data')).toContain('2026');
    expect(line('data')).toMatch(language === 'en' ? /^Known: 1 of 10\./ : /^Noti: 1 su 10\./);
    expect(sheet.errors()).toEqual([]);
  });
});

test('what there is to know first depends on whether anything was sold yet', () => {
  const text = (stage: 'growing' | 'pre-revenue') => {
    const answers = growthAnswers(workedExample);
    return printed(
      buildPlan(parseAnswers({ ...answers, stage, modules: { ...answers.modules, situation: {} } })),
    );
  };
  expect(text('growing')).toContain('Profit and loss');
  expect(text('pre-revenue')).not.toContain('Profit and loss');
  expect(text('pre-revenue')).toContain('Ten talks with possible customers');
});
