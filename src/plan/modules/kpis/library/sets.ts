/** KPIs that go together. Types only. */
import type { In } from '../../../language';
import type { KpiId } from './facts';

/** `first` are shown at once, `more` on demand. */
export type KpiSet = {
  readonly id: string;
  readonly name: In<string>;
  readonly first: readonly KpiId[];
  readonly more: readonly KpiId[];
};
