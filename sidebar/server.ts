/** The calls of the contract as promises: each settles with an answer, at the latest after 30 seconds. */
import type { Answer, Fault, FaultKind as FaultOfAddon } from '../src/addon/contract/answer';
import type { Calls } from '../src/addon/contract/calls';
import type { Deeds, Undo } from '../src/addon/contract/deeds';

/** Faults of the way to the add-on come on top of those that it names itself. */
export type FaultKind = FaultOfAddon | 'silent' | 'offline';

export type ServerFault = Omit<Fault, 'kind'> & { readonly kind: FaultKind };

export type ServerAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: ServerFault };

type ValueOf<Name extends keyof Calls> = ReturnType<Calls[Name]> extends Answer<infer Value> ? Value : never;

/** What `see` and `act` answer with goes by the deed. */
type OfDeeds = 'see' | 'act';

export type Server = {
  readonly [Name in Exclude<keyof Calls, OfDeeds>]: (
    ...args: Parameters<Calls[Name]>
  ) => Promise<ServerAnswer<ValueOf<Name>>>;
} & {
  see<Key extends keyof Deeds>(plan: string, deed: Key): Promise<ServerAnswer<Deeds[Key]['seen']>>;
  act<Key extends keyof Deeds>(
    plan: string,
    deed: Key,
    press: Deeds[Key]['press'],
  ): Promise<ServerAnswer<{ undo: Undo[] }>>;
};

/** Google's bridge: handlers are set first, then the function is called by its name. */
type Bridge = Record<string, (...args: unknown[]) => void> & {
  withSuccessHandler(handler: (answer: unknown) => void): Bridge;
  withFailureHandler(handler: (error: unknown) => void): Bridge;
};

declare const google: { script: { run: Bridge; host?: { close(): void } } };

/** What failed last, and in which call: for a report of a problem. */
export type LastFault = ServerFault & { readonly call: keyof Calls };

let last: LastFault | undefined;
export const lastFault = () => last;

const patience = 30_000;

/** A team's copy is several requests, and may wait for another person's before it begins. */
const longPatience = 150_000;
const slow: readonly (keyof Calls)[] = ['startCopy', 'copyTo', 'refreshTeams'];

const connection = /connection|network|offline|http 0|fetch/i;
const scope = /insufficient authentication scopes|required permissions/i;
const account = /permission|authoriz|not authorised|access denied|sign(ed)? in|\b40[13]\b/i;

/** An error that never reached our code: the line, or the account. */
function faultOfBridge(error: unknown): ServerFault {
  const detail = error instanceof Error ? error.message : String(error);
  if (!navigator.onLine || connection.test(detail)) return { kind: 'offline', detail };
  if (scope.test(detail)) return { kind: 'scope', detail };
  return { kind: account.test(detail) ? 'permission' : 'broken', detail };
}

function call<Value>(name: keyof Calls, args: readonly unknown[]): Promise<ServerAnswer<Value>> {
  return new Promise((resolve) => {
    const settle = (answer: ServerAnswer<Value>) => {
      if (!answer.ok) last = { ...answer.fault, call: name };
      resolve(answer);
    };
    const fail = (fault: ServerFault) => settle({ ok: false, fault });
    const most = slow.includes(name) ? longPatience : patience;
    const watch = setTimeout(() => fail({ kind: 'silent', detail: `${name}: ${most / 1000} s` }), most);
    try {
      google.script.run
        .withSuccessHandler((answer) => {
          clearTimeout(watch);
          // Google answers null where it could not carry the value.
          if (!answer) fail({ kind: 'broken', detail: `${name}: no answer` });
          else settle(answer as ServerAnswer<Value>);
        })
        .withFailureHandler((error) => {
          clearTimeout(watch);
          fail(faultOfBridge(error));
        })[name]!(...args);
    } catch (error) {
      clearTimeout(watch);
      fail(faultOfBridge(error));
    }
  });
}

/** Each call by its name, whatever it takes: the contract says what. */
export const server = new Proxy({} as Server, {
  get:
    (_, name) =>
    (...args: unknown[]) =>
      call(name as keyof Calls, args),
});

/** Closes the sidebar, where the page around it can. */
export const closeSidebar = () => google.script.host?.close();
