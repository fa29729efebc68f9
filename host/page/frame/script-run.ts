/** What Google puts into a sidebar's page: google.script.run and google.script.host, as messages to the page around it. */
import { illegalValue } from './illegal-value';
import type { FrameMessage, PageMessage } from './messages';

type Handlers = {
  success?: (value: unknown, userObject?: unknown) => void;
  failure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
};

const waiting = new Map<number, { handlers: Handlers; name: string }>();
let calls = 0;

const post = (message: FrameMessage) => window.parent.postMessage(message, '*');

/** Each `with…` gives a copy, as Google's runner does, so that a runner kept in a variable does not gather handlers. */
function runner(handlers: Handlers): object {
  const setters: Record<string, (value: never) => object> = {
    withSuccessHandler: (success) => runner({ ...handlers, success: needsFunction(success) }),
    withFailureHandler: (failure) => runner({ ...handlers, failure: needsFunction(failure) }),
    withUserObject: (userObject) => runner({ ...handlers, userObject }),
  };
  return new Proxy(setters, {
    get(own, name) {
      if (typeof name === 'symbol') return undefined;
      return Object.hasOwn(own, name) ? own[name] : (...args: unknown[]) => call(name, args, handlers);
    },
  });
}

function needsFunction<T>(handler: T): T {
  if (typeof handler !== 'function') throw new TypeError('A handler must be a function.');
  return handler;
}

function call(name: string, args: unknown[], handlers: Handlers): void {
  const illegal = illegalValue(args);
  if (illegal !== undefined) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
  calls += 1;
  waiting.set(calls, { handlers, name });
  post({ kind: 'call', id: calls, name, args: JSON.stringify(args) });
}

function settle(message: PageMessage): void {
  const call = waiting.get(message.id);
  if (!call) return;
  waiting.delete(message.id);
  const { success, failure, userObject } = call.handlers;
  if (message.kind === 'value') {
    success?.(message.json === undefined ? undefined : JSON.parse(message.json), userObject);
    return;
  }
  const error = Object.assign(new Error(message.error.message), { name: message.error.name });
  if (failure) failure(error, userObject);
  else console.error(`Uncaught ${error.name}: ${error.message} (in ${call.name})`);
}

window.addEventListener('message', (event: MessageEvent<PageMessage>) => {
  if (event.source === window.parent) settle(event.data);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => post({ kind: 'close' }),
        editor: { focus: () => post({ kind: 'focus' }) },
        setWidth: () => {},
        setHeight: () => {},
      },
    },
  },
});
