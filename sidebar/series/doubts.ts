/** What nobody can tell from a list of numbers: whether its last one is a total, and whether a mark stands for thousands. */
import { fillText } from '../../src/plan/sentence';
import { writeExact } from '../numbers/write';
import type { Typing } from '../state/read-amount';
import type { ReadLine } from './line-faults';

type Doubt = { readonly line: number; readonly text: string };

const middle = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

/** How many times as large one is as the other, or the other way round. */
const apart = (value: number, other: number) => Math.abs(Math.log(Math.abs(value) / Math.abs(other)));

/** A number a thousandth of its neighbours, which three digits behind a mark make so. */
export function thousandth(lines: readonly ReadLine[], { marks, words }: Typing): Doubt | undefined {
  const sure = lines.flatMap(({ number: { value, isDoubtful } }) => (value && !isDoubtful ? [value] : []));
  if (sure.length === 0) return undefined;
  const usual = middle(sure.map(Math.abs));
  const found = lines.find(
    ({ number: { value, isDoubtful } }) =>
      value && isDoubtful && apart(value * 1000, usual) < apart(value, usual),
  );
  if (!found) return undefined;
  const value = found.number.value!;
  const slots = {
    line: String(found.line),
    text: found.value,
    value: writeExact(value, marks),
    thousands: writeExact(value * 1000, marks),
  };
  return { line: found.line, text: fillText(words.series.thousandth, slots) };
}

/** Fewer numbers than these may well sum up to the next. */
const fewestOthers = 3;

/** In a list without months the last number may be the sum of all others. */
export function unlabelledTotal(lines: readonly ReadLine[], { words }: Typing): Doubt | undefined {
  const filled = lines.filter(({ number }) => number.value !== undefined);
  const last = filled[filled.length - 1];
  const others = filled.slice(0, -1).map(({ number }) => number.value!);
  if (!last || others.length < fewestOthers || others.some((value) => value < 0)) return undefined;
  const sum = others.reduce((total, value) => total + value, 0);
  if (sum === 0 || Math.abs(sum - last.number.value!) > sum * 1e-9) return undefined;
  const slots = { line: String(last.line), text: last.value };
  return { line: last.line, text: fillText(words.series.isTotal, slots) };
}
