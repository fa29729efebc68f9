/** Keeps the draft in two places: in the browser soon after each change, with Google on each step and when one pauses. */
import type { Server } from '../server';
import { type KeptDraft, newerDraft, writeDraft } from './draft';
import { forget, recall, remember } from './storage';

const soon = 300;
const pause = 10_000;

export type Saved = 'no' | 'saving' | 'saved';

export type DraftKeeper = {
  /** The newest copy: of this page, of the browser, of Google. */
  readonly read: (remote: string | null) => KeptDraft | undefined | 'unreadable';
  /** Something changed. */
  readonly change: (draft: KeptDraft) => void;
  /** Writes both copies now: on a step, and on leaving. */
  readonly flush: () => void;
  readonly drop: () => void;
  readonly onSaved: (listen: (saved: Saved) => void) => void;
};

export function draftKeeper(file: string, server: Pick<Server, 'saveDraft'>): DraftKeeper {
  const key = `backsolve.draft:${file}`;
  let waiting: { text: string; local: boolean; remote: boolean } | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let listen: (saved: Saved) => void = () => {};

  const stopTimers = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const keepHere = () => {
    if (!waiting || waiting.local) return;
    waiting.local = true;
    if (remember(key, waiting.text)) listen('saved');
  };
  const keepThere = () => {
    if (!waiting || waiting.remote) return;
    const writing = waiting;
    writing.remote = true;
    server.saveDraft(writing.text).then((answer) => {
      if (answer.ok && waiting === writing) listen('saved');
    });
  };

  return {
    read: (remote) => newerDraft([waiting?.text ?? null, recall(key), remote]),
    change(draft) {
      stopTimers();
      waiting = { text: writeDraft(draft), local: false, remote: false };
      listen('saving');
      timers = [setTimeout(keepHere, soon), setTimeout(keepThere, pause)];
    },
    flush() {
      stopTimers();
      keepHere();
      keepThere();
    },
    drop() {
      stopTimers();
      waiting = undefined;
      forget(key);
      server.saveDraft(null);
      listen('no');
    },
    onSaved(listener) {
      listen = listener;
    },
  };
}
