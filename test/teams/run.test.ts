import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answered, happened, nextOf, type Run, startRun, tallyOf, timeLeft } from '../../src/teams/run';
import { allowed, chances, equalShares, Model, type ModelOptions } from './model-of-copying';
import { alone, copyToTheEnd } from './person';

/** 5 % of the destinations cannot be reached, each for another reason. */
function withTroubles(model: Model) {
  const troubles = ['access', 'excel', 'gone', 'full'] as const;
  [...model.files.values()]
    .filter((_, index) => index % 10 === 3)
    .forEach((file, index) => {
      file.trouble = troubles[index % 4]!;
    });
}

const modelOf = (options: Partial<ModelOptions> & { teams: number; seed: number }) => {
  const { teams, seed, ...rest } = options;
  const chance = chances(seed);
  const model = new Model({ rows: equalShares(teams), goal: 1_000_000, chance, ...rest });
  return { model, chance };
};

/** Every team that can be reached has exactly one copy with its goal; the others have none. */
function expectExactlyOnce(model: Model): void {
  for (const { team, destination } of model.rows) {
    const trouble = model.files.get(destination)?.trouble;
    const copies = model.copiesOf(team);
    expect(copies.length, team).toBe(trouble ? 0 : 1);
    if (!trouble) expect(copies[0]!.goal).toBe(model.goalOf(team));
  }
  const goals = model.rows.map(({ team }) => Math.round(model.goalOf(team) * 100));
  expect(goals.reduce((sum, goal) => sum + goal, 0)).toBe(model.goal * 100);
  const filled = new Set(model.rows.map(({ destination, file }) => destination || file));
  const unknown = [...model.files].filter(([id]) => !filled.has(id));
  expect(unknown.every(([, { copies }]) => copies.size === 0)).toBe(true);
  expect(unknown.length).toBeLessThanOrEqual(model.lostIds + model.cutsMet);
  expect(model.busiestMinute()).toBeLessThanOrEqual(allowed);
}

describe('A run over 200 destinations', () => {
  test('fills each exactly once through every fault and up to five cuts (law 12)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1 }),
        fc.array(fc.integer({ min: 1, max: 1300 }), { maxLength: 5 }),
        async (seed, cuts) => {
          const faults = { lost: 0.02, quota: 0.005, crowded: 0.01 };
          const { model, chance } = modelOf({ teams: 200, seed, cuts, chances: faults });
          withTroubles(model);
          await copyToTheEnd(model, alone(model, chance));
          expectExactlyOnce(model);
        },
      ),
      { numRuns: 25, seed: 15 },
    );
  });

  test('started again at once writes nothing (law 14)', async () => {
    const { model, chance } = modelOf({ teams: 200, seed: 14 });
    await copyToTheEnd(model, alone(model, chance));
    const before = model.sent.length;
    const run = await copyToTheEnd(model, alone(model, chance));
    expect(model.sent.slice(before).filter(({ kind }) => kind === 'writes')).toEqual([]);
    expect(run.outcomes).toEqual([]);
  });

  test('started after the parent has changed finds an older version everywhere, and writes into none (law 14)', async () => {
    const { model, chance } = modelOf({ teams: 20, seed: 14 });
    await copyToTheEnd(model, alone(model, chance));
    const writes = () => [...model.files.values()].reduce((sum, file) => sum + file.writes, 0);
    const before = writes();
    model.parent = 'with another goal';
    const run = await copyToTheEnd(model, alone(model, chance));
    expect(run.outcomes.map(({ state }) => state)).toEqual(Array.from({ length: 20 }, () => 'older'));
    expect(writes()).toBe(before);
  });
});

test('Two people at once, with rows sorted and the parent changed meanwhile, fill each destination once (law 13)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1 }),
      fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 2 }),
      fc.integer({ min: 0, max: 100 }),
      async (scheduler, seed, cuts, changeAt) => {
        let waiting = 0;
        let people = 2;
        let requests = 0;
        const turn = async () => {
          await scheduler.schedule(Promise.resolve(), 'a turn');
          requests += 1;
          // People sort the list while it is being worked through.
          if (requests % 17 === 0) model.rows.reverse();
          if (requests === changeAt) model.parent = 'with another season';
        };
        const { model, chance } = modelOf({ teams: 12, seed, cuts, turn, chances: { lost: 0.03 } });
        const person = (user: string) => ({
          user,
          chance,
          async until(moment: number) {
            waiting += 1;
            // Time passes with the other's requests, and by itself where nobody sends any.
            while (model.clock < moment) {
              await scheduler.schedule(Promise.resolve(), 'a wait');
              if (waiting >= people) model.clock = Math.max(model.clock, moment);
            }
            waiting -= 1;
          },
        });
        const work = async (user: string) => {
          await copyToTheEnd(model, person(user));
          people -= 1;
        };
        await scheduler.waitFor(Promise.all([work('one'), work('two')]));
        expectExactlyOnce(model);
        for (const { copies } of model.files.values()) expect(copies.size).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 40, seed: 15 },
  );
});

test('Teams whose rows are deleted meanwhile have at most one copy, and the others exactly one (law 13)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1 }),
      fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 6 }),
      async (seed, deletions) => {
        const turn = async () => {
          if (deletions.includes(model.sent.length))
            model.rows.splice(model.sent.length % model.rows.length, 1);
        };
        const { model, chance } = modelOf({ teams: 20, seed, turn });
        const all = model.rows.map(({ team }) => team);
        await copyToTheEnd(model, alone(model, chance));
        for (const team of all) expect(model.copiesOf(team).length).toBeLessThanOrEqual(1);
        for (const { team } of model.rows) expect(model.copiesOf(team)).toHaveLength(1);
      },
    ),
    { numRuns: 40, seed: 15 },
  );
});

describe('A run', () => {
  const start = () =>
    startRun(
      [
        { team: 'north', isNew: true },
        { team: 'south', isNew: false },
      ],
      'hash',
      0,
    );
  const used = { reads: 3, writes: 2 };
  const afterCall = (run: Run, now: number, answer: Answered) =>
    happened(happened(run, { is: 'called', now }), { is: 'answered', now, chance: 0.5, answer });
  const ends = (team: string, state: 'copied' | 'same' | 'failed'): Answered => ({
    is: 'moved',
    outcome: { team, state, says: null },
    used,
  });

  test('calls for one team at a time, in the order of the list', () => {
    const run = start();
    expect(nextOf(run, 0)).toEqual({ do: 'call', team: 'north', parent: 'hash' });
    expect(nextOf(happened(run, { is: 'called', now: 0 }), 1)).toEqual({ do: 'nothing' });
    const second = afterCall(run, 9000, ends('north', 'copied'));
    expect(nextOf(second, 9000)).toEqual({ do: 'call', team: 'south', parent: 'hash' });
    expect(nextOf(afterCall(second, 18_000, ends('south', 'same')), 18_000)).toEqual({ do: 'finish' });
  });

  test('says why it waits, and calls for the same team again', () => {
    const crowded = afterCall(start(), 1000, { is: 'crowded' });
    expect(nextOf(crowded, 1000)).toEqual({ do: 'wait', until: 9000, why: 'crowded' });
    expect(nextOf(crowded, 9000)).toMatchObject({ do: 'call', team: 'north' });
    expect(nextOf(afterCall(start(), 1000, { is: 'busy' }), 1000)).toMatchObject({ why: 'busy' });
    expect(nextOf(afterCall(start(), 1000, { is: 'quota' }), 1000)).toMatchObject({ why: 'quota' });
  });

  test('gives a team up after four tries without an answer, and goes on with the next', () => {
    let run = start();
    for (let tries = 0; tries < 4; tries++) run = afterCall(run, 100_000 * tries, { is: 'lost' });
    expect(run.outcomes).toEqual([{ team: 'north', state: 'failed', says: 'givenUp' }]);
    expect(nextOf(run, 400_000)).toMatchObject({ do: 'call', team: 'south' });
  });

  test('counts as copied what a try without an answer has brought', () => {
    const run = afterCall(afterCall(start(), 0, { is: 'lost' }), 9000, ends('north', 'same'));
    expect(tallyOf(run)).toEqual({ copied: 1, skipped: 0, failed: 0 });
    expect(tallyOf(afterCall(start(), 0, ends('north', 'same')))).toEqual({
      copied: 0,
      skipped: 1,
      failed: 0,
    });
  });

  test('asks when the parent has changed, and goes on with it as it is now', () => {
    const run = afterCall(start(), 0, { is: 'changed' });
    expect(nextOf(run, 0)).toEqual({ do: 'ask', halt: 'changed' });
    const next = nextOf(happened(run, { is: 'wentOn', parent: 'another' }), 0);
    expect(next).toEqual({ do: 'call', team: 'north', parent: 'another' });
  });

  test('goes on with existing files when no more can be made today, and leaves the others for tomorrow', () => {
    const run = afterCall(start(), 0, { is: 'dayFull' });
    expect(run.tomorrow).toEqual(['north']);
    expect(nextOf(run, 0)).toMatchObject({ do: 'call', team: 'south' });
  });

  test('that is stopped lets the team at work end first', () => {
    const stopped = happened(happened(start(), { is: 'called', now: 0 }), { is: 'stopped' });
    expect(nextOf(stopped, 1)).toEqual({ do: 'nothing' });
    const run = happened(stopped, { is: 'answered', now: 9000, chance: 0, answer: ends('north', 'copied') });
    expect(nextOf(run, 9000)).toEqual({ do: 'ask', halt: 'stopped' });
  });

  test('keeps a team that had no time left, and starts no sooner than it was asked to', () => {
    const outcome = { team: 'north', state: 'file', says: null } as const;
    const run = afterCall(start(), 0, { is: 'moved', outcome, used, wait: 3000 });
    expect(nextOf(run, 0)).toMatchObject({ do: 'wait', until: 3000 });
    expect(nextOf(run, 3000)).toMatchObject({ do: 'call', team: 'north' });
  });

  test('tells the time left by the teams that have ended', () => {
    expect(timeLeft(start())).toBeNull();
    expect(timeLeft(afterCall(start(), 9000, ends('north', 'copied')))).toBe(9000);
  });
});
