/** Keeps the work over a reload of the page, for as long as its tab is open. */

const key = 'backsolve-host';

/** What was kept, or undefined: where nothing was, and where the browser forbids keeping. */
export function kept<State>(): State | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what `state` gives whenever the page is left, until the function that comes back is called. */
export function keepOnLeaving(state: () => unknown): () => void {
  const keep = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify(state()));
    } catch {
      // A browser that forbids keeping, or a workbook above its limit: the page begins afresh next time.
    }
  };
  window.addEventListener('pagehide', keep);
  return () => window.removeEventListener('pagehide', keep);
}

export function forget(): void {
  sessionStorage.removeItem(key);
}
