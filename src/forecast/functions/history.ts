/** What the forecasting functions ask of a history. */
import type { History } from '../../metrics/declare';
import { Refusal } from '../../metrics/refusal';

/** @throws Refusal when there are fewer values. */
export function atLeastValues({ values }: History, fewest: number): void {
  if (values.length < fewest) throw new Refusal('history', `at least ${fewest} values`, values.length);
}
