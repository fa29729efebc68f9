/** What was typed into Check in and not saved: it outlives the sidebar, for one plan and month each. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTexts, keptTexts } from '../../sidebar/state/check-in';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const typed = { 'actual-1': '22.100', revenue: '108k' };

test('comes back as it was typed, and only in its own plan and month', () => {
  keepTexts('plan-1', 2, typed);
  expect(keptTexts('plan-1', 2)).toEqual(typed);
  expect(keptTexts('plan-1', 3)).toEqual({});
  expect(keptTexts('plan-2', 2)).toEqual({});
});

test('is forgotten once nothing of it is left, as after it was saved', () => {
  keepTexts('plan-1', 2, typed);
  keepTexts('plan-1', 2, {});
  expect(kept.size).toBe(0);
  expect(keptTexts('plan-1', 2)).toEqual({});
});

test.each(['no JSON', 'null', '[1]', '{"revenue":5,"lost":"3"}'])('drops what nobody typed: %s', (text) => {
  keepTexts('plan-1', 2, typed);
  kept.set([...kept.keys()][0]!, text);
  expect(Object.values(keptTexts('plan-1', 2)).every((one) => typeof one === 'string')).toBe(true);
});

test('is not kept where the browser keeps nothing, and nothing breaks', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new Error('blocked');
    },
    setItem() {
      throw new Error('blocked');
    },
    removeItem() {
      throw new Error('blocked');
    },
  });
  keepTexts('plan-1', 2, typed);
  keepTexts('plan-1', 2, {});
  expect(keptTexts('plan-1', 2)).toEqual({});
});
