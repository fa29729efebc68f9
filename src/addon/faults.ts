/** What Google throws, as a fault that the sidebar has words for. */
import type { Answer, Fault, FaultKind } from './contract/answer';
import { grantAddress } from './scopes';

/**
 * Google's own sentences (the advanced service wraps them), from the surest sign to the vaguest. A box that was left
 * empty comes first: its sentences hold words of the others.
 */
const signs: readonly (readonly [FaultKind, RegExp])[] = [
  ['scope', /insufficient authentication scopes|required permissions/i],
  ['crowded', /quota exceeded.*\blimit '(?![^']*per user)/i],
  ['quota', /quota exceeded|rate limit|too many (times|requests)|resource_exhausted|\b429\b/i],
  ['full', /number of cells/i],
  ['excel', /not supported for this document/i],
  ['refused', /invalid (requests?\[|json|value)|payload size|\b400\b|\b413\b/i],
  ['view-only', /does not have permission|protected|permission_denied|\b403\b/i],
  ['permission', /authorization is required|not authorized|\b401\b/i],
  ['gone', /not found|unable to parse range|\b404\b/i],
  ['lost', /timed? ?out|deadline|unavailable|empty response|internal error|backend error|\b50[0-9]\b/i],
];

/** A fault that our own code raises on purpose. */
export class Failure extends Error {
  constructor(
    readonly kind: FaultKind,
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** Google broke over a request and does not say which; unlike a timeout, it mostly comes back for the same request. */
export const isInternal = ({ kind, detail }: Failure) =>
  kind === 'lost' && /internal error|\b500\b/i.test(detail);

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

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Failure)) return { kind: 'broken', detail: wordsOf(error) };
  const { kind, detail } = error;
  const grant = kind === 'scope' ? grantAddress() : undefined;
  return grant === undefined ? { kind, detail } : { kind, detail, grant };
}

/** Nothing is thrown across the border: a call answers with its value or with a fault. */
export function answering<Value>(work: () => Value): Answer<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
