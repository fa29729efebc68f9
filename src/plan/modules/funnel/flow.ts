/** How a funnel flows: what entered a stage becomes, a lag later, a share of the next. The sheet's block Expected, as numbers. */

/** One entry for every step from a stage to the next. */
export type Steps = {
  readonly rates: readonly number[];
  /** Whole months. */
  readonly lags: readonly number[];
  /** How many wait in the stage above when the plan starts: they come evenly over the lag, at once where there is none. */
  readonly opening: readonly number[];
};

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** The share of each stage that becomes a customer, and how many months later; the last stage is one now. */
export function toCustomer({ rates, lags }: Pick<Steps, 'rates' | 'lags'>) {
  const become = [1];
  const lead = [0];
  for (let step = rates.length - 1; step >= 0; step--) {
    become.unshift(become[0]! * rates[step]!);
    lead.unshift(lead[0]! + lags[step]!);
  }
  return { become, lead };
}

/** What enters a stage in a month, from what entered the one above. */
export function flowingIn(
  { rates, lags, opening }: Steps,
  step: number,
  above: readonly number[],
  month: number,
) {
  const lag = lags[step]!;
  const over = Math.max(1, lag);
  return rates[step]! * ((above[month - lag - 1] ?? 0) + (month <= over ? opening[step]! / over : 0));
}

/** Every stage month by month, from the top down; `known` has what is typed, which stands in place of the flow. */
export function flow(
  steps: Steps,
  top: readonly number[],
  known: (stage: number, month: number) => number | null,
): number[][] {
  const volumes = [top.map((volume, place) => known(0, place + 1) ?? volume)];
  steps.rates.forEach((_, step) => {
    volumes.push(
      top.map((_, place) => known(step + 1, place + 1) ?? flowingIn(steps, step, volumes[step]!, place + 1)),
    );
  });
  return volumes;
}
