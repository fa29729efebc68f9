/** Marks the fakes of Google's services, and makes what they lack say so. */

const known = new WeakSet<object>();

export const isService = (value: object): boolean => known.has(value);

/** What every call of a service goes through: it counts, checks permission, and may throw before or after the work. */
export type Enter = (call: string, args: readonly unknown[]) => () => void;

/** Asked of every object by the language itself and by tools that print it. */
const silent = new Set(['then', 'toJSON', 'constructor']);

/**
 * A service whose calls are counted under `name`, such as `SpreadsheetApp.getUi`, and whose missing members throw
 * `… is not faked yet`.
 */
export function service<Members extends object>(name: string, enter: Enter, members: Members): Members {
  const proxy = new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'symbol') return Reflect.get(target, key, receiver);
      if (!(key in target)) {
        if (silent.has(key)) return undefined;
        throw new Error(`${name}.${key} is not faked yet`);
      }
      const member = Reflect.get(target, key, receiver);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const leave = enter(`${name}.${key}`, args);
        const answer = Reflect.apply(member, target, args);
        leave();
        return answer;
      };
    },
  });
  known.add(proxy);
  return proxy;
}
