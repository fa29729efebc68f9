/** The search of the functions answers what people ask, in their own words. */
import { describe, expect, test } from 'vitest';
import { indexOf, search } from '../../sidebar/guide/search';
import { type GuideBook, printGuide } from '../../src/catalogue/print-guide';
import { askedInAHurry, askedOtherwise, failedOnce, inEverydayWords, questions } from './questions';

const index = indexOf(JSON.parse(printGuide()) as GuideBook);
const firstThree = (query: string) =>
  search(index, query)
    .slice(0, 3)
    .map(({ name }) => name);
const isFound = (query: string, functions: readonly string[]) =>
  firstThree(query).some((name) => functions.includes(name));

describe.each(['en', 'it'] as const)('In %s', (language) => {
  test.each([
    ['Of forty questions', 40, questions],
    ['Of forty in other words', 40, askedOtherwise],
    ['Of twenty typed in a hurry', 20, askedInAHurry],
  ] as const)('%s nine in ten find their function among the first three', (_, count, asked) => {
    const missed = asked.filter(([en, it, ...functions]) => !isFound({ en, it }[language], functions));
    const said = missed.map(([en, it, ...functions]) => {
      const query = { en, it }[language];
      return `${query}: ${firstThree(query).join(', ')} instead of ${functions.join(' or ')}`;
    });
    expect(asked).toHaveLength(count);
    expect(said.length, said.join('\n')).toBeLessThanOrEqual(count / 10);
    if (process.env.SHOW) console.log(said.join('\n'));
  });
});

test('Of thirty in everyday words nine in ten find their function among the first three', () => {
  const missed = inEverydayWords.filter(([query, ...functions]) => !isFound(query, functions));
  expect(inEverydayWords).toHaveLength(30);
  expect(missed.length, missed.map(([query]) => query).join('\n')).toBeLessThanOrEqual(3);
});

test.each(failedOnce)('“%s”, which once found nothing, finds %s', (query, ...functions) => {
  expect(firstThree(query)).toEqual(expect.arrayContaining([expect.stringMatching(functions.join('|'))]));
});
