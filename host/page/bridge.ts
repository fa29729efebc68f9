/** Google's side of google.script.run: takes the calls of one frame, a limited number at a time, and answers them. */
import { illegalValue } from './frame/illegal-value';
import type { FrameMessage, PageMessage } from './frame/messages';

/** What a frame may do to the page around it. */
export type Server = {
  /** Runs a top-level function of the add-on. Throws what it throws. */
  call(name: string, args: unknown[]): unknown;
  /** Milliseconds that a call takes on its way there and back. */
  latency(): number;
  close(): void;
  focusGrid(): void;
};

/** Google's own limit; further calls wait for their turn. */
const mostAtOnce = 10;

type Call = Extract<FrameMessage, { kind: 'call' }>;

/** Listens to this frame, and to no other, until the function that comes back is called. */
export function connect(frame: HTMLIFrameElement, server: Server): () => void {
  const queue: Call[] = [];
  let running = 0;

  const answer = (message: PageMessage) => frame.contentWindow?.postMessage(message, '*');

  function next(): void {
    const call = running < mostAtOnce ? queue.shift() : undefined;
    if (!call) return;
    running += 1;
    setTimeout(() => {
      answer(run(server, call));
      running -= 1;
      next();
    }, server.latency());
    next();
  }

  function listen(event: MessageEvent<FrameMessage>): void {
    if (event.source !== frame.contentWindow) return;
    if (event.data.kind === 'close') server.close();
    else if (event.data.kind === 'focus') server.focusGrid();
    else {
      queue.push(event.data);
      next();
    }
  }

  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

function run(server: Server, { id, name, args }: Call): PageMessage {
  try {
    const value = server.call(name, JSON.parse(args));
    const illegal = illegalValue(value, 'the value itself');
    if (illegal !== undefined) {
      // Google hands over null here, or nothing at all; a fault that speaks is found sooner.
      throw new TypeError(`${name} returned what google.script.run cannot carry (${illegal}).`);
    }
    return { kind: 'value', id, json: JSON.stringify(value) };
  } catch (thrown) {
    const { name: kind, message } = thrown as Error;
    return { kind: 'error', id, error: { name: String(kind), message: String(message) } };
  }
}
