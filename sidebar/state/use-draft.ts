/** Ties the answers to their draft: whatever changes is kept, and what was never changed is not. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftKeeper, Saved } from './draft-keeper';
import type { Entries } from './entries';

type Task = {
  readonly keeper: DraftKeeper;
  readonly template: string;
  readonly locale: string;
  readonly entries: Entries;
  readonly step: number;
  readonly start: { readonly entries: Entries; readonly requestId?: string | undefined };
};

export function useDraft({ keeper, template, locale, entries, step, start }: Task) {
  const [saved, setSaved] = useState<Saved>('no');
  const pressed = useRef({ entries: start.entries, id: start.requestId });
  const built = useRef(false);
  const first = useRef(true);

  /** A request id holds for the very answers it was drawn for. */
  const requestId = () => (pressed.current.entries === entries ? pressed.current.id : undefined);

  const keep = () => {
    if (built.current || (entries === start.entries && !requestId())) return;
    const id = requestId();
    keeper.change({
      version: 1,
      template,
      step,
      locale,
      savedAt: Date.now(),
      entries: entries as Record<string, string>,
      ...(id ? { requestId: id } : {}),
    });
  };

  useEffect(() => {
    keeper.onSaved(setSaved);
    return () => {
      keeper.onSaved(() => {});
      keeper.flush();
    };
  }, [keeper]);

  useEffect(() => {
    // Opening a draft is no change of it.
    if (first.current) first.current = false;
    else keep();
  }, [entries]);

  useEffect(() => {
    if (first.current) return;
    keep();
    keeper.flush();
  }, [step]);

  return {
    saved,
    requestId,
    /** Build was pressed: the id is kept before anything is sent. */
    pressed(id: string) {
      pressed.current = { entries, id };
      keep();
      keeper.flush();
    },
    drop() {
      built.current = true;
      keeper.drop();
    },
  };
}
