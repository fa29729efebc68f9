import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterCrowd,
  afterQuota,
  afterSilence,
  afterWait,
  begun,
  budget,
  calm,
  earliestStart,
  ended,
  freshPace,
  type Pace,
} from '../../src/teams/pace';

const call = fc.record({
  reads: fc.integer({ min: 0, max: 25 }),
  writes: fc.integer({ min: 0, max: 25 }),
  takes: fc.integer({ min: 0, max: 20_000 }),
});

test('No minute holds more than 50 reads or 50 writes, however fast the calls are', () => {
  fc.assert(
    fc.property(fc.array(call, { minLength: 1, maxLength: 60 }), (calls) => {
      let pace: Pace = freshPace;
      let now = 0;
      const sent: { at: number; reads: number; writes: number }[] = [];
      for (const { takes, ...used } of calls) {
        now = earliestStart(pace, used, now);
        pace = begun(pace, used, now);
        sent.push({ at: now, ...used });
        now += takes;
        pace = ended(pace, now, used);
      }
      for (const { at } of sent) {
        const minute = sent.filter((one) => one.at >= at && one.at < at + 60_000);
        expect(minute.reduce((sum, { reads }) => sum + reads, 0)).toBeLessThanOrEqual(budget.reads);
        expect(minute.reduce((sum, { writes }) => sum + writes, 0)).toBeLessThanOrEqual(budget.writes);
      }
    }),
    { seed: 15 },
  );
});

test('A call starts at once while the minute has room, and else when the oldest call has left it', () => {
  const cost = { reads: 20, writes: 1 };
  let pace = ended(begun(freshPace, cost, 0), 1000, cost);
  expect(earliestStart(pace, cost, 2000)).toBe(2000);
  pace = ended(begun(pace, cost, 2000), 3000, cost);
  expect(earliestStart(pace, cost, 4000)).toBe(61_000);
});

test('A call whose answer was lost counts as it was planned', () => {
  const pace = ended(begun(freshPace, { reads: 40, writes: 0 }, 0), 9000);
  expect(earliestStart(pace, { reads: 20, writes: 0 }, 9000)).toBe(69_000);
});

describe('After a refusal nothing starts', () => {
  const one = { reads: 1, writes: 1 };
  const start = (pace: Pace, now = 10_000) => earliestStart(pace, one, now);

  test('of the person’s own quota, before the oldest call is a minute old, and up to five seconds more', () => {
    const pace = ended(begun(freshPace, one, 0), 4000, one);
    expect(start(afterQuota(pace, 10_000, 0))).toBe(64_000);
    expect(start(afterQuota(pace, 10_000, 0.999))).toBeCloseTo(69_000, -2);
    expect(start(afterQuota(freshPace, 10_000, 0))).toBe(70_000);
  });

  test('of the quota that all share, for 8, 16, 32 … seconds more or less, at most two minutes', () => {
    let pace = freshPace;
    const waits = Array.from({ length: 6 }, () => {
      pace = afterCrowd(pace, 0, 0.5);
      return pace.notBefore;
    });
    expect(waits).toEqual([8000, 16_000, 32_000, 64_000, 120_000, 120_000]);
    expect(afterCrowd(freshPace, 0, 0).notBefore).toBe(6000);
    expect(afterCrowd(freshPace, 0, 1).notBefore).toBe(10_000);
    expect(afterCrowd(calm(pace), 200_000, 0.5).notBefore).toBe(208_000);
  });

  test('for want of an answer, for 4, 8, 16 seconds more or less', () => {
    expect([1, 2, 3].map((tries) => afterSilence(freshPace, 0, tries, 0.5).notBefore)).toEqual([
      4000, 8000, 16_000,
    ]);
  });

  test('before the longest of the waits is over', () => {
    expect(start(afterWait(afterCrowd(freshPace, 10_000, 0.5), 10_000, 1000))).toBe(18_000);
  });
});
