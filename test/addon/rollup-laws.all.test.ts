/** Copy → roll-up gives the parent's goal, outlook and need, for random plans, shares, languages and locales (law 8). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Refreshed, TeamList } from '../../src/addon/contract/teams';
import { withStages, workedExample } from '../plan/answers';
import { randomInputs } from '../plan/random-answers';
import { asked, keyed, listed, runOnce, valueNamed, withTeams } from './copying-file';

const plans = fc.record({
  inputs: randomInputs(3),
  parts: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 4 }),
  language: fc.constantFrom('en' as const, 'it' as const),
  ofTeam: fc.constantFrom('en' as const, 'it' as const),
  locale: fc.constantFrom('en_US', 'it_IT', 'de_DE'),
});

test('what the teams come to is what the plan says, whatever it is and however it is shared', async () => {
  for (const { inputs, parts, language, ofTeam, locale } of fc.sample(plans, { seed: 15, numRuns: 6 })) {
    const { rates, customers: _, wanted: __, rounding: ___, ...numbers } = { customers: 0, ...inputs };
    const stages = withStages(workedExample, 3).stages.map((stage, place) =>
      place === 0 ? stage : { ...stage, rate: rates[place - 1]! },
    );
    // Goals are given out to the cent, so they are of whole cents, and large enough for one to mean nothing.
    const goal = Math.round(Math.max(10_000, numbers.goal) * 100) / 100;
    // A share as people type it: a cell does not keep the smallest numbers that there are.
    const existing = Math.round(numbers.existing * 1e4) / 1e4;
    const answers = {
      ...workedExample,
      ...numbers,
      goal,
      existing,
      stages,
      language,
      months: 5,
      rounding: 'exact' as const,
    };
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const { host } = await withTeams(
      answers,
      parts.map((part, place) => listed(`Team ${place}`, part / whole, { language: ofTeam })),
      { now: Date.UTC(2027, 0, 5), locale },
    );
    const run = await runOnce(host);
    expect(run?.outcomes.map(({ state, says }) => [state, says])).toEqual(parts.map(() => ['copied', null]));
    const { teams } = await asked<TeamList>(host, 'teams', 'press-1');
    const { read } = await asked<Refreshed>(
      host,
      'refreshTeams',
      'press-1',
      teams.map(({ id }) => id),
    );
    expect(read.map(({ says }) => says)).toEqual(parts.map(() => null));
    const title = language === 'it' ? 'Consolidato' : 'Roll-up';
    const total = (row: string) => keyed(host.workbook, title, row, 'total') as number;
    const own = (name: string) => valueNamed(host.workbook, `bs1_${name}`) as number;
    expect(total('goal')).toBeCloseTo(Math.round(own('goal') * 100) / 100, 2);
    expect(total('outlook') / own('outlook')).toBeCloseTo(1, 6);
    expect(host.workbook.errors()).toEqual([]);
    host.close();
  }
});
