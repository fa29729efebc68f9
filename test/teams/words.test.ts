import { expect, test } from 'vitest';
import type { LinkFault } from '../../src/teams/links';
import type { LineFault } from '../../src/teams/paste';
import type { Run, TeamState } from '../../src/teams/run';
import { type TeamWords, teamWords } from '../../src/teams/words/words';

/** Every kind that the code names has its words: a kind without them does not compile. */
type Named = {
  states: Record<TeamState, string>;
  links: Record<LinkFault, string>;
  lines: Record<Exclude<LineFault, LinkFault>, string>;
  run: Record<Exclude<NonNullable<Run['waits']>, 'lost'>, string>;
};
const named: Readonly<Record<string, Named>> = teamWords;

const sentences = (words: TeamWords) =>
  Object.entries(words).flatMap(([part, inner]) =>
    Object.entries(inner).map(([key, text]) => [`${part}.${key}`, text] as const),
  );
const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test('The words of teams have the same slots in every language', () => {
  const italian = new Map(sentences(teamWords.it));
  for (const [key, text] of sentences(teamWords.en))
    expect(slots(italian.get(key)!), key).toEqual(slots(text));
  expect(Object.keys(named)).toEqual(['en', 'it']);
});

test('The Italian words call a tab foglio and a spreadsheet file', () => {
  for (const [, text] of sentences(teamWords.it)) expect(text).not.toMatch(/sched|foglio di calcolo/i);
});
