/** What a formula would give, asked for a moment after the last key. */
import { useEffect, useState } from 'preact/hooks';
import type { Trial } from '../../src/addon/contract/cells';
import type { Server } from '../server';
import { type CatalogueFunction, missingArguments } from '../state/formula';

const pause = 500;

export type Tried =
  | Trial
  | { readonly is: 'missing'; readonly places: readonly number[] }
  | { readonly is: 'waiting' }
  /** Google did not say; nothing is shown for it, since inserting still works. */
  | { readonly is: 'unknown' };

export function useTrial(chosen: CatalogueFunction, args: readonly string[], server: Server): Tried {
  const [tried, setTried] = useState<Tried>({ is: 'waiting' });
  useEffect(() => {
    const places = missingArguments(chosen, args);
    if (places.length > 0) return setTried({ is: 'missing', places });
    setTried({ is: 'waiting' });
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await server.tryFormula(chosen.name, [...args]);
      if (isCurrent) setTried(answer.ok ? answer.value : ofFault(answer.fault.kind, answer.fault.detail));
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [chosen, args, server]);
  return tried;
}

/** What was typed is no argument, or names cells that are not there. */
const ofFault = (kind: string, sentence: string): Tried =>
  kind === 'invalid' || kind === 'gone' ? { is: 'refused', sentence } : { is: 'unknown' };
