/** The whole of laws 12 and 13: two hundred destinations through every fault and five cuts, and two people over many lists. */
import { expect, test } from 'vitest';
import { untilItEnds } from '../patience';
import { runOnce } from './copying-file';
import { copyThrough, expectOneCopyEach } from './copying-through-faults';

/** Some minutes of a machine that has nothing else to do. */
const long = { timeout: 6 * untilItEnds };

test('200 destinations are filled once each through every fault and five cuts', long, async () => {
  const cuts = 5;
  const through = await copyThrough({ teams: 200, seed: 12, cuts });
  await expectOneCopyEach(through, cuts);
  const again = await runOnce(through.small.host);
  expect(again?.outcomes.every(({ state }) => state === 'failed')).toBe(true);
  through.small.host.close();
});

test.each([1, 2, 3, 4])(
  'two people, a sorted list with rows deleted and a plan that changes leave one copy each (seed %i)',
  async (seed) => {
    const cuts = seed % 3;
    const people = ['Ann', 'Ben'];
    const through = await copyThrough({
      teams: 24,
      seed,
      cuts,
      people,
      isMeddledWith: true,
      deletions: seed % 2 ? 3 : 0,
    });
    await expectOneCopyEach(through, cuts);
    through.small.host.close();
  },
);
