// Tools: the lines of the specification, what is told of them, and a workbook without an error.
import { afterAll, describe, expect, test } from 'vitest';
import { places as tools } from '../../src/plan/modules/tools/places';
import { toolsWords } from '../../src/plan/modules/tools/words/words';
import { frozen, workedExample } from './answers';
import { built } from './built';
import { withModules } from './growth';
import { printed } from './printed';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };
const planOf = (flat: typeof workedExample) => withModules(flat, { tools: {} });
const { table } = tools;

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(planOf({ ...workedExample, language }));
  const tab = text.slice(
    text.indexOf(`# ${language === 'it' ? 'Strumenti' : 'Tools'}\n`),
    text.indexOf('# Names'),
  );
  await expect(tab).toMatchFileSnapshot(`../golden/tools-${language}.txt`);
});

describe.each(languages)('in %s', (language) => {
  const sheet = built(planOf(frozen({ ...workedExample, language })), locales[language]);
  afterAll(() => sheet.close());
  const words = toolsWords[language];
  const line = () => sheet.value({ tab: 'tools', row: 'tools line', column: 'need' });
  const found = (key: string) => sheet.number({ tab: 'plan', row: `check tools ${key}`, column: 'column 6' });
  const columns = ['saves', 'proof', 'honest', 'support', 'community'];
  type Row = { need?: string; candidate?: string; cost?: number; scores: string; measures?: string };
  const typed = (
    number: number,
    { need = 'Nurture emails', scores, measures = words.answers.yes, ...rest }: Row,
  ) =>
    [
      [table.at(number, 'need'), need],
      [table.at(number, 'candidate'), rest.candidate ?? `Tool ${number}`],
      [table.at(number, 'cost'), rest.cost ?? null],
      [table.at(number, 'measures'), measures],
      ...columns.map((column, index) => [table.at(number, column), Number(scores[index])] as const),
    ] as [ReturnType<typeof table.at>, string | number | null][];

  test('an empty tab teaches, finds nothing and has no cell with an error', () => {
    expect(sheet.errors()).toEqual([]);
    expect(line()).toBe(words.teach);
    expect(['undecided', 'alone', 'second', 'outside'].map(found)).toEqual([0, 0, 0, 0]);
  });

  // templates.md 8.4, Expected.
  test('scores by what weighs most, names the best for a need, and gives 0 to what cannot measure the KPIs', () => {
    sheet.fill([
      ...typed(1, { scores: '44533', cost: 120 }),
      ...typed(2, { scores: '53442', cost: 90 }),
      ...typed(3, { need: 'CRM *', scores: '45555', measures: words.answers.no }),
      ...typed(4, { need: 'CRM *', scores: '55555', cost: 200 }),
    ]);
    expect([1, 2, 3, 4].map((row) => sheet.value(table.at(row, 'score')))).toEqual([80, 78, 0, 100]);
    expect([1, 2, 3, 4].map((row) => sheet.value(table.at(row, 'best')))).toEqual([
      words.best,
      '',
      '',
      words.best,
    ]);
    expect(found('undecided')).toBe(2);
  });

  test('counts a need as decided once, adds what the tools in use cost, and says which was not the best', () => {
    sheet.fill([
      [table.at(2, 'decision'), words.decisions.use],
      [table.at(1, 'decision'), words.decisions.reject],
      [table.at(4, 'decision'), words.decisions.try],
    ]);
    expect([tools.cost('use'), tools.cost('try')].map((at) => sheet.number(at))).toEqual([90, 200]);
    expect(sheet.number(tools.cost('share'))).toBeCloseTo(90 / 40_000, 12);
    expect(['undecided', 'second', 'outside'].map(found)).toEqual([0, 1, 0]);
    expect(line()).toContain('2');
  });

  test('a score outside 0 to 5 has to be mended', () => {
    sheet.fill([[table.at(1, 'saves'), 7]]);
    expect(found('outside')).toBe(1);
    expect(sheet.errors()).toEqual([]);
  });
});
