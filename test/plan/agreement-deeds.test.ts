/** The deeds of an agreement and its weekly checks, with plain values for cells. */
import { describe, expect, test } from 'vitest';
import { buildPlan, sizeOf } from '../../src/plan/build';
import { deeds as slaDeeds } from '../../src/plan/modules/sla/deeds/deeds';
import type { Resetting } from '../../src/plan/modules/sla/deeds/reset';
import type { Signing } from '../../src/plan/modules/sla/deeds/sign';
import { deeds as weeklyDeeds } from '../../src/plan/modules/weekly/deeds/deeds';
import type { WeeklyCheck } from '../../src/plan/modules/weekly/deeds/weekly-check';
import { daySerial } from '../../src/plan/month';
import { agreementAnswers } from './agreement-plan';
import { kestrelRow } from './companies';
import { holdToLaws, type Presses, pressing } from './deed-laws';
import { inApril } from './in-april';

const answers = agreementAnswers(kestrelRow);
const plan = buildPlan(answers);
const size = sizeOf(answers);
const deeds = { ...slaDeeds, ...weeklyDeeds };
const press = pressing(deeds, size);

/** The agreement of January to June with what a sheet calculates of it, and the checks of January 2027. */
function standing() {
  const there = inApril(plan, { checks_past: 3, sla_promised: 252, sla_counted: 250, sla_kept: 2 });
  for (let month = 1; month <= 12; month += 1) {
    const row = `month ${month}`;
    there.type('promises_inside', month <= 6 ? 1 : 0, row);
    there.type('promises_needed', month <= 6 ? 84 : undefined, row);
    there.type('promises', month <= 6 ? 84 : undefined, row);
    there.type('promises_customers', 4.25, row);
  }
  there.type('sla_until', daySerial('2027-06-30'));
  for (let month = 1; month <= 12; month += 1)
    for (let check = 1; check <= 5; check += 1) {
      const row = `check ${month} ${check}`;
      const isThere = month === 1 && check < 5;
      there.type(
        'check_dates',
        isThere ? daySerial(`2027-01-${String(1 + 7 * check).padStart(2, '0')}`) : '–',
        row,
      );
      there.type('check_months', daySerial('2027-01-01'), row);
      there.type('check_promises', 84, row);
      there.type('check_due', 21 * check, row);
    }
  return there;
}

const [signed, week, half] = [
  { marketing: '2027-01-04', sales: '2027-01-05' },
  { check: 'check 1 2', delivered: 20, rejected: 2, answered: 18, decided: 'Call back', who: 'Omar' },
  { from: '2027-07', months: 6 },
];
const presses: Presses<keyof typeof deeds> = [
  ['sign', signed],
  ['sign', { marketing: null, sales: '2027-01-05' }],
  ['weeklyCheck', week],
  ['reset', half, ['sign', signed]],
  ['reset', half],
];

holdToLaws({ plan, size, deeds, presses, standing });

describe('signing', () => {
  test('fixes the promises of both sides, and leaves what was promised otherwise', () => {
    const there = standing();
    there.type('promises_fixed', 90, 'month 2');
    there.apply(press('sign', signed, there));
    const { typed } = there.reader();
    expect([1, 2, 6, 7].map((month) => typed('promises_fixed', `month ${month}`))).toEqual([
      84,
      90,
      84,
      null,
    ]);
    expect([1, 7].map((month) => typed('customers_fixed', `month ${month}`))).toEqual([4.25, null]);
    expect(typed('signed_sales')).toBe(daySerial('2027-01-05'));
    const seen = deeds.sign.see(typed, size) as Signing;
    expect(seen.months).toHaveLength(6);
    expect(seen.months.every(({ isFixed }) => isFixed)).toBe(true);
    expect(seen).toMatchObject({ until: '2027-06-30', marketing: { on: '2027-01-04' } });
  });

  test('without a day of either side is refused', () => {
    expect(() => press('sign', { marketing: null, sales: null }, standing())).toThrow('Nobody has signed');
  });
});

describe('a reset in July', () => {
  test('keeps the half-year in earlier versions, frees the months to come and takes the signatures', () => {
    const there = standing();
    there.apply(press('sign', signed, there));
    there.type('promises_fixed', 77, 'month 8');
    there.apply(press('reset', half, there));
    const { typed } = there.reader();
    const archived = ['version', 'from', 'until', 'promised', 'counted', 'kept', 'signed'];
    expect(archived.map((what) => typed(`earlier_${what}`, 'earlier 1'))).toEqual([
      1,
      daySerial('2027-01-01'),
      daySerial('2027-06-30'),
      252,
      250,
      2,
      daySerial('2027-01-05'),
    ]);
    expect([typed('sla_version'), typed('sla_from'), typed('sla_months')]).toEqual([
      2,
      daySerial('2027-07-01'),
      6,
    ]);
    expect([typed('signed_marketing'), typed('signed_sales')]).toEqual([null, null]);
    expect([3, 8].map((month) => typed('promises_fixed', `month ${month}`))).toEqual([84, null]);
    expect((deeds.reset.see(typed, size) as Resetting).starts[0]).toBe('2027-08');
  });

  test('fixes what a draft had promised for the months that are over', () => {
    const there = standing();
    there.apply(press('reset', half, there));
    expect(there.reader().typed('promises_fixed', 'month 1')).toBe(84);
  });

  test('before the agreement began, or outside the plan, is refused, and so is one that has no row left', () => {
    const there = standing();
    expect(() => press('reset', { from: '2027-01', months: 3 }, there)).toThrow(
      /must start after 2027-01-01/,
    );
    expect(() => press('reset', { from: '2028-01', months: 6 }, there)).toThrow(/has no month 2028-01/);
    for (let row = 1; row <= 4; row += 1) there.type('earlier_version', row, `earlier ${row}`);
    expect(() => press('reset', half, there)).toThrow(/no free row/);
  });
});

describe('a weekly check', () => {
  test('is shown with what is promised by then, and blank leaves what stands', () => {
    const there = standing();
    there.apply(press('weeklyCheck', week, there));
    there.apply(
      press('weeklyCheck', { ...week, delivered: null, rejected: null, decided: null, answered: 20 }, there),
    );
    const { checks } = deeds.weeklyCheck.see(there.reader().typed, size) as WeeklyCheck;
    expect(checks).toHaveLength(4);
    expect(checks.map(({ isDue }) => isDue)).toEqual([true, true, true, false]);
    expect(checks[1]).toEqual({
      key: 'check 1 2',
      date: '2027-01-15',
      month: '2027-01',
      number: 2,
      checks: 4,
      isDue: true,
      promise: 84,
      promised: 42,
      delivered: 20,
      rejected: 2,
      answered: 20,
      decided: 'Call back',
      who: 'Omar',
    });
  });

  test('with more rejected or answered than delivered is refused, and one that the month does not have', () => {
    const there = standing();
    expect(() => press('weeklyCheck', { ...week, rejected: 21 }, there)).toThrow(
      'More leads were rejected (21) than delivered (20).',
    );
    expect(() => press('weeklyCheck', { ...week, answered: 21 }, there)).toThrow(
      /answered within an hour \(21\)/,
    );
    expect(() => press('weeklyCheck', { ...week, check: 'check 1 5' }, there)).toThrow(/no such check/);
  });
});
