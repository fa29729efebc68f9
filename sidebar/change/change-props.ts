/** What every page of a change is given. Types only. */
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { ModuleKey } from '../../src/plan/module';
import type { Server } from '../server';
import type { Asking } from '../state/use-asking';

export type ChangeProps = {
  readonly plan: PlanSummary;
  /** Parts that are ticked from the start. */
  readonly adds?: readonly ModuleKey[] | undefined;
  readonly asking: Asking;
  readonly server: Server;
  readonly onGoBack: () => void;
  readonly onRemoveKept: () => void;
  readonly onLeave: () => void;
};
