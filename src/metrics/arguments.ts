/** The arguments that most functions take, apart from their names: what is measured, and its bounds. */
import type { NumberArgument } from './declare';

type Kind = Omit<NumberArgument, 'name'>;

export const money = { shape: 'each', unit: 'money', atLeast: 0 } as const satisfies Kind;
export const someMoney = { shape: 'each', unit: 'money', above: 0 } as const satisfies Kind;

export const count = { shape: 'each', unit: 'count', atLeast: 0 } as const satisfies Kind;
export const someCount = { shape: 'each', unit: 'count', above: 0 } as const satisfies Kind;
export const counts = { ...count, shape: 'list' } as const satisfies Kind;

/** A rate that is a share of a whole. */
export const share = { shape: 'each', unit: 'rate', atLeast: 0, atMost: 1 } as const satisfies Kind;
export const someShare = { shape: 'each', unit: 'rate', above: 0, atMost: 1 } as const satisfies Kind;
export const shares = { ...share, shape: 'list' } as const satisfies Kind;
export const someShares = { ...someShare, shape: 'list' } as const satisfies Kind;
