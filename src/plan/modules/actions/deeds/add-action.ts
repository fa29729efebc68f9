/** Add an action: fills the next free row of the list. */
import * as v from 'valibot';
import type { Change, Deed, Typed } from '../../../deed';
import { counting } from '../../../layout';
import { dayIn, daySerial } from '../../../month';
import { Refused } from '../../../refused';
import { daySchema } from '../../../spine/answers';
import { peopleRows, personRow } from '../../../spine/people/places';
import { places } from '../places';

export type ActionList = {
  /** Key of the row that a new action goes to; null where every row is taken. */
  free: string | null;
  people: string[];
  /** Those that are there, as they stand. */
  actions: { action: string; owner: string; due: string | null }[];
};

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

const press = v.object({
  row: v.string(),
  action: v.pipe(text(500), v.nonEmpty('is blank')),
  owner: text(500),
  start: v.nullable(daySchema),
  due: v.nullable(daySchema),
});
type Press = v.InferOutput<typeof press>;

/** The columns that a press fills, by the names of their inputs. */
const columns = {
  actions: 'action',
  actions_owner: 'owner',
  actions_start: 'start',
  actions_due: 'due',
} as const;

const rows = counting(places.table.rows).map(places.table.row);
const textIn = (value: unknown) => (value === null || value === undefined ? '' : String(value).trim());
const actionIn = (typed: Typed, row: string) => textIn(typed('actions', row, 'action'));

/** A row is free where nothing stands in any of its cells that people fill. */
const isFree = (typed: Typed, row: string) =>
  (Object.keys(columns) as (keyof typeof columns)[]).every(
    (name) => textIn(typed(name, row, columns[name])) === '',
  );

/** What a press puts into the row, by the name of the input. */
const cellsOf = ({ action, owner, start, due }: Press) => ({
  actions: action,
  actions_owner: owner === '' ? null : owner,
  actions_start: start === null ? null : daySerial(start),
  actions_due: due === null ? null : daySerial(due),
});

export const addAction: Deed<ActionList, Press> = {
  names: [...Object.keys(columns), 'people'],
  press,
  see: (typed) => ({
    free: rows.find((row) => isFree(typed, row)) ?? null,
    people: counting(peopleRows)
      .map((number) => textIn(typed('people', personRow(number), 'label')))
      .filter((name) => name !== ''),
    actions: rows
      .filter((row) => actionIn(typed, row) !== '')
      .map((row) => ({
        action: actionIn(typed, row),
        owner: textIn(typed('actions_owner', row, 'owner')),
        due: dayIn(typed('actions_due', row, 'due')),
      })),
  }),
  does(typed, _, sent): Change[] {
    if (!rows.includes(sent.row)) throw new Refused('The list has no such row. Open the page again.');
    const cells = Object.entries(cellsOf(sent)) as [keyof typeof columns, string | number | null][];
    const stands = ([name, value]: (typeof cells)[number]) =>
      textIn(typed(name, sent.row, columns[name])) === textIn(value);
    if (!isFree(typed, sent.row) && !cells.every(stands))
      throw new Refused(
        'Somebody has filled that row since. Open the page again, and the next one is taken.',
      );
    return cells.flatMap(([name, value]): Change[] =>
      value === null ? [] : [{ name, row: sent.row, column: columns[name], value }],
    );
  },
};
