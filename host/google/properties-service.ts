/** PropertiesService: small texts kept for the user, the document or the script, within Google's limits. */
import { type Enter, service } from './service';

export type Store = Map<string, string>;

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

const bytes = (text: string) => new TextEncoder().encode(text).length;

function properties(store: Store, enter: Enter): object {
  function set(key: string, value: unknown): void {
    const text = String(value);
    if (bytes(text) > valueLimit) throw new Error('Argument too large: value');
    const others = [...store].filter(([name]) => name !== key);
    const total = [...others, [key, text] as const].reduce(
      (sum, pair) => sum + bytes(pair[0]) + bytes(pair[1]),
      0,
    );
    if (total > storeLimit)
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    store.set(key, text);
  }
  const one: object = service('Properties', enter, {
    getProperty: (key: string) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty(key: string, value: unknown) {
      set(key, value);
      return one;
    },
    setProperties(values: Record<string, unknown>, deleteOthers = false) {
      if (deleteOthers) store.clear();
      for (const [key, value] of Object.entries(values)) set(key, value);
      return one;
    },
    deleteProperty(key: string) {
      store.delete(key);
      return one;
    },
    deleteAllProperties() {
      store.clear();
      return one;
    },
  });
  return one;
}

export type Stores = { user: Store; document: Store; script: Store };

export const createStores = (): Stores => ({ user: new Map(), document: new Map(), script: new Map() });

export function createPropertiesService(stores: Stores, enter: Enter): object {
  return service('PropertiesService', enter, {
    getUserProperties: () => properties(stores.user, enter),
    getDocumentProperties: () => properties(stores.document, enter),
    getScriptProperties: () => properties(stores.script, enter),
  });
}
