/** Drives a run of copies: one team after the other, at the pace that Google allows, for as long as the sidebar is open. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Copied, CopyHow } from '../../src/addon/contract/teams';
import { answeredOf } from '../../src/teams/answered';
import { freshPace, type Pace } from '../../src/teams/pace';
import { happened, nextOf, type Run, startRun } from '../../src/teams/run';
import type { Server, ServerFault } from '../server';

export type Running = {
  readonly run: Run;
  readonly all: number;
  /** What each team that ended answered with. */
  readonly copied: readonly Copied[];
  /** Seconds until the next team starts, while something makes it wait. */
  readonly waiting: number | null;
  readonly isPausing: boolean;
  /** How far the other run is, where somebody else copies. */
  readonly other: { readonly done: number; readonly all: number } | null;
};

type Props = { readonly server: Server; readonly plan: string };

/** The pace outlives a run: whoever pauses and goes on has used up the same minute. */
let pace: Pace = freshPace;

export function useRun({ server, plan }: Props) {
  const [running, setRunning] = useState<Running>();
  const [fault, setFault] = useState<ServerFault>();
  const now = useRef<Running | undefined>(undefined);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const show = (next: Running) => {
    now.current = next;
    pace = next.run.pace;
    if (alive.current) setRunning(next);
  };
  const change = (part: Partial<Running>) => show({ ...now.current!, ...part });

  /** Until it is done, asks, or is told to stop. */
  async function drive(how: CopyHow): Promise<void> {
    while (alive.current) {
      const { run } = now.current!;
      const next = nextOf(run, Date.now());
      if (next.do === 'finish' || next.do === 'ask' || next.do === 'nothing') return;
      if (next.do === 'wait') {
        change({ waiting: Math.ceil((next.until - Date.now()) / 1000) });
        await pause(Math.min(1000, next.until - Date.now()));
        continue;
      }
      change({ waiting: null, run: happened(run, { is: 'called', now: Date.now() }) });
      const answer = await server.copyTo(plan, next.team, next.parent, how);
      const answered = answeredOf(answer);
      const after = happened(now.current!.run, {
        is: 'answered',
        now: Date.now(),
        chance: Math.random(),
        answer: answered,
      });
      const other = answered.is === 'busy' ? await progressOf(server, plan) : null;
      const { copied } = now.current!;
      change({ run: after, other, copied: answer.ok ? [...copied, answer.value] : copied });
      if (!answer.ok && answered.is === 'fault') setFault(answer.fault);
    }
  }

  async function start(teams: readonly string[], how: CopyHow): Promise<boolean> {
    setFault(undefined);
    const answer = await server.startCopy(plan, [...teams], how);
    if (!answer.ok) {
      setFault(answer.fault);
      return false;
    }
    const { queue, parent } = answer.value;
    show({
      run: startRun(queue, parent, Date.now(), pace),
      all: queue.length,
      copied: [],
      waiting: null,
      isPausing: false,
      other: null,
    });
    await drive(how);
    return true;
  }

  return {
    running,
    fault,
    start,
    /** After the team in progress. */
    stop: () => change({ isPausing: true, run: happened(now.current!.run, { is: 'stopped' }) }),
    leave: () => {
      now.current = undefined;
      setRunning(undefined);
      setFault(undefined);
    },
  };
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));

async function progressOf(server: Server, plan: string): Promise<Running['other']> {
  const answer = await server.teams(plan);
  if (!answer.ok) return null;
  const { teams, unfinished } = answer.value;
  const done = teams.filter(({ state }) => state === 'copied' || state === 'same').length;
  return { done, all: done + unfinished };
}
