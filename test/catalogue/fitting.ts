/** Makes drawn arguments fit one another, for functions that ask more than each argument alone tells. */

type Column = number[][];

const total = (cells: Column) => cells.reduce((product, [cell]) => product * cell!, 1);

const repeated = (cells: Column, length: number) =>
  Array.from({ length }, (_, index) => cells[index % cells.length]!);

/** By the name of the function. What was drawn is not changed. */
export const fitting: { readonly [name: string]: (args: unknown[]) => unknown[] } = {
  /** At least two stages, none of them empty or larger than the one above it. */
  FUNNEL_RATES: ([volumes]) => [
    [...repeated(volumes as Column, 3)].sort(([a], [b]) => b! - a!).map(([v]) => [v! + 1]),
  ],
  /** A stage that exists, and a goal that is not out of its reach. */
  FUNNEL_SOLVE: ([goal, volume, rates, stage]) => {
    const customers = (volume as number) * total(rates as Column);
    return [
      Math.min(goal as number, customers),
      volume,
      rates,
      1 + ((stage as number) % (rates as Column).length),
    ];
  },
  /** A lag for each rate. */
  FUNNEL_SCHEDULE: ([goals, rates, lags]) => [
    goals,
    rates,
    repeated(lags as Column, (rates as Column).length),
  ],
};
