/** Runs the bundle as Apps Script does: in JavaScript's own globals and nothing else, with only the services we pass. */
import { isService } from './google/service';
import { scriptDate } from './script-date';

/** The globals of a fresh context: a vm context on Node, a hidden frame in the page. */
export type Realm = Pick<typeof globalThis, 'Function' | 'Date' | 'Array' | 'JSON' | 'Error'>;

export type Bundle = {
  /** The top-level functions, by name. They take and give values of the realm. */
  functions: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  realm: Realm;
};

/** What a browser or Node has and Apps Script has not; the bundle finds them undefined. */
const missing =
  'setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame ' +
  'fetch URL URLSearchParams TextEncoder TextDecoder FormData File Blob atob btoa crypto performance navigator ' +
  'window document self globalThis top parent frames location localStorage sessionStorage XMLHttpRequest WebSocket ' +
  'Worker structuredClone Intl WebAssembly SharedArrayBuffer process require module exports Buffer global';

/** Names of the functions that stand at the start of a line, which are those Apps Script can call. */
export const topLevelNames = (code: string): string[] =>
  [...code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map((match) => match[1]!);

/**
 * Evaluates the bundle in the realm. `services` are what its code finds as globals; `now` is the clock that its `Date`
 * goes by, in milliseconds.
 */
export function loadBundle(
  code: string,
  realm: Realm,
  services: Readonly<Record<string, object>>,
  now: () => number,
): Bundle {
  const globals: Record<string, unknown> = Object.fromEntries(
    missing.split(' ').map((name) => [name, undefined]),
  );
  for (const [name, service] of Object.entries(services)) globals[name] = intoRealm(service, realm);
  globals.Date = scriptDate(realm.Date, now);
  globals.Function = scoped(realm.Function, globals);
  const names = topLevelNames(code);
  const body = `${code}\nreturn { ${names.join(', ')} };\n//# sourceURL=Code.gs`;
  const load = realm.Function(...Object.keys(globals), body);
  return { functions: load(...Object.values(globals)), realm };
}

/** The realm's Function, except that what it evaluates finds the same globals as the bundle. */
function scoped(
  evaluate: FunctionConstructor,
  globals: Readonly<Record<string, unknown>>,
): FunctionConstructor {
  return new Proxy(evaluate, {
    construct(target, args: string[]) {
      const [body = '', ...parameters] = [...args].reverse();
      const text = `return function (${parameters.reverse().join(', ')}) {\n${body}\n}`;
      return target(...Object.keys(globals), text)(...Object.values(globals));
    },
  });
}

const services = new WeakMap<object, object>();

/** Plain values are copied into the realm; services stay where they are and are reached through a proxy. */
export function intoRealm(value: unknown, realm: Realm): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // A list may hold services, such as the sheets of a spreadsheet.
  if (Array.isArray(value)) return realm.Array.from(value, (item) => intoRealm(item, realm));
  if (!isService(value)) return copy(value, realm);
  const proxy = new Proxy(value, {
    get(target, key) {
      const member = guarded(realm, () => Reflect.get(target, key));
      if (typeof member !== 'function') return intoRealm(member, realm);
      return (...args: unknown[]) =>
        guarded(realm, () => intoRealm(Reflect.apply(member, target, args.map(outOfRealm)), realm));
    },
  });
  services.set(proxy, value);
  return proxy;
}

/** The same the other way: what the bundle hands to a service, or returns, as values of ours. */
export function outOfRealm(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return services.get(value) ?? copy(value, globalThis);
}

function copy(value: object, realm: Realm): unknown {
  // Google's services take dates, so a date of its own crosses as one; inside data it becomes text, as in JSON.
  if (Object.prototype.toString.call(value) === '[object Date]') return new realm.Date(Number(value));
  return realm.JSON.parse(JSON.stringify(value));
}

/** An error of a service reaches the bundle as an Error of its own realm, so that `instanceof Error` holds there. */
function guarded<Value>(realm: Realm, work: () => Value): Value {
  try {
    return work();
  } catch (thrown) {
    const { name, message, details } = thrown as Error & { details?: object };
    throw Object.assign(new realm.Error(message), { name }, details && { details: copy(details, realm) });
  }
}

/** A fresh realm in the page: the globals of a hidden frame of the same origin. */
export function frameRealm(page: Document): Realm {
  const frame = page.createElement('iframe');
  frame.hidden = true;
  page.body.append(frame);
  return frame.contentWindow as unknown as Realm;
}
