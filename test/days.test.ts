/** Days: a date cell is read as the day that people see in it, wherever the file is at home and wherever a script runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createShippedHost } from '../host/host-node';
import { instantOf, offsetAt, scriptTimeZone } from '../host/time-zone';
import { callFunction } from '../src/catalogue/call';
import { dateOfDay, dayOf, dayOfDate, dayReader, type OpenZone } from '../src/catalogue/days';

const zones = [
  'Europe/Rome',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Pacific/Apia',
];
const processZones = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'];

const machineZone = process.env.TZ;
afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

/** The zone of a file, and how often it was asked. */
function zoneOf(timeZone: string) {
  const asked = { zones: 0, offsets: 0 };
  const open: OpenZone = () => {
    asked.zones += 1;
    return (instant) => {
      asked.offsets += 1;
      return Math.trunc(offsetAt(instant.getTime(), timeZone) / 60_000);
    };
  };
  return { asked, open };
}

/** A date as Sheets hands it over. */
const cellIn = (timeZone: string, day: string, hours = 0) =>
  new Date(instantOf(dayOfDate(day) + hours / 24, timeZone));
const down = (timeZone: string, days: readonly string[], hours = 0) =>
  days.map((day) => [day && cellIn(timeZone, day, hours)]);

describe.each(processZones)('with the process in %s', (processZone) => {
  test('its own clock is that of the zone', () => {
    process.env.TZ = processZone;
    const noon = new Date(Date.UTC(2026, 5, 1, 12));
    expect(noon.getTimezoneOffset() * 60_000 + offsetAt(noon.getTime(), processZone)).toBe(0);
  });

  test.each(zones)('every day of a year is its own day in %s, whatever the hour', (zone) => {
    process.env.TZ = processZone;
    const read = dayReader(zoneOf(zone).open());
    const first = dayOfDate('2026-03-01');
    for (let day = first; day < first + 365; day += 1) {
      for (const hours of [0, 4, 18, 23.99]) {
        expect(dateOfDay(dayOf(read(new Date(instantOf(day + hours / 24, zone))))!)).toBe(dateOfDay(day));
      }
    }
  });

  test.each(zones)('who starts on a 1st in %s belongs to the month that begins', (zone) => {
    process.env.TZ = processZone;
    const starts = down(zone, ['2026-01-01', '2026-01-15', '2026-02-01', '2026-03-01']);
    const ends = down(zone, ['', '2026-03-20', '', '']);
    const table = callFunction(
      'COHORT_RETENTION',
      [starts, ends, cellIn(zone, '2026-06-30'), 3],
      zoneOf(zone).open,
    ) as unknown[][];
    expect(table.slice(2).map(([cohort, customers]) => [cohort, customers])).toEqual([
      ['2026-01', 2],
      ['2026-02', 1],
      ['2026-03', 1],
    ]);
  });

  test.each(zones)('month ends stamped in the evening in %s belong to the month that ends', (zone) => {
    process.env.TZ = processZone;
    const history = Array.from({ length: 36 }, (_, month) => [
      cellIn(zone, dateOfDay(dayOfDate('2022-01-01') + daysTo(month + 1) - 1), 18),
      month % 12 === 11 ? 300 : 100,
    ]);
    const shares = callFunction('SEASON_WEIGHTS', [history], zoneOf(zone).open) as number[][];
    shares.forEach(([share], month) => {
      expect(share).toBeCloseTo(month === 11 ? 3 / 14 : 1 / 14, 9);
    });
  });
});

/** Days from 1 January 2022 to the first of a month, counted from it. */
const daysTo = (months: number) => (Date.UTC(2022, months) - Date.UTC(2022, 0)) / 86_400_000;

describe('the file’s zone', () => {
  test('is asked once, and its offset at most twice for each month and twelve times for each change', () => {
    const months = Array.from({ length: 24 }, (_, month) =>
      dateOfDay(dayOfDate('2024-01-01') + month * 30.4),
    );
    for (const zone of zones) {
      const { asked, open } = zoneOf(zone);
      const often = (cells: Date[][]) => cells.flatMap((cell) => Array.from({ length: 200 }, () => cell));
      const created = often(months.map((day) => [cellIn(zone, day)]));
      const closed = often(months.map((day) => [cellIn(zone, day, 30)]));
      callFunction('CYCLE_DAYS', [created, closed], open);
      expect(asked.zones).toBe(1);
      // Apia has had no summer time since 2021, and Kolkata none since 1945.
      const changes = zone === 'Asia/Kolkata' || zone === 'Pacific/Apia' ? 0 : 4;
      expect(asked.offsets).toBeLessThanOrEqual(2 * 24 + 12 * changes);
      expect(asked.offsets).toBeGreaterThanOrEqual(24 + changes);
    }
  });

  test('is asked nothing where no date came in', () => {
    const { asked, open } = zoneOf('Europe/Rome');
    callFunction(
      'CYCLE_DAYS',
      [
        [[46_023], [46_030]],
        [[46_030], ['']],
      ],
      open,
    );
    callFunction('CAC', [60_000, 30], open);
    expect(asked).toEqual({ zones: 0, offsets: 0 });
  });

  test('may leave out a whole day, and its midnight', () => {
    const read = dayReader(zoneOf('Pacific/Apia').open());
    const days = ['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01'];
    expect(days.map((day) => dateOfDay(read(cellIn('Pacific/Apia', day)).serial))).toEqual(days);
    // In Santiago the clocks go from midnight to one in the morning.
    const inSantiago = dayReader(zoneOf('America/Santiago').open());
    expect(dateOfDay(inSantiago(cellIn('America/Santiago', '2026-09-06')).serial)).toBe('2026-09-06');
  });
});

describe('the host', () => {
  test.each(zones)('hands over instants of %s and runs the script elsewhere', (timeZone) => {
    const host = createShippedHost({ timeZone });
    host.workbook.type('A1', '1/1/2026');
    host.workbook.type('A2', '2/1/2026');
    host.workbook.type('A3', '3/1/2026');
    host.workbook.type('C1', '=COHORT_RETENTION(A1:A3;B1:B3;DATE(2026;6;30);2)');
    const cohorts = ['C3', 'C4', 'C5'].map((address) => host.workbook.value(address));
    const { counts } = host;
    host.close();
    expect(cohorts).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(counts['Spreadsheet.getSpreadsheetTimeZone']).toBe(1);
    // Four months, and twelve more for the change of March where there is one.
    expect(counts['Utilities.formatDate']).toBeLessThanOrEqual(4 * 2 + 12);
  });

  test('runs the script in the zone that the manifest names', () => {
    const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { timeZone: string };
    expect(scriptTimeZone).toBe(manifest.timeZone);
  });
});

test('no room but the host calls a local getter of Date', () => {
  const root = join(import.meta.dirname, '..');
  const local =
    /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)\(|\.getTimezoneOffset\(|\.to(?:Locale)?(?:Date|Time)String\(|new Date\([^()]*,|Date\(\s*\d{4}\s*,/;
  const files = ['src', 'sidebar'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(room, file)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => local.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
