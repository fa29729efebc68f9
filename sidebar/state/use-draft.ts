/** Ties the answers to their draft: whatever changes is kept, and what was never changed is not. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Inputs } from '../../src/plan/template-text';
import type { DraftKeeper, Saved } from './draft-keeper';
import type { Entries } from './entries';

/** Where the wizard opens. The page after the last step is Review. */
export type WizardStart = {
  readonly entries: Entries;
  readonly step: number;
  /** Of a template: what people type besides the answers. */
  readonly inputs?: Inputs | undefined;
  /** Of a worked example: the plan is built with all that its people typed. */
  readonly isExample?: boolean;
  /** Said on the page that asks for this field. */
  readonly note?: { readonly said: string; readonly field: string } | undefined;
  /** Of a build that was started with these very answers. */
  readonly requestId?: string | undefined;
  /** These answers are a draft that is kept already. */
  readonly isDraft?: boolean;
};

type Task = {
  readonly keeper: DraftKeeper;
  readonly template: string;
  readonly locale: string;
  /** The last month that is over, where the questions ask for months. */
  readonly until: string | undefined;
  readonly entries: Entries;
  readonly step: number;
  readonly start: WizardStart;
};

export function useDraft({ keeper, template, locale, until, entries, step, start }: Task) {
  const [saved, setSaved] = useState<Saved>('no');
  const pressed = useRef({ entries: start.entries, id: start.requestId });
  const kept = useRef({ entries: start.entries, step, id: start.requestId });
  const built = useRef(false);

  /** A request id holds for the very answers it was drawn for. */
  const requestId = () => (pressed.current.entries === entries ? pressed.current.id : undefined);

  const keep = () => {
    const now = { entries, step, id: requestId() };
    const { current: before } = kept;
    const isSame = before.entries === entries && before.step === step && before.id === now.id;
    const isUntouched = !start.isDraft && entries === start.entries && !now.id;
    if (built.current || isSame || isUntouched) return;
    kept.current = now;
    keeper.change({
      version: 1,
      template,
      step,
      locale,
      savedAt: Date.now(),
      ...(until ? { until } : {}),
      ...(start.isExample ? { isExample: true } : {}),
      entries,
      ...(start.inputs ? { inputs: start.inputs } : {}),
      ...(now.id ? { requestId: now.id } : {}),
    });
  };

  useEffect(() => {
    keeper.onSaved(setSaved);
    const leave = () => document.visibilityState === 'hidden' && keeper.flush();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', keeper.flush);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', keeper.flush);
      keeper.onSaved(() => {});
      keeper.flush();
    };
  }, [keeper]);

  useEffect(keep, [entries]);

  useEffect(() => {
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
