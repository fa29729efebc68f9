/** What was typed into Check in and not saved: it outlives the sidebar, for one plan and month each. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Server } from '../../sidebar/server';
import { typedMonths } from '../../sidebar/state/typed-months';

const inBrowser = new Map<string, string>();
const atGoogle = new Map<string, string>();
const storage = {
  getItem: (key: string) => inBrowser.get(key) ?? null,
  setItem: (key: string, text: string) => void inBrowser.set(key, text),
  removeItem: (key: string) => void inBrowser.delete(key),
};
const server: Pick<Server, 'saveTypedMonths' | 'typedMonths'> = {
  saveTypedMonths: async (plan, text) => {
    if (text === null) atGoogle.delete(plan);
    else atGoogle.set(plan, text);
    return { ok: true, value: null };
  },
  typedMonths: async (plan) => ({ ok: true, value: atGoogle.get(plan) ?? null }),
};
/** As the sidebar opens: nothing is in its memory. */
async function opened(plan: string) {
  const months = typedMonths(plan, server);
  await months.recall();
  return months;
}

beforeEach(() => {
  inBrowser.clear();
  atGoogle.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const typed = { 'actual-1': '22.100', revenue: '108k' };
const blocked = () => {
  throw new Error('blocked');
};

describe.each([
  ['in the browser', storage, inBrowser],
  [
    'with Google, where the browser keeps nothing',
    { getItem: blocked, setItem: blocked, removeItem: blocked },
    atGoogle,
  ],
] as const)('Kept %s, it', (_, browser, kept) => {
  beforeEach(() => vi.stubGlobal('localStorage', browser));
  const keep = async (plan: string, month: number, texts: typeof typed | Record<string, never>) => {
    (await opened(plan)).keep(month, texts);
    await vi.runAllTimersAsync();
  };

  test('comes back as it was typed, and only in its own plan and month', async () => {
    await keep('plan-1', 2, typed);
    expect((await opened('plan-1')).of(2)).toEqual(typed);
    expect((await opened('plan-1')).of(3)).toEqual({});
    expect((await opened('plan-2')).of(2)).toEqual({});
  });

  test('is forgotten once nothing of it is left, as after it was saved', async () => {
    await keep('plan-1', 2, typed);
    await keep('plan-1', 3, typed);
    await keep('plan-1', 2, {});
    expect((await opened('plan-1')).of(2)).toEqual({});
    expect((await opened('plan-1')).of(3)).toEqual(typed);
    await keep('plan-1', 3, {});
    expect(kept.size).toBe(0);
  });

  test.each(['no JSON', 'null', '[1]', '{"2":[1]}', '{"2":{"revenue":5,"lost":"3"}}'])(
    'drops what nobody typed: %s',
    async (text) => {
      await keep('plan-1', 2, typed);
      kept.set([...kept.keys()][0]!, text);
      const texts = Object.values((await opened('plan-1')).of(2));
      expect(texts.every((one) => typeof one === 'string')).toBe(true);
    },
  );
});

test('typed before Google has answered, it wins over what was kept there', async () => {
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  atGoogle.set('plan-1', JSON.stringify({ 2: { revenue: '1' } }));
  const months = typedMonths('plan-1', server);
  months.keep(2, typed);
  await months.recall();
  expect(months.of(2)).toEqual(typed);
});
