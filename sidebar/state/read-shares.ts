/** A share of the year for each month, a line each. */

import type { Remark } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { writePercent } from '../numbers/write';
import { shareTexts } from './entries';
import { type FieldReading, readAmount, type Typing } from './read-amount';

export const shareControl = (fieldId: string, month: number) => `${fieldId}-${month}`;

const monthsOfYear = 12;

/** Shares typed with one or two decimals are allowed not to meet 100 % to the last digit. */
const enough = 0.0005;

export const shareLines = (entry: string): readonly string[] => {
  const lines = entry.split('\n');
  return Array.from({ length: monthsOfYear }, (_, month) => lines[month] ?? '');
};

const sum = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The twelve shares, rescaled to exactly 1. */
export function readShares(fieldId: string, entry: string, typing: Typing): FieldReading {
  const readings = shareLines(entry).map((line) => readAmount(line, 'percent', typing));
  const remarks: Record<string, Remark> = {};
  readings.forEach(({ remark }, month) => {
    if (remark?.kind === 'error') remarks[shareControl(fieldId, month)] = remark;
  });
  if (Object.keys(remarks).length > 0) return { value: undefined, remarks };
  const shares = readings.map(({ value }) => value);
  const total = sum(shares);
  if (Math.abs(total - 1) > enough) {
    return { value: undefined, remarks: { [fieldId]: notWhole(shares, total, typing) } };
  }
  return { value: shares.map((share) => (share ?? 0) / total), remarks };
}

function notWhole(shares: readonly (number | undefined)[], total: number, { marks, words }: Typing): Remark {
  const text = fillText(words.shares.notWhole, {
    total: `${writePercent(Number(total.toFixed(4)), marks)}%`,
  });
  const use = { label: words.shares.shareOut, text: shareTexts(sharedOut(shares), marks) };
  return { kind: 'error', text, use };
}

/** What is left goes to the blank months in equal parts; where none is blank, or nothing is left, all are rescaled. */
export function sharedOut(shares: readonly (number | undefined)[]): readonly number[] {
  const total = sum(shares);
  const blank = shares.filter((share) => share === undefined).length;
  if (blank > 0 && total <= 1) return shares.map((share) => share ?? (1 - total) / blank);
  return shares.map((share) => (total > 0 ? (share ?? 0) / total : 1 / shares.length));
}
