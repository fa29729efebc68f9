/** What Google throws, as a fault that the sidebar has words for. */
import type { Answer, Fault } from './contract';

/** Google's own sentences (the advanced service wraps them), from the surest sign to the vaguest. */
const signs: readonly (readonly [Fault['kind'], RegExp])[] = [
  ['quota', /quota exceeded|rate limit|too many (times|requests)|resource_exhausted|\b429\b/i],
  ['refused', /invalid (requests?\[|json|value)|would increase the number of cells|\b400\b/i],
  ['view-only', /does not have permission|protected|permission_denied|\b403\b/i],
  ['permission', /authorization is required|not authorized|required permissions|\b401\b/i],
  ['gone', /not found|\b404\b/i],
  ['lost', /timed? ?out|deadline|unavailable|empty response|internal error|backend error|\b50[0-9]\b/i],
];

/** A fault that our own code raises on purpose. */
export class Failure extends Error {
  constructor(
    readonly kind: Fault['kind'],
    readonly detail: string,
  ) {
    super(detail);
  }
}

export function faultOf(error: unknown): Fault {
  if (error instanceof Failure) return { kind: error.kind, detail: error.detail };
  const detail = error instanceof Error ? error.message : String(error);
  const found = signs.find(([, sign]) => sign.test(detail));
  return { kind: found ? found[0] : 'broken', detail };
}

/** Nothing is thrown across the border: a call answers with its value or with a fault. */
export function answering<Value>(work: () => Value): Answer<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
