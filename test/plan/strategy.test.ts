// Strategy: the sentence, what the plan knows of the 5 Ps, the customers that both teams agree on; no error in a workbook.
import { afterAll, describe, expect, test } from 'vitest';
import { places } from '../../src/plan/modules/funnel/places';
import {
  answerAt,
  type PositionPart,
  parts,
  places as strategy,
} from '../../src/plan/modules/strategy/places';
import { strategyWords } from '../../src/plan/modules/strategy/words/words';
import { daySerial } from '../../src/plan/month';
import { frozen, workedExample } from './answers';
import { built } from './built';
import { withModules } from './growth';
import { printed } from './printed';
import { sizeOf } from './size';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };
const known = [
  { name: 'Dana Whitfield', team: 'marketing' },
  { name: 'Omar Reyes', team: 'sales' },
];
const planOf = (flat: typeof workedExample) => withModules(flat, { strategy: {} }, known);

// templates.md 6.1, Expected.
const sentences = {
  en: 'For operations managers of mid-size food plants who lose hours to every line stop, Kestrel Row is a maintenance service by subscription that warns before a line stops. Unlike spreadsheets and gut feeling, it learns from every stop of your own plant.',
  it: 'Per le aziende con capannoni di oltre 1.000 m² che pagano l’energia più dei concorrenti, Lumadoro è un impianto fotovoltaico chiavi in mano che si ripaga con il risparmio in bolletta. A differenza dei preventivi a pacchetto, parte dai tuoi consumi reali.',
};

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(planOf({ ...workedExample, language }));
  const title = language === 'it' ? 'Strategia' : 'Strategy';
  const tab = text.slice(text.indexOf(`# ${title}\n`), text.indexOf('# Names'));
  await expect(tab).toMatchFileSnapshot(`../golden/strategy-${language}.txt`);
});

test('a shop is not asked for the company of its customers', () => {
  const text = printed(planOf(frozen({ ...workedExample, model: 'ecommerce' })));
  expect(text).not.toContain(strategyWords.en.personas.rows.industry);
  expect(text).toContain(strategyWords.en.personas.rows.age);
});

describe.each(languages)('in %s', (language) => {
  const sheet = built(planOf(frozen({ ...workedExample, language })), locales[language]);
  afterAll(() => sheet.close());
  const words = strategyWords[language];
  const line = (block: string) => sheet.value({ tab: 'strategy', row: `${block} line`, column: 'what' });
  const found = (key: string) =>
    sheet.number({ tab: 'plan', row: `check strategy ${key}`, column: 'column 6' });
  const { assumptions } = places(sizeOf(6, 12));
  const exampleOf = (key: PositionPart) => words.position.parts[key][1];

  test('an empty tab teaches, shows its examples, finds nothing and has no cell with an error', () => {
    expect(sheet.errors()).toEqual([]);
    const teaching = ['why', 'position', 'market', 'personas'] as const;
    expect(teaching.map(line)).toEqual(teaching.map((block) => words[block].teach));
    expect(['incomplete', 'long', 'agreed', 'shares'].map(found)).toEqual([0, 0, 0, 0]);
    expect(sheet.value(answerAt('why reason example'))).toBe(words.why.questions.reason[1]);
  });

  test('an answer takes the place of its example', () => {
    sheet.fill([[strategy.why('reason'), 'We want to grow.']]);
    expect(sheet.value(answerAt('why reason example'))).toBe('');
    expect(line('why')).toBe(words.why.report.replace('{count}', '1'));
  });

  test('seven parts make the sentence, whether or not somebody ends one with a full stop', () => {
    sheet.fill([[strategy.part('for'), exampleOf('for')]]);
    expect(found('incomplete')).toBe(6);
    expect(sheet.value(strategy.positioning)).toBe(words.position.missing.replace('{count}', '6'));
    sheet.fill(parts.map((key) => [strategy.part(key), `${exampleOf(key)}${key === 'it' ? '. ' : ''}`]));
    expect(sheet.value(strategy.positioning)).toBe(sentences[language]);
    expect(['incomplete', 'long'].map(found)).toEqual([0, 0]);
    sheet.fill([[strategy.part('it'), 'word '.repeat(40)]]);
    expect(found('long')).toBe(1);
    expect(line('position')).toContain(String(String(sheet.value(strategy.positioning)).length));
  });

  test('what the plan knows is filled in: margin, the customers that repay the spend, and when', () => {
    sheet.fill([[assumptions.input('margin'), null]]);
    expect(['margin', 'repaid', 'reached'].map((key) => sheet.value(answerAt(`price ${key}`)))).toEqual([
      '–',
      '–',
      '–',
    ]);
    sheet.fill([
      [assumptions.input('margin'), 0.4],
      [assumptions.input('spend'), 40_000],
    ]);
    // 1.1 million a customer at 40 % leaves 440,000; 480,000 a year take 1.09 of them, of 9.1 a year: the second month.
    expect(sheet.number(answerAt('price margin'))).toBeCloseTo(440_000, 6);
    expect(sheet.number(answerAt('price repaid'))).toBeCloseTo(480_000 / 440_000, 9);
    expect(sheet.value(answerAt('price reached'))).toMatch(
      language === 'en' ? /February 2027/ : /febbraio 2027/,
    );
    expect(sheet.value(answerAt('people today'))).toMatch(/1.*1.*0/);
    expect(sheet.errors()).toEqual([]);
  });

  test('customer types want the agreement of both teams, and again half a year later', () => {
    sheet.fill([
      [assumptions.input('statusDate'), daySerial('2027-03-13')],
      [strategy.personaName('first'), 'Plant manager'],
      [strategy.personaName('second'), 'Maintenance lead'],
      [strategy.personaShares.from, 0.7],
    ]);
    expect(['agreed', 'shares'].map(found)).toEqual([2, 0]);
    expect(sheet.value(answerAt('promotion whom'))).toBe('Plant manager, Maintenance lead');
    sheet.fill([
      [{ ...strategy.personaShares.from, column: 'second' }, 0.2],
      [strategy.agreed('marketing').day, daySerial('2027-01-10')],
      [strategy.agreed('sales').day, daySerial('2027-01-12')],
    ]);
    expect(['agreed', 'shares'].map(found)).toEqual([0, 1]);
    expect(sheet.value(strategy.agreedState)).toBe(words.personas.agreed.done);
    sheet.fill([[assumptions.input('statusDate'), daySerial('2027-07-12')]]);
    expect(sheet.value(strategy.agreedState)).toBe(words.personas.agreed.due);
    expect(sheet.errors()).toEqual([]);
  });
});
