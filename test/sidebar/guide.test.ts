// The functions of the sidebar without their pages: what the search finds, and how an example is spelled in a locale.
import { expect, test } from 'vitest';
import { indexOf, search } from '../../sidebar/guide/search';
import { spellFormula, spellNumbers } from '../../sidebar/guide/spelling';
import { marksOf } from '../../sidebar/numbers/marks';
import { catalogue } from '../../src/catalogue/catalogue';
import { type GuideBook, printGuide } from '../../src/catalogue/print-guide';
import { questions } from '../../src/catalogue/questions';
import { synonyms } from '../../src/catalogue/synonyms';

const book = JSON.parse(printGuide()) as GuideBook;
const index = indexOf(book);
const names = (query: string, family = '') => search(index, query, family).map(({ name }) => name);

test('every function has other names that people may know it by, and nothing else has', () => {
  expect(Object.keys(synonyms).sort()).toEqual(catalogue.map(({ name }) => name).sort());
});

test('every function answers a question of its own in both languages, and finds itself by it', () => {
  expect(Object.keys(questions).sort()).toEqual(catalogue.map(({ name }) => name).sort());
  for (const language of ['en', 'it'] as const) {
    const asked = Object.entries(questions).map(([name, question]) => [name, question[language]] as const);
    expect(new Set(asked.map(([, question]) => question)).size).toBe(asked.length);
    const lost = asked.filter(([name, question]) => !names(question).slice(0, 2).includes(name));
    expect(lost).toEqual([]);
  }
});

test('no question finds every function, in the order of the guide', () => {
  expect(names('')).toEqual(book.functions.map(({ name }) => name));
  expect(names('   ')).toHaveLength(book.functions.length);
});

test.each(catalogue.map(({ name }) => name))('%s is found first in its own name', (name) => {
  expect(names(name)[0]).toBe(name);
  expect(names(name.toLowerCase().replace(/_/g, ' '))).toContain(name);
  expect(names(name.slice(0, -1))).toContain(name);
});

test.each([
  ['churn', 'CHURN'],
  ['lost customers', 'CHURN'],
  ['clienti persi', 'CHURN'],
  ['CUSTOMERS_LOST', 'CHURN'],
  ['customer lifetime value', 'LTV'],
  ['break-even', 'BREAKEVEN_UNITS'],
  ['punto di pareggio', 'BREAKEVEN_UNITS'],
  ['How many visits do I need?', 'FUNNEL_BACKSOLVE'],
  ['quante visite mi servono', 'FUNNEL_BACKSOLVE'],
  ['probabilita', 'FUNNEL_CHANCE'],
  ['return on ad spend', 'ROAS'],
  ['fidelizzazione', 'GRR'],
])('“%s” finds %s', (query, name) => {
  expect(names(query)).toContain(name);
  expect(names(query).length).toBeLessThan(book.functions.length / 2);
});

test('a word that no function knows hides nothing, and alone finds nothing', () => {
  expect(names('churn')).toContain('CHURN_CONVERT');
  expect(names('churn zebra')).toEqual(names('churn'));
  expect(names('zebra')).toEqual([]);
});

test('a family leaves only its own, whatever is asked', () => {
  const sales = book.functions.filter(({ family }) => family === 'sales').map(({ name }) => name);
  expect(names('', 'sales')).toEqual(sales);
  expect(names('pipeline', 'sales').every((name) => sales.includes(name))).toBe(true);
  expect(names('churn', 'sales')).toEqual([]);
});

test.each([
  ['en_US', '=CAC(0.5, "a; 1.5", , A1:B2)'],
  ['it_IT', '=CAC(0,5; "a; 1.5"; ; A1:B2)'],
  ['en_GB', '=CAC(0.5, "a; 1.5", , A1:B2)'],
  ['de_DE', '=CAC(0,5; "a; 1.5"; ; A1:B2)'],
  ['fr_FR', '=CAC(0,5; "a; 1.5"; ; A1:B2)'],
])('a formula in %s has the separator and the decimal mark of its cells', (locale, spelled) => {
  expect(spellFormula('=CAC(0.5; "a; 1.5"; ; A1:B2)', marksOf(locale))).toBe(spelled);
});

test('numbers beside an example follow the cells too, and dates and addresses stay', () => {
  const line = '1,028.96  50%  2026-01-31  A1:D1  10.5%';
  expect(spellNumbers(line, 'en', marksOf('it_IT'))).toBe('1.028,96  50%  2026-01-31  A1:D1  10,5%');
  expect(spellNumbers(line, 'en', marksOf('en_US'))).toBe(line);
  expect(spellNumbers('1.028,96', 'it', marksOf('en_US'))).toBe('1,028.96');
});
