/** The scale on which a series is compared with itself. */
import { isPositive } from './series';

export type Scale = {
  readonly to: (value: number) => number;
  readonly back: (seen: number) => number;
  /** What a small difference on the scale comes to at a value: its own size on logarithms. */
  readonly size: (value: number) => number;
};

const logarithms: Scale = { to: Math.log, back: Math.exp, size: Math.abs };
const asItStands: Scale = { to: (value) => value, back: (seen) => seen, size: () => 1 };

/** Logarithms where all values are above 0, since growth and seasons multiply; else as it stands. */
export const scaleOf = (values: readonly number[]): Scale => (isPositive(values) ? logarithms : asItStands);
