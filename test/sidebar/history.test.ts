// Past months in the wizard: the season they give to the goal, the answers that a plan is built from, what Review says.

import { describe, expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { oddText, rangeText, seasonText } from '../../sidebar/series/say';
import { selectedLines } from '../../sidebar/state/selected';
import { words } from '../../sidebar/text/text';
import { seasonOf } from '../../src/plan/modules/funnel/questions/season';
import { monthAfter } from '../../src/plan/month';
import { sharesOfYear } from '../../src/plan/month-series';
import type { MonthSeries } from '../../src/plan/questions';
import { parsed } from '../plan/growth';
import { ask, typedGoal } from './asking';

const { questions, read, show } = ask();
const timing = questions.steps.find(({ id }) => id === 'timing')!;

/** Two years from November 2024 on, in which every December brings twice as much as any other month. */
const values = Array.from({ length: 24 }, (_, index) => (index % 12 === 1 ? 200 : 100));
const twoYears = values.join('\n');
const november: MonthSeries = { start: '2024-11', values };

describe('the shares of a year', () => {
  test('start with January, whenever the history does', () => {
    const shares = sharesOfYear(november)!;
    expect(shares).toHaveLength(12);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares.indexOf(Math.max(...shares))).toBe(11);
    // 200 of 1,300 in a year that comes twice the same, so that nothing of it is chance.
    expect(shares[11]).toBeCloseTo(200 / 1300, 2);
    expect(shares[0]).toBeCloseTo(100 / 1300, 2);
  });

  test('are those of the history with its gaps filled between the neighbours', () => {
    const gap = values.map((value, index) => (index === 5 ? null : value));
    expect(sharesOfYear({ start: '2024-11', values: gap })).toEqual(sharesOfYear(november));
  });

  test('need a year, and a total above 0', () => {
    expect(sharesOfYear({ start: '2026-01', values: values.slice(0, 11) })).toBeUndefined();
    expect(sharesOfYear({ start: '2025-01', values: new Array<number>(12).fill(0) })).toBeUndefined();
    expect(sharesOfYear({ start: '2025-01', values: values.map((value) => -value) })).toBeUndefined();
  });

  test('are even, own, or like the history, as was chosen', () => {
    const shares = Array.from({ length: 12 }, (_, month) => (month === 0 ? 0.45 : 0.05));
    const even = new Array<number>(12).fill(1 / 12);
    const answers = { shares, history: november };
    expect(seasonOf({ ...answers, season: 'even' })).toEqual(even);
    expect(seasonOf({ ...answers, season: 'own' })).toBe(shares);
    expect(seasonOf({ ...answers, season: 'history' })).toEqual(sharesOfYear(november));
    expect(seasonOf({ season: 'history' })).toEqual(even);
    expect(seasonOf({ season: 'own' })).toEqual(even);
  });
});

describe('a goal that is spread like the history', () => {
  const typed = { ...typedGoal, season: 'history', history: twoYears };

  test('takes most visits in its strongest month', () => {
    const { values: answers } = read(typed);
    const needs = questions.figures(answers).funnel!.months.map(({ need }) => need);
    const average = needs.reduce((sum, need) => sum + need, 0) / 12;
    expect(needs.indexOf(Math.max(...needs))).toBe(11);
    expect(needs[11]! / average).toBeCloseTo(12 * sharesOfYear(november)![11]!, 9);
  });

  test('goes into the answers with its shares, its months and the day they were read', () => {
    const { values: typedIn, remarks } = read({ ...typed, historyOf: 'customers' });
    expect(Object.values(remarks).filter(({ kind }) => kind === 'error')).toEqual([]);
    const answers = parsed(questions.answers(typedIn));
    expect(answers.history).toEqual({ of: 'customers', start: '2024-11', values, asOf: '2026-11-22' });
    expect(answers.season).toEqual(sharesOfYear(november));
  });

  test('is told on Review', () => {
    expect(timing.review(read(typed).values)[1]).toBe(
      'Spread like your history: 24 months, November 2024 to October 2026',
    );
    const italian = ask('it');
    const step = italian.questions.steps.find(({ id }) => id === 'timing')!;
    expect(step.review(italian.read({ ...typed, goal: '10 mln' }).values)[1]).toBe(
      'Come lo storico: 24 mesi, novembre 2024 – ottobre 2026',
    );
  });
});

describe('a history beside another season', () => {
  test('gives the baseline, whatever its length, and is told on Review', () => {
    const { values: answers, remarks } = read({ ...typedGoal, history: 'Jul 4\nAug 5\nSep\nOct 7' });
    expect(remarks.history).toBeUndefined();
    expect(parsed(questions.answers(answers)).history).toEqual({
      of: 'revenue',
      start: '2026-07',
      values: [4, 5, null, 7],
      asOf: '2026-11-22',
    });
    expect(timing.review(answers).slice(1)).toEqual([
      'The same goal every month',
      'Baseline from 3 months, July to October 2026',
    ]);
  });

  test('may be left blank', () => {
    const { values: answers, remarks, incomplete } = read(typedGoal);
    expect([remarks.history, incomplete]).toEqual([undefined, false]);
    expect(parsed(questions.answers(answers)).history).toBeNull();
    expect(timing.review(answers)).toHaveLength(2);
  });
});

describe('a history that ends long before the plan', () => {
  const ending = (last: string, count = 24) =>
    Array.from({ length: count }, (_, index) => `${monthAfter(last, index + 1 - count)}\t${index + 5}`).join(
      '\n',
    );
  const stale =
    'The history ends in June 2025, 19 months before the plan: the longer the gap, the wider the range.';

  test('is read, and how far back it ends is said', () => {
    const { values: answers, remarks } = read({ ...typedGoal, history: ending('2025-06') });
    expect(remarks.history).toEqual({ kind: 'hint', text: stale });
    expect(parsed(questions.answers(answers)).history).toMatchObject({ start: '2023-07' });
  });

  test('is said in Italian as well', () => {
    const italian = ask('it').read({ goal: '10 mln', value: '1,1 mln', history: ending('2025-06') });
    expect(italian.remarks.history?.text).toBe(
      'Lo storico finisce con giugno 2025, 19 mesi prima del piano: più lungo è il vuoto, più ampio è l’intervallo.',
    );
  });

  test('goes by the first month of the plan: a year between is no matter', () => {
    const said = (last: string, start: string) =>
      read({ ...typedGoal, start, history: ending(last) }).remarks.history?.text;
    expect(said('2026-01', '2027-01')).toBeUndefined();
    expect(said('2025-12', '2027-01')).toMatch(/^The history ends in December 2025, 13 months/);
    expect(said('2025-12', '2026-12')).toBeUndefined();
  });
});

describe('what only people know of the years of a history', () => {
  const asked = (history: string, more = {}) => {
    const { values: answers } = read({ ...typedGoal, season: 'history', history, ...more });
    return timing.fields
      .filter(({ id, when }) => ['everyYear', 'oddMonths'].includes(id) && when!(answers))
      .map(({ id }) => id);
  };
  const rising = (count: number) =>
    Array.from({ length: count }, (_, month) => 100 + month + 40 * (month % 12));
  const written = (values: readonly number[]) => values.join('\n');
  const withOrder = written(rising(30).map((value, month) => (month === 17 ? 20 * value : value)));

  test('is asked where it cannot be told: from one year to two, and of months far from the usual', () => {
    expect(asked(written(rising(11)))).toEqual([]);
    expect(asked(written(rising(12)))).toEqual(['everyYear']);
    expect(asked(written(rising(23)))).toEqual(['everyYear']);
    expect(asked(written(rising(24)))).toEqual([]);
    expect(asked(withOrder)).toEqual(['oddMonths']);
    expect(asked('')).toEqual([]);
  });

  test('goes into the answers and the season, and only while it is asked', () => {
    const answersTo = (history: string, more: object) =>
      parsed(questions.answers(read({ ...typedGoal, season: 'history', history, ...more }).values));
    const year = written(rising(12).map((value, month) => (month % 5 === 0 ? 2 * value : value)));
    const [yes, no, unknown] = ['yes', 'no', 'unknown'].map((everyYear) =>
      answersTo(year, { everyYear }),
    ) as [ReturnType<typeof answersTo>, ReturnType<typeof answersTo>, ReturnType<typeof answersTo>];
    expect([yes, no, unknown].map(({ history }) => history!.everyYear)).toEqual([true, false, undefined]);
    const spread = ({ season }: typeof yes) => Math.max(...season) - Math.min(...season);
    expect(spread(yes)).toBeGreaterThan(spread(unknown));
    expect(spread(unknown)).toBeGreaterThan(spread(no));
    expect(answersTo(written(rising(24)), { everyYear: 'yes' }).history!.everyYear).toBeUndefined();
    const followed = answersTo(withOrder, { oddMonths: 'followed' });
    expect(followed.history!.followsOdd).toBe(true);
    expect(spread(followed)).toBeGreaterThan(spread(answersTo(withOrder, {})));
  });

  test('is said of the months on the card', () => {
    const history = {
      start: '2024-05',
      values: rising(30).map((value, month) => (month === 17 ? 20 * value : value)),
    };
    expect(oddText(history, words.en)).toBe('October 2025 is far from what that month otherwise brings.');
    expect(oddText({ ...history, values: rising(30) }, words.en)).toBe('');
  });
});

describe('with the season of the history wanted', () => {
  const said = (history: string, more = {}) => {
    const { remarks } = read({ ...typedGoal, season: 'history', history, ...more });
    return remarks.history && `${remarks.history.kind}: ${remarks.history.text}`;
  };
  const lines = (count: number, value = '5') => Array.from({ length: count }, () => value).join('\n');

  test.each([
    ['', 'error: Paste your past months, or choose another option.'],
    [lines(11), 'error: 11 months can’t show a season. Use 12 or more, or choose another option.'],
    [lines(12), undefined],
    [lines(23), undefined],
    [lines(24), undefined],
    [
      lines(24, '0'),
      'error: Months that add up to nothing show no season. Check them, or choose another option.',
    ],
    [
      lines(24, '-1'),
      'error: Months that add up to nothing show no season. Check them, or choose another option.',
    ],
  ])('%j says: %s', (history, sentence) => {
    expect(said(history)).toBe(sentence);
    expect(read({ ...typedGoal, history }).remarks.history).toBeUndefined();
  });

  test('customers are whole', () => {
    expect(said(`2.5\n${lines(24)}`)).toBeUndefined();
    expect(said(`2.5\n${lines(24)}`, { historyOf: 'customers' })).toBe('error: Line 1: Type a whole number.');
  });

  test('a blank history leaves the other figures as they are', () => {
    const answers = read({ ...typedGoal, season: 'history' });
    expect([answers.wrong, answers.incomplete]).toEqual([false, false]);
    expect(show.number(questions.figures(answers.values).funnel!.stages[0]!.need)).toBe('6,313');
  });
});

test('the history waits under “More options” until its season is wanted', () => {
  const fields = timing.fields.filter(({ id }) => id.startsWith('history'));
  const waits = (season: string) =>
    fields.map(({ more }) => (typeof more === 'function' ? more({ season }) : more));
  expect(waits('even')).toEqual([true, true]);
  expect(waits('own')).toEqual([true, true]);
  expect(waits('history')).toEqual([false, false]);
});

test('the field says which month the last line is, where no line has a date', () => {
  const { help } = timing.fields.find(({ id }) => id === 'history')!;
  expect(typeof help === 'function' && help({ season: 'even' })).toBe(
    'Revenue or customers, one month per line, oldest first. Dates are optional: without them the last line is October 2026. Shows where you land if nothing changes.',
  );
});

describe('what was read', () => {
  const some = (missing: readonly number[], leftOut?: string): MonthSeries => ({
    start: '2024-01',
    values: Array.from({ length: 34 }, (_, index) => (missing.includes(index) ? null : 5)),
    ...(leftOut ? { leftOut } : {}),
  });
  test.each([
    [some([]), 'January 2024 to October 2026.', 'Da gennaio 2024 a ottobre 2026.'],
    [
      some([11], '2026-11'),
      'January 2024 to October 2026. December 2024 was missing and is filled in; November 2026 is not over and is left out.',
      'Da gennaio 2024 a ottobre 2026. Dicembre 2024 mancava ed è stimato; novembre 2026 non è finito ed è escluso.',
    ],
    [
      some([11, 12, 20]),
      'January 2024 to October 2026. December 2024, January 2025 and September 2025 were missing and are filled in.',
      'Da gennaio 2024 a ottobre 2026. Dicembre 2024, gennaio 2025 e settembre 2025 mancavano e sono stimati.',
    ],
    [
      some([3, 4, 5, 6]),
      'January 2024 to October 2026. 4 months were missing and are filled in.',
      'Da gennaio 2024 a ottobre 2026. 4 mesi mancavano e sono stimati.',
    ],
    [
      some([], '2026-11'),
      'January 2024 to October 2026. November 2026 is not over and is left out.',
      'Da gennaio 2024 a ottobre 2026. Novembre 2026 non è finito ed è escluso.',
    ],
  ])('is told with its gaps', (series, english, italian) => {
    expect(rangeText(series, words.en)).toBe(english);
    expect(rangeText(series, words.it)).toBe(italian);
  });

  test('names the strongest and the weakest month, where there is a season', () => {
    const shares = [0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.05, 0.08, 0.1, 0.094, 0.116];
    expect(seasonText(shares, show, words.en)).toBe(
      'Strongest: December, 11.6% of the year. Weakest: August, 5%.',
    );
    expect(seasonText(new Array<number>(12).fill(1 / 12), show, words.en)).toBe(
      'No season shows: every month gets the same share.',
    );
  });
});

test('selected cells become lines as the sheet shows them, and months that run across are turned', () => {
  const cells = (rows: string[][]) => ({
    address: 'Sheet1!A1:B2',
    rows: rows.map((row) => row.map((text) => ({ text, number: null, day: null }))),
  });
  expect(
    selectedLines(
      cells([
        ['Month', 'Revenue'],
        ['Sep 2024', '$ 1,100'],
        ['Oct 2024', ''],
      ]),
      marksOf('en_US'),
    ),
  ).toEqual(['Month\tRevenue', 'Sep 2024\t$ 1,100', 'Oct 2024']);
  expect(
    selectedLines(
      cells([
        ['Sep', 'Oct', 'Nov'],
        ['1', '2', '3'],
      ]),
      marksOf('en_US'),
    ),
  ).toEqual(['Sep\t1', 'Oct\t2', 'Nov\t3']);
  expect(selectedLines(cells([['1', '2', '3']]), marksOf('en_US'))).toEqual(['1', '2', '3']);
  expect(selectedLines(cells([['1'], ['2\n3'], [' ']]), marksOf('en_US'))).toEqual(['1', '2 3', '']);
});
