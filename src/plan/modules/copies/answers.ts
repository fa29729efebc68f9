/** The teams of a plan, as checked data. */
import * as v from 'valibot';
import { languages } from '../../language';
import { fewestRows } from './places';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const team = v.object({
  /** `t` and letters, which no criterion ever reads as a number. */
  id: v.pipe(v.string(), v.regex(/^t[a-z]{7}$/)),
  name: text(500),
  /** A fraction; null where none was typed. */
  share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** As typed; blank asks for a new spreadsheet. */
  destination: text(2000),
  language: v.nullable(v.picklist(languages)),
  /** What one of the team's currency is in the plan's. */
  rate: v.nullable(v.pipe(v.number(), v.gtValue(0))),
});

export const copiesAnswers = v.object({
  /** Before the named ranges of the plan whose goal the teams share. */
  prefix: v.pipe(v.string(), v.regex(/^bs\d+_$/)),
  rows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), fewestRows),
  teams: v.optional(v.pipe(v.array(team), v.maxLength(1000)), () => []),
});

export type CopiesAnswers = v.InferOutput<typeof copiesAnswers>;
