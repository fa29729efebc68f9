// What the draft's keeper holds, and that it does not give up on Google.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type KeptDraft, writeDraft } from '../../sidebar/state/draft';
import { draftKeeper } from '../../sidebar/state/draft-keeper';

const draft: KeptDraft = {
  version: 1,
  template: 'growth',
  step: 1,
  locale: 'en_US',
  savedAt: 5,
  entries: { goal: '10m' },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A Google that answers from a list, and what it was told. */
function google(...oks: boolean[]) {
  const told: (string | null)[] = [];
  const fault = { ok: false, fault: { kind: 'offline', detail: '' } } as const;
  return {
    told,
    saveDraft: async (text: string | null) => {
      told.push(text);
      return (oks.shift() ?? true) ? ({ ok: true, value: null } as const) : fault;
    },
  };
}

test('a draft that only Google has stays there however often it is read, until it is dropped', () => {
  const keeper = draftKeeper('file', writeDraft(draft), google());
  expect([keeper.read(), keeper.read()]).toEqual([draft, draft]);
  keeper.drop();
  expect(keeper.read()).toBeUndefined();
});

test('what was changed since goes before what Google had', () => {
  const keeper = draftKeeper('file', writeDraft({ ...draft, savedAt: 99 }), google());
  keeper.change({ ...draft, step: 2 });
  expect(keeper.read()).toMatchObject({ step: 2 });
});

test('a save that failed is tried again until it went through, and no longer', async () => {
  const server = google(false, false);
  const keeper = draftKeeper('file', null, server);
  keeper.change(draft);
  keeper.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.told).toEqual([writeDraft(draft), writeDraft(draft), writeDraft(draft)]);
});

test('a drop that failed is tried again, too', async () => {
  const server = google(false);
  const keeper = draftKeeper('file', writeDraft(draft), server);
  keeper.drop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.told).toEqual([null, null]);
});

test('where the browser keeps nothing, Google keeps it a second after the last key, one call at a time', async () => {
  const server = google();
  const keeper = draftKeeper('file', null, server);
  const heard: string[] = [];
  keeper.onSaved((saved) => heard.push(saved));
  keeper.change(draft);
  await vi.advanceTimersByTimeAsync(900);
  keeper.change({ ...draft, step: 2 });
  await vi.advanceTimersByTimeAsync(900);
  expect([server.told, heard]).toEqual([[], ['saving', 'saving']]);
  await vi.advanceTimersByTimeAsync(200);
  expect(server.told).toEqual([writeDraft({ ...draft, step: 2 })]);
  expect(heard[heard.length - 1]).toBe('saved');
});

test('what Google refuses to hold stays in the browser, and is not sent again and again', async () => {
  const sent: (string | null)[] = [];
  const refused = {
    ok: false,
    fault: { kind: 'invalid', detail: 'A draft may hold 9000 bytes at most.' },
  } as const;
  const saveDraft = async (text: string | null) => {
    sent.push(text);
    return refused;
  };
  const keeper = draftKeeper('file', null, { saveDraft });
  keeper.change(draft);
  keeper.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([writeDraft(draft)]);
});
