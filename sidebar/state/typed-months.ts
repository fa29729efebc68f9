/**
 * What was typed into Check in and not saved, by month: closing the sidebar loses the page, so it is kept in this browser
 * or, where that keeps nothing, with Google.
 */
import type { Server } from '../server';
import type { Texts } from './check-in';
import { forget, recall, remember } from './storage';

export type TypedMonths = {
  /** What Google keeps of it, where this browser keeps nothing. */
  readonly recall: () => Promise<void>;
  /** A month by its place. */
  readonly of: (month: number) => Texts;
  /** Without texts it is forgotten. */
  readonly keep: (month: number, texts: Texts) => void;
};

/** Milliseconds without a key before a call is made. */
const pause = 500;

export function typedMonths(
  plan: string,
  server: Pick<Server, 'saveTypedMonths' | 'typedMonths'>,
): TypedMonths {
  const key = `backsolve.check-in.${plan}`;
  const canKeepHere = remember(`${key}.probe`, '');
  forget(`${key}.probe`);
  let months = canKeepHere ? monthsIn(recall(key)) : {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const text = Object.keys(months).length === 0 ? null : JSON.stringify(months);
    if (!canKeepHere) {
      clearTimeout(timer);
      timer = setTimeout(() => server.saveTypedMonths(plan, text), pause);
    } else if (text === null) forget(key);
    else remember(key, text);
  };
  return {
    async recall() {
      if (canKeepHere) return;
      const answer = await server.typedMonths(plan);
      // What was typed meanwhile is newer.
      if (answer.ok) months = { ...monthsIn(answer.value), ...months };
    },
    of: (month) => months[month] ?? {},
    keep(month, texts) {
      const { [month]: _, ...others } = months;
      months = Object.keys(texts).length === 0 ? others : { ...others, [month]: texts };
      write();
    },
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whatever else stands there was typed by nobody. */
function monthsIn(text: string | null): Readonly<Record<string, Texts>> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (!isRecord(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).map(([month, texts]) => [
        month,
        isRecord(texts)
          ? (Object.fromEntries(Object.entries(texts).filter(([, one]) => typeof one === 'string')) as Texts)
          : {},
      ]),
    );
  } catch {
    return {};
  }
}
