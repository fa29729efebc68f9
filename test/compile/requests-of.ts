/** Finds the requests of one kind in a batch. */
import type { Batch, Request } from '../../src/compile/sheets';

type Kind = Request extends infer Each ? (Each extends Request ? keyof Each : never) : never;
type Body<Wanted extends Kind> = Extract<Request, Record<Wanted, unknown>>[Wanted];

export const requestsOf = <Wanted extends Kind>({ requests }: Batch, kind: Wanted): Body<Wanted>[] =>
  requests.flatMap((request) =>
    kind in request ? [(request as unknown as Record<Wanted, Body<Wanted>>)[kind]] : [],
  );

export const kindsOf = ({ requests }: Batch): string[] => requests.map((request) => Object.keys(request)[0]!);

/** Freezes a value and all that it holds, so that a test fails where anything writes to it. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
