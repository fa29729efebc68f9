/** The agreement and its weekly checks, in the sheet: numbers of the published agreement and of the two companies. */
import { afterAll, describe, expect, test } from 'vitest';
import { buildPlan, sizeOf } from '../../src/plan/build';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { places as slaPlaces } from '../../src/plan/modules/sla/places';
import { slaWords } from '../../src/plan/modules/sla/words/words';
import { places as weeklyPlaces } from '../../src/plan/modules/weekly/places';
import { weeklyWords } from '../../src/plan/modules/weekly/words/words';
import { dayOf, daySerial } from '../../src/plan/month';
import type { CellRef } from '../../src/plan/plan';
import { agreementAnswers } from './agreement-plan';
import { built } from './built';
import { companyChecks, companyDay, companyMql, kestrelRow, lumadoro, publishedAgreement } from './companies';

const opened = (flat: typeof kestrelRow, locale = 'en_US') => {
  const answers = agreementAnswers(flat);
  const size = sizeOf(answers);
  const sheet = built(buildPlan(answers), locale);
  const [sla, weekly, funnel] = [slaPlaces(size), weeklyPlaces(size), funnelPlaces(size)];
  const check = (month: number, number: number, column: string) =>
    weekly.at(weekly.check(month, number), column);
  type Filling = readonly (readonly [CellRef, string | number | boolean | null])[];
  return {
    ...sheet,
    sla,
    weekly,
    funnel,
    check,
    on: (day: string, more: Filling = []) =>
      sheet.fill([[funnel.assumptions.input('statusDate'), daySerial(day)], ...more]),
    row: (month: number, column: string, checks = 4) =>
      Array.from({ length: checks }, (_, index) => sheet.value(check(month, index + 1, column))),
    sentence: () => sheet.value(weekly.at('now', 'month')),
  };
};

describe('the published agreement of 10,000 a month at 200 a sale and a rate of 50% (S65)', () => {
  const sheet = opened(publishedAgreement);
  const { sla, weekly, check } = sheet;
  afterAll(() => sheet.close());
  const week = (month: number, number: number, delivered: number | null, rejected: number | null = null) =>
    [
      [check(month, number, 'delivered'), delivered],
      [check(month, number, 'rejected'), rejected],
    ] as const;

  test('promises 100 leads a month, a quarter of them at each of four checks', () => {
    expect(sheet.errors()).toEqual([]);
    expect(sheet.value(sla.figure('aMonth'))).toBeCloseTo(100, 9);
    expect(sheet.value(sla.at(sla.month(1), 'a'))).toBe(100);
    expect(sheet.row(1, 'promised')).toEqual([25, 50, 75, 100]);
    expect(sheet.row(1, 'date').map((day) => dayOf(day as number))).toEqual([
      '2027-01-08',
      '2027-01-15',
      '2027-01-22',
      '2027-01-29',
    ]);
    // One month swings more than a year: the single month of SLA_LEADS would take 108.
    expect(sheet.value(sla.at('ladder sure', 'label'))).toMatch(/^For 80 in 100: 103 leads a month\./);
  });

  test('before the first check names its day, and says nothing in colour', () => {
    expect(sheet.sentence()).toBe('First check: 8 January 2027. Promised this month: 100.');
    expect(sheet.row(1, 'status')).toEqual(['', '', '', '']);
  });

  test('asks for 30 at each check left once 40 are counted after two, and for 31 after 38', () => {
    sheet.on('2027-01-16', [...week(1, 1, 22), ...week(1, 2, 20, 2)]);
    expect(sheet.row(1, 'counted')).toEqual([22, 40, '–', '–']);
    expect(sheet.row(1, 'gap')).toEqual([-3, -10, '–', '–']);
    expect(sheet.row(1, 'pace')).toEqual([26, 30, '–', '–']);
    expect(sheet.row(1, 'status')).toEqual(['Behind', 'Behind', '', '']);
    expect(sheet.sentence()).toBe(
      'Check 2 of 4, January 2027: counted 40 of 100, 10 behind. Needed at each check left (2): 30 instead of 25. At this pace: 80.',
    );
    sheet.fill([[check(1, 2, 'delivered'), 18]]);
    expect(sheet.row(1, 'pace')[1]).toBe(31);
  });

  test('is ahead, and kept before the last check, and asks for nothing more', () => {
    sheet.on('2027-01-16', [...week(1, 1, 30), ...week(1, 2, 25)]);
    expect(sheet.sentence()).toBe(
      'Check 2 of 4, January 2027: counted 55 of 100, 5 ahead. At this pace: 110.',
    );
    sheet.on('2027-01-23', week(1, 3, 49));
    expect(sheet.row(1, 'counted')[2]).toBe(104);
    expect(sheet.row(1, 'pace')[2]).toBe(0);
    expect(sheet.sentence()).toBe('Promise kept with check 3: counted 104 of 100 in January 2027.');
  });

  test('waits for a check that is past and blank, and misses what the last check does not bring', () => {
    sheet.on('2027-01-30', [...week(1, 2, 20), ...week(1, 3, null)]);
    expect(sheet.row(1, 'status')).toEqual(['On pace', 'On pace', 'Not typed', 'Not typed']);
    sheet.fill([...week(1, 3, 20), ...week(1, 4, 26, 1)]);
    expect(sheet.row(1, 'counted')[3]).toBe(95);
    expect(sheet.row(1, 'status')).toEqual(['On pace', 'On pace', 'Just behind', 'Missed']);
    expect(sheet.sentence()).toBe('Check 4 of 4, January 2027: counted 95 of 100, 5 missing.');
  });

  test('has all leads due by the 25th, or in step with working days, where that is agreed', () => {
    const { settings } = weekly;
    const shares = () => sheet.row(1, 'promised').map((due) => Math.round(10 * (due as number)) / 10);
    sheet.fill([[settings.due, 25]]);
    expect(shares()).toEqual([33.3, 66.7, 100, 100]);
    sheet.fill([
      [settings.due, null],
      [settings.pace, weeklyWords.en.paces.working],
    ]);
    expect(shares()).toEqual([28.6, 52.4, 76.2, 100]);
    sheet.fill([[settings.pace, weeklyWords.en.paces.even]]);
  });

  test('a check on Monday gives January five, and a month’s fifth check is judged as its last', () => {
    sheet.fill([[weekly.settings.day, weeklyWords.en.weekdays.monday]]);
    expect(sheet.row(1, 'date', 5).map((day) => dayOf(day as number))).toEqual([
      '2027-01-04',
      '2027-01-11',
      '2027-01-18',
      '2027-01-25',
      '2027-02-01',
    ]);
    expect(sheet.row(1, 'promised', 5)).toEqual([20, 40, 60, 80, 100]);
    sheet.fill([[weekly.settings.day, weeklyWords.en.weekdays.friday]]);
  });
});

describe.each([
  { name: 'Kestrel Row', flat: kestrelRow, locale: 'en_US' },
  { name: 'Lumadoro Impianti', flat: lumadoro, locale: 'it_IT' },
] as const)('$name on 13 March 2027', ({ flat, locale }) => {
  const { language } = flat;
  const sheet = opened(flat, locale);
  const { sla, weekly, check, funnel } = sheet;
  const [words, wordsOfWeek] = [slaWords[language], weeklyWords[language]];
  afterAll(() => sheet.close());
  const status = (month: number) => sheet.value(sla.at(sla.month(month), 'd'));

  test('opens as a draft that teaches, with nothing in colour and nothing found', () => {
    sheet.on('2026-12-20');
    expect(sheet.errors()).toEqual([]);
    expect(sheet.value(sla.state)).toBe(words.states.draft);
    expect(sheet.value(sla.at('sla line', 'label'))).toBe(words.teach);
    expect(sheet.value(weekly.at('weekly line', 'month'))).toBe(wordsOfWeek.teach);
    expect(sheet.row(1, 'status')).toEqual(['', '', '', '']);
  });

  test('promises 84 MQL a month: 21 a check of four, 16.8 of five, 94 for 80 in 100', () => {
    expect(sheet.value(sla.handover)).toBe('MQL');
    expect(sheet.value(sla.figure('aMonth'))).toBeCloseTo(83.3333333, 6);
    expect([1, 2, 3, 6].map((month) => sheet.value(sla.at(sla.month(month), 'a')))).toEqual([84, 84, 84, 84]);
    expect(sheet.value(sla.at(sla.month(7), 'a'))).toBe('–');
    expect(sheet.row(1, 'promised')).toEqual([21, 42, 63, 84]);
    expect(sheet.value(check(3, 2, 'promised'))).toBeCloseTo(33.6, 9);
    expect(String(sheet.value(sla.at('ladder sure', 'label')))).toContain('94 MQL');
    expect(sheet.value(sla.at('ladder', 'label'))).toBeCloseTo(flat.goal! / 2, 6);
    expect(dayOf(sheet.number(sla.until))).toBe('2027-06-30');
    expect(dayOf(sheet.number(sla.reset))).toBe('2027-07-01');
  });

  test('missed January by 4, kept February with its last check, and is on pace in March', () => {
    sheet.fill([
      [funnel.assumptions.input('statusDate'), companyDay],
      ...companyChecks.flatMap(
        ([month, number, delivered, rejected]) =>
          [
            [check(month, number, 'delivered'), delivered],
            [check(month, number, 'rejected'), rejected],
          ] as const,
      ),
      ...companyMql.map(
        (count, index) => [funnel.funnel.at('actual s3', `month ${index + 1}`), count] as const,
      ),
    ]);
    const { statuses } = wordsOfWeek;
    expect(sheet.row(1, 'counted')).toEqual([21, 41, 60, 80]);
    expect(sheet.value(check(1, 4, 'status'))).toBe(statuses.missed);
    expect(sheet.value(check(1, 4, 'gap'))).toBe(-4);
    expect(sheet.row(2, 'counted')).toEqual([20, 40, 61, 85]);
    expect(sheet.value(check(2, 4, 'status'))).toBe(statuses.kept);
    expect(sheet.value(check(3, 2, 'counted'))).toBe(34);
    expect(sheet.value(check(3, 2, 'status'))).toBe(statuses.onPace);
    expect([status(1), status(2), status(3)]).toEqual([
      words.statuses.missed,
      words.statuses.kept,
      words.statuses.open,
    ]);
    expect(sheet.value(sla.sum('d'))).toBe(language === 'it' ? '1 su 2' : '1 of 2');
    expect(sheet.errors()).toEqual([]);
  });

  test('takes the sample lead for an MQL, and not yet after thirty days of silence', () => {
    const sample = [1, 2, 3, 5, 6].map((number) => [sla.at(`score ${number}`, 'c'), 1] as const);
    const answer = () => sheet.value(sla.at('sample result', 'a'));
    sheet.fill(sample);
    expect([sheet.value(sla.figure('fit')), sheet.value(sla.figure('behaviour'))]).toEqual([40, 25]);
    expect(answer()).toBe(words.qualified.isMql);
    sheet.fill([[sla.at('score 9', 'c'), 1]]);
    expect(answer()).toBe(
      language === 'it'
        ? 'non ancora (profilo 40 su 30, comportamento 15 su 20)'
        : 'not yet (fit 40 of 30, behaviour 15 of 20)',
    );
  });

  test('keeps what is signed where it is while the need moves, and says that the two part', () => {
    const fixed = [1, 2, 3, 4, 5, 6].map((month) => [sla.at(sla.month(month), 'b'), 84] as const);
    const differ = () => sheet.value({ tab: 'plan', row: 'check sla differs', column: 'column 6' });
    sheet.fill([
      ...fixed,
      [sla.signedMarketing, daySerial('2027-01-04')],
      [sla.signedSales, daySerial('2027-01-05')],
    ]);
    expect(sheet.value(sla.state)).toBe(words.states.signed);
    expect(differ()).toBe(0);
    const [kept, promises] = [sheet.value(sla.sum('d')), sheet.row(3, 'promised', 5)];
    sheet.fill([[funnel.assumptions.rateTyped(4), 0.3]]);
    expect(sheet.value(sla.at(sla.month(4), 'a'))).toBeGreaterThan(84);
    expect(sheet.value(sla.at(sla.month(4), 'use'))).toBe(84);
    expect([sheet.value(sla.sum('d')), sheet.row(3, 'promised', 5)]).toEqual([kept, promises]);
    // March to June are still to come.
    expect(differ()).toBe(4);
    sheet.fill([[funnel.assumptions.rateTyped(4), 0.4]]);
  });

  test('asks for the reset in its last thirty days, and is over the day after', () => {
    sheet.on('2027-06-10');
    expect(sheet.value(sla.state)).toBe(words.states.resetDue);
    sheet.on('2027-07-01');
    expect(sheet.value(sla.state)).toBe(words.states.ended);
    expect(sheet.errors()).toEqual([]);
  });
});
