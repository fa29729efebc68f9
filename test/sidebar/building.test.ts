// Building once, whatever Google answers.
import { expect, test } from 'vitest';
import type { ServerAnswer } from '../../sidebar/server';
import { type Build, type BuildView, build, look } from '../../sidebar/state/building';
import type { PlanSummary } from '../../src/addon/contract/plans';

const plan: PlanSummary = {
  id: 'request-1',
  build: 'request-1',
  language: 'en',
  modules: ['funnel'],
  deeds: ['checkIn', 'rePlan', 'dropRePlan', 'updateForecast', 'dropForecast'],
  hasFigures: true,
  newer: false,
  isFileCopy: false,
  isCopy: false,
  of: null,
  template: 'growth',
  name: 'Growth plan 2027',
  tabs: [{ key: 'plan', sheetId: 7, title: 'Plan' }],
  missing: [],
  names: [],
  undecorated: false,
  kept: false,
  prefix: 'bs1_',
  currency: 'USD',
};
const there: ServerAnswer<PlanSummary> = { ok: true, value: plan };
const notThere: ServerAnswer<null> = { ok: true, value: null };
const fault = (kind: 'busy' | 'quota' | 'refused' | 'silent' | 'lost' | 'offline' | 'view-only') =>
  ({ ok: false, fault: { kind, detail: 'why' } }) as const;

/** A server that answers from two lists, and what was asked of it and shown. */
function task(builds: ServerAnswer<PlanSummary>[], looks: ServerAnswer<PlanSummary | null>[] = []) {
  const asked: string[] = [];
  const shown: string[] = [];
  const waited: number[] = [];
  let stopped = false;
  const job: Build = {
    server: {
      build: async (_, requestId) => {
        asked.push(`build ${requestId}`);
        return builds.shift()!;
      },
      built: async (requestId) => {
        asked.push(`built ${requestId}`);
        return looks.shift()!;
      },
      open: async (sheetId) => {
        asked.push(`open ${sheetId}`);
        return { ok: true, value: null };
      },
    },
    answers: {},
    requestId: 'request-1',
    show: (view: BuildView) => shown.push(view.at === 'failed' ? `failed ${view.fault.kind}` : view.at),
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
    cancelled: () => stopped,
  };
  return { job, asked, shown, waited, stop: () => (stopped = true) };
}

test('a build that goes well is written, opened and done', async () => {
  const { job, asked, shown } = task([there]);
  await build(job);
  expect(shown).toEqual(['writing', 'opening', 'done']);
  expect(asked).toEqual(['build request-1', 'open 7']);
});

test.each(['silent', 'lost', 'offline'] as const)(
  'when the answer is %s, the sidebar looks before anything is tried again',
  async (kind) => {
    const { job, asked, shown } = task([fault(kind)], [there]);
    await build(job);
    expect(asked).toEqual(['build request-1', 'built request-1', 'open 7']);
    expect(shown).toEqual(['writing', kind === 'silent' ? 'checking' : 'unclear', 'opening', 'done']);
  },
);

test('a plan that is not there after three looks may be tried again, with the same request id', async () => {
  const { job, asked, shown } = task([fault('silent'), there], [notThere, fault('busy'), notThere]);
  await build(job);
  expect(shown).toEqual(['writing', 'checking', 'notThere']);
  await build(job);
  expect(asked).toEqual([
    'build request-1',
    'built request-1',
    'built request-1',
    'built request-1',
    'build request-1',
    'open 7',
  ]);
});

test('looking without a line ends in the page about the connection', async () => {
  const { job, shown } = task([], [fault('silent'), fault('silent'), fault('silent')]);
  await look(job);
  expect(shown).toEqual(['unclear', 'failed offline']);
});

test('while somebody else builds, ours waits and starts by itself', async () => {
  const { job, asked, shown } = task([fault('busy'), fault('busy'), there]);
  await build(job);
  expect(shown).toEqual(['writing', 'busy', 'writing', 'busy', 'writing', 'opening', 'done']);
  expect(asked.filter((call) => call === 'build request-1')).toHaveLength(3);
});

test('when Google asks to wait, the seconds are counted down and it is tried again', async () => {
  const { job, shown, waited } = task([fault('quota'), there]);
  await build(job);
  expect(shown.filter((view) => view === 'quota')).toHaveLength(30);
  expect(waited.reduce((sum, time) => sum + time)).toBe(30_000);
  expect(shown[shown.length - 1]).toBe('done');
});

test.each(['refused', 'view-only'] as const)(
  'a build that is %s says so and is not repeated',
  async (kind) => {
    const { job, asked, shown } = task([fault(kind)]);
    await build(job);
    expect(shown).toEqual(['writing', `failed ${kind}`]);
    expect(asked).toEqual(['build request-1']);
  },
);

test('whoever cancels sees nothing more of it', async () => {
  const { job, shown, stop, asked } = task([fault('busy'), there]);
  await build({
    ...job,
    wait: async () => {
      stop();
    },
  });
  expect(shown).toEqual(['writing', 'busy']);
  expect(asked).toHaveLength(1);
});
