/** What the sidebar may send: checked here, so that no room behind it needs to doubt. */
import * as v from 'valibot';
import { currencyCodes } from '../plan/currency';
import { languages } from '../plan/language';
import { moduleKeys } from '../plan/module';
import { Failure } from './faults';

/** Of a plan: the request id that built it. */
export const id = v.pipe(v.string(), v.nonEmpty('is no id'), v.maxLength(200));
export const ids = v.pipe(v.array(id), v.maxLength(50));

export const sheetId = v.pipe(v.number(), v.integer());

export const text = v.pipe(v.string(), v.maxLength(200));
export const texts = v.pipe(v.array(text), v.maxLength(20));

/** A part of the answers: the schemas of spine and modules judge what is in it. */
const part = v.record(v.string(), v.unknown());

export const patch = v.object({
  spine: v.optional(part),
  modules: v.optional(
    v.partial(v.object(Object.fromEntries(moduleKeys.map((key) => [key, v.nullable(part)])))),
  ),
});

export const changeOptions = v.object({
  keepOverwritten: v.boolean(),
  keepShown: v.boolean(),
  takeCounted: v.boolean(),
  convert: v.nullable(v.pipe(v.number(), v.finite(), v.gtValue(0))),
  shiftMonths: v.boolean(),
});

export const teamIds = v.pipe(v.array(id), v.maxLength(1000));

export const longText = v.pipe(v.string(), v.maxLength(200_000));
export const currency = v.picklist(currencyCodes);

export const fewTeams = v.pipe(v.array(id), v.maxLength(20));

export const copyHow = v.object({ update: v.boolean(), shareAnew: v.boolean(), evenIfLost: v.boolean() });

export const listedTeams = v.pipe(
  v.array(
    v.object({
      id: v.pipe(v.string(), v.maxLength(20)),
      name: v.pipe(v.string(), v.trim(), v.nonEmpty('has no name'), v.maxLength(500)),
      share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      destination: v.pipe(v.string(), v.trim(), v.maxLength(2000)),
      language: v.nullable(v.picklist(languages)),
      rate: v.nullable(v.pipe(v.number(), v.finite(), v.gtValue(0))),
    }),
  ),
  v.maxLength(1000),
);

const plain = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean(), v.null()]);
const key = v.pipe(v.string(), v.maxLength(100));

/** What `act` answered with, on its way back. */
const formula = v.object({ formula: v.pipe(v.string(), v.startsWith('=')) });
export const undo = v.pipe(
  v.array(
    v.object({
      name: key,
      row: key,
      column: key,
      value: v.union([plain, formula]),
      wrote: v.union([plain, formula]),
    }),
  ),
  v.maxLength(5000),
);

/** Sheets refuses what no keyboard types: control characters, but for tab and line feed, and halves of characters. */
const untyped = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Whatever the sidebar sent, with nothing in its texts that Sheets refuses. */
export const typed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (_, inner) =>
    typeof inner === 'string'
      ? inner.replace(untyped, (one) => (one === '\t' || one === '\n' ? one : ''))
      : inner,
  );

/** @throws Failure `invalid` with a sentence that names what cannot be used */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  what: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new Failure('invalid', `The ${path ? `${what}’s ${path}` : what} cannot be used: ${issue.message}.`);
}

/** Ids and row numbers. */
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
export const sheetIds = v.pipe(v.array(whole), v.minLength(1), v.maxLength(4));
