/** What is asked of the team: who sells how much and from when, and what new rows of it begin with. */
import * as v from 'valibot';
import type { Module, Recorded, Typed } from '../../module';
import { placeIn } from '../../spine/placed';
import { members, rowOf } from './places';

const quota = v.pipe(v.number(), v.minValue(0));
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36));

export const teamAnswers = v.object({
  reps: v.optional(
    v.pipe(
      v.array(
        v.object({
          place: placeIn(members.length),
          name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500)), ''),
          quota: v.optional(quota),
          /** The month in which somebody starts; who has none is there already. */
          from: v.optional(month),
        }),
      ),
      v.maxLength(members.length),
    ),
    [],
  ),
  /** The share of a quota that is usually reached, and months until it is sold in full. */
  attainment: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2)), 0.8),
  ramp: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)), 3),
});

export type TeamAnswers = v.InferOutput<typeof teamAnswers>;

const kept = v.pick(teamAnswers, ['attainment', 'ramp']);

/** What rows began with stands in none of their cells any more: people change it there. */
export const options = ({ attainment, ramp }: TeamAnswers) => ({ attainment, ramp });

export const reads: Module<TeamAnswers>['reads'] = (typed: Typed, { options: was }: Recorded) => {
  const usual = v.safeParse(kept, was ?? {});
  const numberIn = <Schema extends v.GenericSchema<unknown, number>>(schema: Schema, value: unknown) => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : undefined;
  };
  const reps = members.flatMap((place) => {
    const at = (name: string, column: string) => typed(name, rowOf('member', place), column);
    const name = String(at('team', 'label') ?? '').trim();
    const row = {
      quota: numberIn(quota, at('team_quota', 'quota')),
      from: numberIn(month, at('team_start', 'start')),
    };
    const given = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
    return name || Object.keys(given).length > 0 ? [{ place, name, ...given }] : [];
  });
  return { answers: { reps, ...(usual.success ? usual.output : v.parse(kept, {})) }, unset: [] };
};
