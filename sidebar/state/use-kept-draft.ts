/** The draft of this file, as Home knows it. */
import { useMemo, useState } from 'preact/hooks';
import type { Home, PlanSummary } from '../../src/addon/contract/plans';
import type { Server } from '../server';
import type { KeptDraft } from './draft';
import { type DraftKeeper, draftKeeper } from './draft-keeper';

export type KeptDrafts = {
  readonly keeper: DraftKeeper;
  readonly draft: KeptDraft | undefined;
  /** There was one that nobody can read; it is dropped. */
  readonly wasUnreadable: boolean;
  readonly discard: () => void;
  /** Looks what the wizard left. */
  readonly reread: () => void;
};

export function useKeptDraft(home: Home, server: Server): KeptDrafts {
  // What Google had is read once: from then on the keeper knows better.
  const keeper = useMemo(() => draftKeeper(home.file, home.draft, server), [home.file, server]);
  const [kept, setKept] = useState(() => keeper.read());
  const [wasUnreadable] = useState(() => {
    if (kept === 'unreadable') keeper.drop();
    return kept === 'unreadable';
  });
  const draft = kept === 'unreadable' || isBuilt(kept, home.plans) ? undefined : kept;
  return {
    keeper,
    draft,
    wasUnreadable,
    discard: () => {
      keeper.drop();
      setKept(undefined);
    },
    reread: () => setKept(keeper.read()),
  };
}

/** A draft whose plan was built after all is a draft no more. */
const isBuilt = (draft: KeptDraft | undefined, plans: readonly PlanSummary[]) =>
  draft?.requestId !== undefined && plans.some((plan) => plan.id === draft.requestId);
