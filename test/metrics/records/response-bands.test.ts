/** RESPONSE_BANDS and EVENTS_BY_MONTH on rows that are small enough to count by hand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfDate } from '../../../src/catalogue/days';
import { eventsByMonth } from '../../../src/metrics/records/events-by-month';
import { responseBands } from '../../../src/metrics/records/response-bands';
import { callFunction } from '../../catalogue/in-utc';
import { seeded } from '../numbers';

const start = 46_000.25;
const minutes = (count: number) => count / 1440;
/** Answers after so many minutes; two that nobody answered, and one that came two hours before the end. */
const answered = [5, 20, 59, 61, 600, 1500, 3000];
const asOf = 46_010.5;
const created = [...answered.map(() => start), start, start, asOf - 2 / 24];
const responded = [...answered.map((count) => start + minutes(count)), undefined, undefined, undefined];

test('ten leads fall into five bands that add up to all', () => {
  const bands = responseBands(created, responded, asOf);
  expect(bands.map(({ band, leads, share }) => [band, leads, share])).toEqual([
    ['(all)', 10, 1],
    ['answered', 7, 0.7],
    ['within 1 hour', 3, 0.3],
    ['1 to 24 hours', 2, 0.2],
    ['over 24 hours', 2, 0.2],
    ['never', 2, 0.2],
    ['waiting', 1, 0.1],
  ]);
  expect(bands.slice(0, 2).map(({ medianMinutes }) => medianMinutes)).toEqual([600, 61]);
});

test('whoever has waited for less than an hour is in no share, since nobody knows yet', () => {
  const [all, , , , , , waiting] = responseBands(
    [...created, asOf - minutes(59)],
    [...responded, undefined],
    asOf,
  );
  expect([all!.leads, all!.share, waiting!.leads, waiting!.share]).toEqual([11, 1, 2, 0.1]);
});

test('where half are never answered there is no median of all', () => {
  const [all, some] = responseBands([start, start], [start + minutes(10), undefined], asOf);
  expect([all!.medianMinutes, some!.medianMinutes]).toEqual([undefined, 10]);
});

test('an answer before its lead counts as at once and is named', () => {
  const [all, , soon] = responseBands([start], [start - 1], asOf);
  expect([all!.negative, soon!.leads, soon!.medianMinutes]).toEqual([1, 1, 0]);
});

test('leads and answers after the export are not there yet, and a day is its end', () => {
  const bands = responseBands([46_000.5, 46_001.5], [46_002, undefined], 46_000);
  expect(bands[0]!.leads).toBe(1);
  expect(bands.at(-1)).toMatchObject({ band: 'waiting', leads: 1 });
});

test('days without a time tell what was answered by the next day, and no hour', () => {
  const bands = responseBands([46_000, 46_000, 46_000, 46_000], [46_000, 46_001, 46_002, undefined], 46_009);
  expect(bands.map(({ leads }) => leads)).toEqual([4, 3, 0, 2, 1, 1, 0]);
  expect(bands.every(({ medianMinutes }) => medianMinutes === undefined)).toBe(true);
});

test('date cells are read with their time of day', () => {
  const [lead, answer] = [new Date(Date.UTC(2026, 2, 2, 23, 50)), new Date(Date.UTC(2026, 2, 3, 0, 20))];
  const table = callFunction('RESPONSE_BANDS', [[[lead]], [[answer]], new Date(Date.UTC(2026, 2, 5))]);
  expect((table as unknown[][])[3]).toEqual(['within 1 hour', 1, 1, 30, 0]);
});

test('the last five bands hold every lead once, in whatever state it is', () => {
  const moment = fc.double({ min: 46_000, max: 46_012, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(moment, fc.option(moment, { nil: undefined })), { minLength: 1 }),
      (rows) => {
        const bands = responseBands(
          rows.map(([came]) => came),
          rows.map(([, answer]) => answer),
          46_010.5,
        );
        const [all, , ...five] = bands;
        expect(five.reduce((sum, { leads }) => sum + leads, 0)).toBe(all!.leads);
        const share = five.reduce((sum, band) => sum + (band.share ?? 0), 0);
        if (all!.share !== undefined) expect(share).toBeCloseTo(1, 12);
      },
    ),
    seeded,
  );
});

test('every row is counted in some month, in other months or without a date', () => {
  const day = fc.option(fc.integer({ min: 45_000, max: 47_000 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(day), fc.integer({ min: 1, max: 36 }), (dates, months) => {
      const table = eventsByMonth(
        dates,
        dayOfDate('2024-06-17'),
        months,
        dates.map(() => 2),
      );
      expect(table).toHaveLength(months + 2);
      expect(table[0]!.name).toBe('2024-06');
      expect(table.reduce((sum, { events }) => sum + events, 0)).toBe(dates.length);
      expect(table.reduce((sum, { amount }) => sum + amount, 0)).toBe(dates.length * 2);
    }),
    seeded,
  );
});

test('the last day of a month belongs to it, with whatever time', () => {
  const dates = [dayOfDate('2026-01-31') + 0.99, dayOfDate('2026-02-01')];
  expect(eventsByMonth(dates, dayOfDate('2026-01-15'), 2).map(({ events }) => events)).toEqual([1, 1, 0, 0]);
});
