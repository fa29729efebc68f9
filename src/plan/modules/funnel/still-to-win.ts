/** What the funnel at the start still brings, and the customers that each stage is then still asked for. */
import { type Steps, sum, toCustomer } from './flow';

/** By stage, then by the month in which they are won. A surplus in one month serves the next. */
export function stillToWin(customers: readonly number[], steps: Steps): readonly (readonly number[])[] {
  const { become, lead } = toCustomer(steps);
  const months = customers.map((_, place) => place + 1);
  // From this stage and those below it, won so far: what is in a stage counts as evenly aged.
  let won: readonly number[] = months.map(() => 0);
  const wonFrom = [won];
  for (let stage = steps.opening.length - 1; stage >= 0; stage--) {
    const over = Math.max(1, steps.lags[stage]!);
    const part = (month: number) => Math.min(1, Math.max(0, (month - lead[stage + 1]!) / over));
    const below = won;
    won = months.map((month, place) => below[place]! + steps.opening[stage]! * become[stage]! * part(month));
    wonFrom.unshift(won);
  }
  return wonFrom.map((opened) => {
    const asked: number[] = [];
    for (const [place, opening] of opened.entries())
      asked.push(Math.max(0, sum(customers.slice(0, place + 1)) - opening - sum(asked)));
    return asked;
  });
}
