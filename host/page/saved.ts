/** Keeps the work over a reload of the page, for as long as its tab is open. */
import type { Stores } from '../google/properties-service';
import type { Host } from '../host';

export type State = { language: string; data: object; stores?: Stores };

type Written = Omit<State, 'stores'> & { stores: Record<keyof Stores, [string, string][]> };

const key = 'backsolve-host';

export function stateOf({ workbook, stores }: Host, language: string): State {
  return { language, data: workbook.data(), stores };
}

/** What was kept, or undefined: where nothing was, and where the browser forbids keeping. */
export function kept(): State | undefined {
  try {
    const text = sessionStorage.getItem(key);
    if (!text) return undefined;
    const { stores, ...rest } = JSON.parse(text) as Written;
    const { user, document, script } = stores;
    return { ...rest, stores: { user: new Map(user), document: new Map(document), script: new Map(script) } };
  } catch {
    return undefined;
  }
}

/** Keeps what `state` gives whenever the page is left, until the function that comes back is called. */
export function keepOnLeaving(state: () => State): () => void {
  const keep = () => {
    const { stores, ...rest } = state();
    const { user, document, script } = stores!;
    const written: Written = {
      ...rest,
      stores: { user: [...user], document: [...document], script: [...script] },
    };
    try {
      sessionStorage.setItem(key, JSON.stringify(written));
    } catch {
      // A browser that forbids keeping, or work above its limit: the page begins afresh next time.
    }
  };
  window.addEventListener('pagehide', keep);
  return () => window.removeEventListener('pagehide', keep);
}

export function forget(): void {
  sessionStorage.removeItem(key);
}
