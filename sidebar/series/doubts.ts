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

/** After so many months their sum may stand in a list. */
const spans = [3, 6, 12];

const isSum = (value: number, others: readonly number[]) => {
  const sum = others.reduce((total, other) => total + other, 0);
  return sum !== 0 && Math.abs(sum - value) <= sum * 1e-9;
};

/** In a list without months the last number or the first may be the sum of all others, or each fourth that of three. */
export function unlabelledTotal(lines: readonly ReadLine[], { words }: Typing): Doubt | undefined {
  const filled = lines.filter(({ number }) => number.value !== undefined);
  const values = filled.map(({ number }) => number.value!);
  const at = values.some((value) => value < 0) ? -1 : totalIn(values);
  const total = filled[at];
  if (!total) return undefined;
  const slots = { line: String(total.line), text: total.value };
  const sentence = at === 0 ? words.series.isTotalOfBelow : words.series.isTotal;
  return { line: total.line, text: fillText(sentence, slots) };
}

/** Where the first total stands; -1 for none. */
function totalIn(values: readonly number[]): number {
  const span = spans.find((length) => areGroups(values, length));
  if (span !== undefined) return span;
  if (values.length <= fewestOthers) return -1;
  if (isSum(values[values.length - 1]!, values.slice(0, -1))) return values.length - 1;
  return isSum(values[0]!, values.slice(1)) ? 0 : -1;
}

/** Whether the list is groups of so many numbers and their sum, two at least. */
function areGroups(values: readonly number[], length: number): boolean {
  const groups = Math.floor(values.length / (length + 1));
  const isGroup = (group: number) => {
    const from = group * (length + 1);
    return isSum(values[from + length]!, values.slice(from, from + length));
  };
  return groups > 1 && Array.from({ length: groups }, (_, group) => group).every(isGroup);
}
