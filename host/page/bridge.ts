/** Carries the calls of one sidebar frame to the host, and the answers back. */
import type { Host } from '../host';
import { backToGrid } from './focus';
import type { FrameMessage, PageMessage } from './frame/messages';

/** Listens to this frame, and to no other, until the function that comes back is called. */
export function connect(frame: HTMLIFrameElement, host: Host, close: () => void): () => void {
  const answer = (message: PageMessage) => frame.contentWindow?.postMessage(message, '*');

  async function call({ id, name, args }: Extract<FrameMessage, { kind: 'call' }>): Promise<void> {
    try {
      const value = await host.call(name, ...JSON.parse(args));
      answer({ kind: 'value', id, json: JSON.stringify(value) });
    } catch (thrown) {
      const { name: kind, message } = thrown as Error;
      answer({ kind: 'error', id, error: { name: String(kind), message: String(message) } });
    }
  }

  function listen(event: MessageEvent<FrameMessage>): void {
    if (event.source !== frame.contentWindow) return;
    if (event.data.kind === 'close') close();
    else if (event.data.kind === 'focus') backToGrid();
    else call(event.data);
  }

  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}
