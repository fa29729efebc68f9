/** The search of the functions answers what people ask, in their own words. */
import { describe, expect, test } from 'vitest';
import { indexOf, search } from '../../sidebar/guide/search';
import { type GuideBook, printGuide } from '../../src/catalogue/print-guide';
import { askedOtherwise, failedOnce, questions } from './questions';

const index = indexOf(JSON.parse(printGuide()) as GuideBook);
const firstThree = (query: string) =>
  search(index, query)
    .slice(0, 3)
    .map(({ name }) => name);
const isFound = (query: string, functions: readonly string[]) =>
  firstThree(query).some((name) => functions.includes(name));

describe.each(['en', 'it'] as const)('Of forty questions in %s', (language) => {
  test.each([
    ['', questions],
    [' in other words', askedOtherwise],
  ] as const)('nine in ten find their function among the first three%s', (_, asked) => {
    const missed = asked.filter(([en, it, ...functions]) => !isFound({ en, it }[language], functions));
    const said = missed.map(([en, it, ...functions]) => {
      const query = { en, it }[language];
      return `${query}: ${firstThree(query).join(', ')} instead of ${functions.join(' or ')}`;
    });
    expect(asked).toHaveLength(40);
    expect(said.length, said.join('\n')).toBeLessThanOrEqual(4);
    if (process.env.SHOW) console.log(said.join('\n'));
  });
});

test.each(failedOnce)('“%s”, which once found nothing, finds %s', (query, ...functions) => {
  expect(firstThree(query)).toEqual(expect.arrayContaining([expect.stringMatching(functions.join('|'))]));
});
