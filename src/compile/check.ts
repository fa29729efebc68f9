/** First phase: finds the mistakes in a plan. */
import type { Plan } from '../plan/plan';
import type { Placement } from './placement';

export function check(_plan: Plan, _placement: Placement): void {}
