/** One step to where a distribution reaches a chance, from the logarithm of its density nearby. */

/** How far it is; and about how much of the way is left after that. */
export type Move = { readonly by: number; readonly left: number };

/**
 * The Taylor series of the inverse in the chance that is lacking, its first five terms (G. W. Hill and A. W. Davis,
 * 1968): where it falls off fast, one evaluation of the distribution is enough. Elsewhere Halley's step.
 * @param u the chance that is lacking over the density
 * @param slope of the density's logarithm; `bend`, `third` and `fourth` are its further derivatives
 */
export function inverseStep(u: number, slope: number, bend: number, third: number, fourth: number): Move {
  const square = slope * slope;
  const three = 2 * square - bend;
  const four = slope * (7 * bend - 6 * square) - third;
  const five = square * (24 * square - 46 * bend) + 7 * bend * bend + 11 * slope * third - fourth;
  const cube = u * u * u;
  const before = (four * cube * u) / 24;
  const last = (five * cube * u * u) / 120;
  const rest = (-slope * u * u) / 2 + (three * cube) / 6 + before;
  const left = Math.abs(last) * ratioOf(last, before);
  if (Math.abs(rest) + Math.abs(last) < Math.abs(u) / 4) return { by: u + rest + last, left };
  return { by: u / (1 + 0.5 * Math.max(-1, Math.min(1, u * slope))), left: Number.POSITIVE_INFINITY };
}

/** By how much a series falls from one term to the next; at least by a tenth is not counted on. */
const ratioOf = (last: number, before: number) => Math.max(0.1, Math.abs(last / before) || 0);
