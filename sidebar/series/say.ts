/** What is said of past months once they were read. */
import { absentEverySeason } from '../../src/forecast/gaps';
import { monthAfter } from '../../src/plan/month';
import { oddMonths } from '../../src/plan/month-series';
import type { MonthSeries, Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { quoted } from '../text/quoted';
import type { Words } from '../text/text';
import { nameOf } from './line-faults';

/** More missing months than these are counted, and no longer named. */
const mostNamed = 3;

/** Shares this close to each other show no season. */
const evenly = 0.0005;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const monthsOfYear = 12;

/** What is missing, as the names of months: those of every year alone, and the others with their year. */
function missingMonths({ start, values }: MonthSeries) {
  const isAbsent = absentEverySeason(
    values.map((value) => value ?? undefined),
    monthsOfYear,
  );
  const missing = values.flatMap((value, index) => (value === null ? [index] : []));
  const absent = missing.filter(isAbsent).map((index) => Number(monthAfter(start, index).slice(5)) - 1);
  return {
    absent: [...new Set(absent)].sort((one, other) => one - other),
    others: missing.filter((index) => !isAbsent(index)).map((index) => monthAfter(start, index)),
  };
}

/** How many months of a history were typed. */
export const typedMonths = ({ values }: MonthSeries): number =>
  values.filter((value) => value !== null).length;

function listed(names: readonly string[], words: Words): string {
  const before = names.slice(0, -1).join(', ');
  const last = names[names.length - 1]!;
  return before ? before + words.series.and + last : last;
}

function missingText(series: MonthSeries, words: Words): string {
  const text = words.series;
  const names = missingMonths(series).others.map((month) => nameOf(month, words));
  if (names.length === 0) return '';
  if (names.length > mostNamed) return fillText(text.missingMany, { count: String(names.length) });
  return fillText(names.length > 1 ? text.missingSome : text.missing, { months: listed(names, words) });
}

/** May to October, or November to February: one run through the year where there is one. */
function absentText(series: MonthSeries, words: Words): string {
  const text = words.series;
  const { absent } = missingMonths(series);
  if (absent.length === 0) return '';
  const follows = (month: number) => absent.includes((month + monthsOfYear - 1) % monthsOfYear);
  const starts = absent.filter((month) => !follows(month));
  const name = (month: number) => text.months[month % monthsOfYear]!;
  if (absent.length > 2 && starts.length === 1) {
    const run = { from: name(starts[0]!), to: name(starts[0]! + absent.length - 1) };
    return fillText(text.absentSome, { months: fillText(text.fromTo, run) });
  }
  const months = listed(absent.map(name), words);
  return fillText(absent.length > 1 ? text.absentSome : text.absent, { months });
}

/** From when to when, what was filled in, and what was left out. */
export function rangeText(series: MonthSeries, words: Words): string {
  const { start, values, leftOut, totals = [] } = series;
  const text = words.series;
  const slots = { from: nameOf(start, words), to: nameOf(monthAfter(start, values.length - 1), words) };
  const after = [
    missingText(series, words),
    absentText(series, words),
    leftOut ? fillText(text.leftOut, { month: nameOf(leftOut, words) }) : '',
    totals.length > 0 ? fillText(text.total, { text: [...new Set(totals)].map(quoted).join('”, “') }) : '',
  ].filter(Boolean);
  const range = fillText(text.range, slots);
  return after.length ? `${range} ${capital(after.join('; '))}.` : range;
}

/** Which months are far from what such months otherwise bring; blank where none is. */
export function oddText(series: MonthSeries, words: Words): string {
  const text = words.series;
  const names = oddMonths(series).map((month) => nameOf(month, words));
  if (names.length === 0) return '';
  return fillText(names.length > 1 ? text.oddSome : text.odd, { months: capital(listed(names, words)) });
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
