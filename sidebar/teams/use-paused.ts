/** Copies that were left on the way, by plan: Home offers to go on with them. */
import { useEffect, useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { Server } from '../server';

export type Paused = Readonly<Record<string, { readonly done: number; readonly all: number }>>;

export function usePaused(server: Server, plans: readonly PlanSummary[]): Paused {
  const [paused, setPaused] = useState<Paused>({});
  useEffect(() => {
    let isOpen = true;
    const parents = plans.flatMap(({ of }) => (of === null ? [] : [of]));
    for (const plan of parents)
      server.teams(plan).then((answer) => {
        if (!isOpen || !answer.ok || answer.value.unfinished === 0) return;
        const { teams, unfinished } = answer.value;
        const done = teams.filter(({ state }) => state === 'copied' || state === 'same').length;
        setPaused((before) => ({ ...before, [plan]: { done, all: done + unfinished } }));
      });
    return () => {
      isOpen = false;
    };
  }, [server, plans]);
  return paused;
}
