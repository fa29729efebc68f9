/** Keeps the work over a reload of the page, for as long as its tab is open. */
import type { NewFile } from '../google/files';
import { createStores, type Store, type Stores } from '../google/properties-service';
import type { Host } from '../host';

export type KeptFile = NewFile & { id: string };

export type State = {
  language: string;
  /** The id of the file that is open. */
  open: string;
  files: KeptFile[];
  /** Properties of the user and of the script; each file has those of its document. */
  stores: Pick<Stores, 'user' | 'script'>;
  documents: Map<string, Store>;
};

type Pairs = [string, string][];
type Written = Omit<State, 'stores' | 'documents'> & {
  stores: Record<'user' | 'script', Pairs>;
  documents: Record<string, Pairs>;
};

const key = 'backsolve-host';

/** The work as it stands, with another file to open next where one is named. */
export function stateOf(host: Host, before: State, open = before.open): State {
  const { user, script, document } = host.stores;
  return {
    language: before.language,
    open,
    files: host.files.list().map(({ workbook, ...file }) => ({ ...file, data: workbook.data() })),
    stores: { user, script },
    documents: new Map([...before.documents, [before.open, document]]),
  };
}

/** What the open file's script finds kept. */
export const storesOf = ({ stores, documents, open }: State): Stores => ({
  ...createStores(),
  ...stores,
  ...(documents.has(open) && { document: documents.get(open)! }),
});

/** What was kept, or undefined: where nothing was, and where the browser forbids keeping. */
export function kept(): State | undefined {
  try {
    const text = sessionStorage.getItem(key);
    if (!text) return undefined;
    const { stores, documents, ...rest } = JSON.parse(text) as Written;
    return {
      ...rest,
      stores: { user: new Map(stores.user), script: new Map(stores.script) },
      documents: new Map(Object.entries(documents).map(([id, pairs]) => [id, new Map(pairs)])),
    };
  } catch {
    return undefined;
  }
}

/** Keeps what `state` gives whenever the page is left, until the function that comes back is called. */
export function keepOnLeaving(state: () => State): () => void {
  const keep = () => {
    const { stores, documents, ...rest } = state();
    const written: Written = {
      ...rest,
      stores: { user: [...stores.user], script: [...stores.script] },
      documents: Object.fromEntries([...documents].map(([id, store]) => [id, [...store]])),
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
