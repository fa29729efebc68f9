/** A pasted history as the field reads it, for the tests of this room. */
import { expect } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { readField } from '../../sidebar/state/read-field';
import { words } from '../../sidebar/text/text';
import type { Field, MonthSeries } from '../../src/plan/questions';

/** Read on 22 November 2026: October is the last month that is over. */
const revenue: Field = { id: 'history', kind: 'series', label: 'Monthly history', until: '2026-10' };
export const customers: Field = { ...revenue, isCounted: () => true };

export const reading = (text: string, { locale = 'en_US', field = revenue } = {}) => {
  const language = locale === 'it_IT' ? 'it' : 'en';
  const typing = { marks: marksOf(locale), words: words[language] };
  const { value, remarks } = readField(field, text, typing);
  return { series: value as MonthSeries | undefined, remark: remarks.history };
};
export const read = (lines: readonly string[], how = {}) => {
  const { series, remark } = reading(lines.join('\n'), how);
  expect(remark).toBeUndefined();
  return series!;
};
export const said = (lines: readonly string[], how = {}) => {
  const { series, remark } = reading(lines.join('\n'), how);
  expect(series).toBeUndefined();
  expect(remark?.kind).toBe('error');
  return remark!.text;
};
