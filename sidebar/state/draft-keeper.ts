/** Keeps the draft in two places: in the browser soon after each change, with Google on each step and when one pauses. */
import type { Server } from '../server';
import { type KeptDraft, newerDraft, writeDraft } from './draft';
import { forget, recall, remember } from './storage';

const soon = 300;
const pause = 10_000;
/** Where the browser keeps nothing, Google does at once: few seconds are left when somebody closes the sidebar. */
const pauseWithoutBrowser = 1_000;

export type Saved = 'no' | 'saving' | 'saved';

export type DraftKeeper = {
  /** The newest copy: of this page, of the browser, of Google. */
  readonly read: () => KeptDraft | undefined | 'unreadable';
  /** Something changed. */
  readonly change: (draft: KeptDraft) => void;
  /** Writes both copies now: on a step, and on leaving. */
  readonly flush: () => void;
  readonly drop: () => void;
  readonly onSaved: (listen: (saved: Saved) => void) => void;
};

/** What is to be kept; null is no draft any more. */
type Change = { readonly text: string | null; here: boolean; there: boolean };

/** `found` is the copy that Google had when the file was read: it holds until something newer is kept or it is dropped. */
export function draftKeeper(
  file: string,
  found: string | null,
  server: Pick<Server, 'saveDraft'>,
): DraftKeeper {
  const key = `backsolve.draft:${file}`;
  const canKeepHere = remember(`${key}:probe`, '');
  forget(`${key}:probe`);
  let last: Change | undefined;
  let isWriting = false;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let listen: (saved: Saved) => void = () => {};

  const stopTimers = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const keepHere = () => {
    if (!last || last.here) return;
    last.here = true;
    if (last.text === null) forget(key);
    else if (remember(key, last.text)) listen('saved');
  };
  const keepThere = async () => {
    // One call at a time: what changes meanwhile is written after it.
    if (!last || last.there || isWriting) return;
    const writing = last;
    writing.there = true;
    isWriting = true;
    const answer = await server.saveDraft(writing.text);
    isWriting = false;
    if (last !== writing) return keepThere();
    if (answer.ok) {
      if (writing.text !== null) listen('saved');
      return;
    }
    // What Google will never take stays in the browser alone.
    if (answer.fault.kind === 'invalid') return;
    writing.there = false;
    timers.push(setTimeout(keepThere, pause));
  };

  return {
    read: () => (last ? newerDraft([last.text]) : newerDraft([recall(key), found])),
    change(draft) {
      stopTimers();
      last = { text: writeDraft(draft), here: false, there: false };
      listen('saving');
      timers = [setTimeout(keepHere, soon), setTimeout(keepThere, canKeepHere ? pause : pauseWithoutBrowser)];
    },
    flush() {
      stopTimers();
      keepHere();
      keepThere();
    },
    drop() {
      stopTimers();
      last = { text: null, here: false, there: false };
      keepHere();
      keepThere();
      listen('no');
    },
    onSaved(listener) {
      listen = listener;
    },
  };
}
