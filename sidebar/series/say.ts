/** What is said of past months once they were read. */
import { monthAfter } from '../../src/plan/month';
import type { MonthSeries, Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import type { Words } from '../text/text';
import { nameOf } from './line-faults';

/** More missing months than these are counted, and no longer named. */
const mostNamed = 3;

/** Shares this close to each other show no season. */
const evenly = 0.0005;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function missingText({ start, values }: MonthSeries, words: Words): string {
  const text = words.series;
  const names = values.flatMap((value, index) =>
    value === null ? [nameOf(monthAfter(start, index), words)] : [],
  );
  if (names.length > mostNamed) return fillText(text.missingMany, { count: String(names.length) });
  const last = names[names.length - 1];
  if (last === undefined) return '';
  const before = names.slice(0, -1).join(', ');
  return fillText(before ? text.missingSome : text.missing, {
    months: before ? before + text.and + last : last,
  });
}

/** From when to when, what was filled in, and what was left out. */
export function rangeText(series: MonthSeries, words: Words): string {
  const { start, values, leftOut } = series;
  const text = words.series;
  const slots = { from: nameOf(start, words), to: nameOf(monthAfter(start, values.length - 1), words) };
  const after = [
    missingText(series, words),
    leftOut ? fillText(text.leftOut, { month: nameOf(leftOut, words) }) : '',
  ].filter(Boolean);
  const range = fillText(text.range, slots);
  return after.length ? `${range} ${capital(after.join('; '))}.` : range;
}

export const strongestOf = (shares: readonly number[]) => shares.indexOf(Math.max(...shares));

/** Which month of the year is strongest and which is weakest. */
export function seasonText(shares: readonly number[], show: Show, { series: text }: Words): string {
  const [most, least] = [Math.max(...shares), Math.min(...shares)];
  if (most - least < evenly) return text.noSeason;
  return fillText(text.strongest, {
    strongest: text.months[shares.indexOf(most)]!,
    weakest: text.months[shares.indexOf(least)]!,
    most: show.rate(most),
    least: show.rate(least),
  });
}
