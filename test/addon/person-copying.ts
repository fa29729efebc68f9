/** Somebody with the sidebar open on a host of several files: one step at a time, so that two may take turns. */
import type { Host } from '../../host/host';
import type { Answer } from '../../src/addon/contract/answer';
import type { Copied, CopyHow, CopyQueue } from '../../src/addon/contract/teams';
import { answeredOf } from '../../src/teams/answered';
import { happened, nextOf, type Run, startRun } from '../../src/teams/run';

export type Ways = { how: CopyHow; teams?: readonly string[]; chance?: () => number };

/** What a step came to: the run at its end, or undefined where a cut, or a fault of its start, has ended it. */
export type Step = { readonly is: 'onTheWay' } | { readonly is: 'over'; readonly run: Run | undefined };

/** How long a team takes by the latencies of the design, and the longest that one step waits. */
const ofTeam = 8000;
const wait = 5000;

export function openSidebar(host: Host, { how, teams = [], chance = () => 0.5 }: Ways) {
  let run: Run | undefined;
  return async (): Promise<Step> => {
    const now = () => host.clock.now();
    if (!run) {
      const started = await calling<CopyQueue>(host, 'startCopy', 'press-1', teams, how);
      if (!started?.ok) return { is: 'over', run: undefined };
      run = startRun(started.value.queue, started.value.parent, now());
      return { is: 'onTheWay' };
    }
    const next = nextOf(run, now());
    if (next.do === 'finish' || next.do === 'ask') return { is: 'over', run };
    if (next.do === 'nothing') throw new Error('A run that calls nobody waits for no answer.');
    if (next.do === 'wait') {
      host.clock.advance(Math.min(next.until - now(), wait));
      return { is: 'onTheWay' };
    }
    run = happened(run, { is: 'called', now: now() });
    const answer = await calling<Copied>(host, 'copyTo', 'press-1', next.team, next.parent, how);
    if (answer === undefined) return { is: 'over', run: undefined };
    host.clock.advance(ofTeam);
    run = happened(run, { is: 'answered', now: now(), chance: chance(), answer: answeredOf(answer) });
    return { is: 'onTheWay' };
  };
}

/** Undefined where the execution was cut. */
async function calling<Value>(
  host: Host,
  name: string,
  ...args: unknown[]
): Promise<Answer<Value> | undefined> {
  try {
    return (await host.call(name, ...args)) as Answer<Value>;
  } catch {
    return undefined;
  }
}

/** The sidebar is opened again after a cut, and Continue is pressed while a team was given up. */
export const isAtItsEnd = (run: Run | undefined): run is Run =>
  run !== undefined && run.halt === null && !run.outcomes.some(({ says }) => says === 'givenUp');
