/** What is asked of the channels: their names, their shares of budget and leads, and the budget of a month. */
import * as v from 'valibot';
import type { Module, Typed } from '../../module';
import { placeIn } from '../../spine/placed';
import { channelRows, channels, rowOf } from './places';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const money = v.pipe(v.number(), v.minValue(0));

export const channelsAnswers = v.object({
  /** Left out where nobody was asked: then those that are usual for the model. */
  channels: v.optional(
    v.pipe(
      v.array(
        v.object({
          place: placeIn(channelRows),
          name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500)), ''),
          budget: v.optional(share),
          leads: v.optional(share),
        }),
      ),
      v.maxLength(channelRows),
    ),
  ),
  /** A month; null is typed in the sheet. */
  budget: v.optional(v.nullable(money), null),
});

export type ChannelsAnswers = v.InferOutput<typeof channelsAnswers>;

export const reads: Module<ChannelsAnswers>['reads'] = (typed: Typed) => {
  const budget = v.safeParse(money, typed('channel_budget'));
  const others = { budget: budget.success ? budget.output : null };
  const nameOf = (place: number) => typed('channels', rowOf('budget', place), 'label');
  // Of a plan as it was built nothing is typed yet.
  if (nameOf(1) === undefined) return { answers: others, unset: [] };
  const rows = channels.flatMap((place) => {
    const shareIn = (name: string, column: string) => {
      const result = v.safeParse(share, typed(name, rowOf('budget', place), column));
      return result.success ? result.output : undefined;
    };
    const name = String(nameOf(place) ?? '').trim();
    const shares = { budget: shareIn('budget_shares', 'c'), leads: shareIn('lead_shares', 'b') };
    const given = Object.fromEntries(Object.entries(shares).filter(([, value]) => value !== undefined));
    return name || Object.keys(given).length > 0 ? [{ place, name, ...given }] : [];
  });
  return { answers: { channels: rows, ...others }, unset: [] };
};
