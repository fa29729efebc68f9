/** What the plans of this file come to now: one call for all of them. Home does not wait for it. */
import { useEffect, useState } from 'preact/hooks';
import type { PlanFigures } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { Server } from '../server';

export type FiguresByPlan = Readonly<Record<string, PlanFigures | null>>;

/** Without an answer the cards stand without figures; nothing else depends on them. */
export function usePlanFigures(server: Server, plans: readonly PlanSummary[]): FiguresByPlan {
  const [figures, setFigures] = useState<FiguresByPlan>({});
  useEffect(() => {
    const ids = plans.filter(({ hasFigures }) => hasFigures).map(({ id }) => id);
    if (ids.length === 0) return;
    let isOpen = true;
    server.figures(ids).then((answer) => {
      if (isOpen && answer.ok && answer.value) setFigures(answer.value);
    });
    return () => {
      isOpen = false;
    };
  }, [server, plans]);
  return figures;
}
