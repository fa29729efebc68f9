/** Each function on a range in one call: how long, against a call a cell, and how that grows with the rows. */
import { callFunction } from '../src/catalogue/call';
import { callArguments, exampleZone } from '../src/catalogue/example';
import { guides } from '../src/catalogue/guides';
import type { Argument } from '../src/metrics/declare';
import type { Guide } from '../src/metrics/guide';
import { type Figure, milliseconds } from './print';

const few = 1_000;
const many = 100_000;

/**
 * Milliseconds of one call on 100,000 rows; how many times that a call a cell would take; and how the time grows from
 * 1,000 rows, where 1 is in line. At Google's every call of its own is a round trip to a server, too, which cannot be
 * measured here.
 */
export const functionFigures = (): Figure[] =>
  guides.map((guide) => {
    if (!guide.of.arguments.some((argument) => grows(guide, argument)))
      return { what: guide.of.name, is: '– ms        –      –', limit: 'one funnel at a time' };
    const small = milliseconds(callOn(guide, few), 9);
    const large = milliseconds(callOn(guide, many), 1);
    const alone = callsAlone(guide);
    const faster = alone ? `${((milliseconds(alone, 1) * many) / few / large).toFixed(1)} ×` : '–';
    const growth = (large / small / (many / few)).toFixed(1);
    return {
      what: guide.of.name,
      is: `${large.toFixed(0)} ms ${faster.padStart(8)} ${growth.padStart(6)}`,
      limit: '3,000 ms',
    };
  });

/** One call on so many rows: the first example that works, drawn out. */
function callOn(guide: Guide, rows: number): () => void {
  const args = columnsOf(guide).map((cells, index) => {
    const argument = guide.of.arguments[index]!;
    if (!cells) return undefined;
    if (!grows(guide, argument)) return cells.map((cell) => [cell]);
    const repeated = Array.from({ length: rows }, (_, row) => cells[Math.floor((row * cells.length) / rows)]);
    const isAcross = argument.shape === 'each' && isAlong(guide);
    return isAcross ? [repeated] : repeated.map((cell) => [cell]);
  });
  return () => void callFunction(guide.of.name, args, exampleZone);
}

/** So many calls on a cell each; none for a function that takes its columns whole. */
function callsAlone(guide: Guide): (() => void) | undefined {
  if (!guide.of.arguments.some(({ shape }) => shape === 'each')) return undefined;
  const args = columnsOf(guide).map((cells, index) =>
    guide.of.arguments[index]!.shape === 'each' ? cells?.[0] : cells?.map((cell) => [cell]),
  );
  return () => {
    for (let call = 0; call < few; call += 1) callFunction(guide.of.name, args, exampleZone);
  };
}

/** Per argument the cells of the first example that gives something. */
function columnsOf(guide: Guide): (unknown[] | undefined)[] {
  const example = guide.examples.find((each) => 'gives' in each)!;
  return callArguments(guide, example).map((arg) => (arg === undefined ? undefined : [arg].flat(2)));
}

const isAlong = ({ of: { returns } }: Guide) => typeof returns.shape === 'object' && 'along' in returns.shape;

/** Where there is nothing to go through row by row, a list that comes first is the long one. */
function grows({ of }: Guide, argument: Argument): boolean {
  const rowwise = of.arguments.some(({ shape }) => shape === 'each' || shape === 'rows');
  if (rowwise) return argument.shape === 'each' || argument.shape === 'rows';
  return argument.shape === 'list' && argument === of.arguments[0];
}
