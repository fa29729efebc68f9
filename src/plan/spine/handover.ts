/** The stage that marketing hands over where nobody says it: qualified leads, else leads, else the last but one. */
import type { Size } from '../size';

/** Its place from 1. */
export function handoverStage(
  stages: readonly { readonly id?: string; readonly role?: Size['stages'][number]['role'] }[],
  chosen: string | null = null,
): number {
  const placeOf = (found: (stage: (typeof stages)[number]) => boolean) => stages.findIndex(found) + 1;
  return (
    (chosen === null ? 0 : placeOf(({ id }) => id === chosen)) ||
    placeOf(({ role }) => role === 'mql') ||
    placeOf(({ role }) => role === 'leads') ||
    Math.max(1, stages.length - 1)
  );
}
