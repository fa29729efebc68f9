/** An amount of what a plan's goal counts: money, or customers. */
import type { GoalCounts } from '../../src/plan/module';
import type { Show } from '../../src/plan/questions';

export const amountIn =
  (show: Show, counts: GoalCounts, currency: string) =>
  (amount: number): string =>
    counts === 'customers' ? show.number(amount) : show.money(amount, currency);
