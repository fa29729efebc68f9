/** What Google throws, as a fault that the sidebar has words for. */
import type { Answer, Fault } from './contract';

/** Google's own sentences (the advanced service wraps them), from the surest sign to the vaguest. */
const signs: readonly (readonly [Fault['kind'], RegExp])[] = [
  ['quota', /quota exceeded|rate limit|too many (times|requests)|resource_exhausted|\b429\b/i],
  ['refused', /invalid (requests?\[|json|value)|would increase the number of cells|\b400\b/i],
  ['view-only', /does not have permission|protected|permission_denied|\b403\b/i],
  ['permission', /authorization is required|not authorized|required permissions|\b401\b/i],
  ['gone', /not found|unable to parse range|\b404\b/i],
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

/** Calls a service of Google's. What Google throws is told from our own mistakes by where it is thrown, not by its words. */
export function asking<Value>(call: () => Value): Value {
  try {
    return call();
  } catch (error) {
    const detail = wordsOf(error);
    throw new Failure(signs.find(([, sign]) => sign.test(detail))?.[0] ?? 'broken', detail);
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export const faultOf = (error: unknown): Fault =>
  error instanceof Failure
    ? { kind: error.kind, detail: error.detail }
    : { kind: 'broken', detail: wordsOf(error) };

/** Nothing is thrown across the border: a call answers with its value or with a fault. */
export function answering<Value>(work: () => Value): Answer<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
