/** How well the forecaster does on the M3 competition's monthly series, beside its entrants and other tools. */
import { existsSync, readFileSync } from 'node:fs';
import { type Expected, forecast } from '../src/forecast/forecast';
import { rangeOfTotal } from '../src/forecast/total';
import { type Figure, median } from './print';

type Series = { readonly x: readonly number[]; readonly xx: readonly number[] };

const file = '../shared/data/m3-monthly.json';
const year = 12;

/** Published or measured on the same 1428 series with the same 18 months held out. */
const others: readonly (readonly [name: string, smape: number, mase: number])[] = [
  ['R forecast: ets and thetaf, mean', 13.586, 0.842],
  ['R forecast: thetaf', 13.856, 0.864],
  ['Theta, an entrant', 13.892, 0.858],
  ['ForecastPro, an entrant', 13.898, 0.848],
  ['R forecast: ets', 14.139, 0.865],
  ['Damped trend, an entrant', 14.576, 0.908],
  ['LibreOffice FORECAST.ETS.ADD (on 250 of the series)', 16.416, 0.92],
  ['Naive2, an entrant', 16.891, 1.037],
  ['R forecast: ets AAA, the model of FORECAST.ETS', 17.381, 0.904],
  ['LibreOffice FORECAST.ETS.MULT (on 250 of the series)', 17.425, 1.017],
  ['GROWTH', 18.09, 1.303],
  ['FORECAST.LINEAR', 20.7, 1.245],
];

/** Which of the months to come a total is of, counted from 0; a plan often begins months after the last that is known. */
const spans = [
  ['next 3 months', 0, 3],
  ['next 6 months', 0, 6],
  ['next 12 months', 0, 12],
  ['next 18 months', 0, 18],
  ['months 4 to 15', 3, 15],
  ['months 7 to 18', 6, 18],
] as const;

/** The most months that a plan reads. */
const mostRead = 60;

/** The mean of a total and how far its range reaches below and above, by the reaches of its months. */
const ways: readonly ((months: readonly Expected[]) => Expected)[] = [
  addedBy((reaches) => reaches.reduce((sum, reach) => sum + reach, 0)),
  addedBy((reaches) => Math.hypot(...reaches)),
  rangeOfTotal,
];

function addedBy(added: (reaches: readonly number[]) => number) {
  return (months: readonly Expected[]): Expected => {
    const mean = months.reduce((sum, month) => sum + month.mean, 0);
    return {
      mean,
      low: mean - added(months.map((month) => month.mean - month.low)),
      high: mean + added(months.map((month) => month.high - month.mean)),
    };
  };
}

/** The share of totals that lay within their 95 % range: ranges added up, root of their squares, and ours. */
function totalFigures(all: readonly Series[]): Figure[] {
  const forecasts = all.map(({ x, xx }) => forecast(x.slice(-mostRead), xx.length, { period: year }));
  return spans.map(([what, first, end]) => {
    const coverages = ways.map((way) => {
      const held = all.filter(({ xx }, at) => {
        const actual = xx.slice(first, end).reduce((sum, value) => sum + value, 0);
        const { low, high } = way(forecasts[at]!.slice(first, end));
        return actual >= low && actual <= high;
      });
      return (held.length / all.length).toFixed(3);
    });
    return { what: `  total of the ${what}`, is: coverages.join(' / '), limit: 'ours near .95' };
  });
}

/** Empty, with a word on the console, where the competition's data are not at hand. */
export function forecastFigures(): Figure[] {
  if (!existsSync(file)) {
    console.log('\nForecasting is not measured: the M3 series are not at hand.');
    return [];
  }
  const all: Series[] = JSON.parse(readFileSync(file, 'utf8'));
  const milliseconds: number[] = [];
  const results = all.map(({ x, xx }) => {
    const started = performance.now();
    const expected = forecast(x, xx.length, { period: year });
    milliseconds.push(performance.now() - started);
    return errorsOf(x, xx, expected);
  });
  const mean = (read: (errors: Errors) => number) =>
    results.reduce((sum, errors) => sum + read(errors), 0) / results.length;
  const total = milliseconds.reduce((sum, each) => sum + each, 0);
  return [
    { what: 'sMAPE', is: mean(({ smape }) => smape).toFixed(3), limit: 'below 13.58' },
    { what: 'MASE', is: mean(({ mase }) => mase).toFixed(4), limit: 'below .840' },
    { what: 'coverage of the 95% range', is: mean(({ covered }) => covered).toFixed(3), limit: '.93 to .97' },
    {
      what: 'mean scaled interval score, 95%',
      is: mean(({ msis }) => msis).toFixed(2),
      limit: 'R ets: 6.34',
    },
    { what: 'a series (median)', is: `${median(milliseconds).toFixed(1)} ms`, limit: 'below 15 ms' },
    { what: 'series a second', is: (all.length / (total / 1000)).toFixed(0) },
    { what: 'coverage of totals, from the last 60 months', is: 'sum / root of squares / ours' },
    ...totalFigures(all),
    ...others.map(([what, smape, mase]) => ({ what, is: `${smape} / ${mase}` })),
  ];
}

type Errors = {
  readonly smape: number;
  readonly mase: number;
  readonly covered: number;
  readonly msis: number;
};

function errorsOf(past: readonly number[], actual: readonly number[], expected: readonly Expected[]): Errors {
  const steps = past.slice(year).map((value, at) => Math.abs(value - past[at]!));
  const scale = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const mean = (read: (value: number, expected: Expected) => number) =>
    actual.reduce((sum, value, at) => sum + read(value, expected[at]!), 0) / actual.length;
  return {
    smape: mean((value, { mean }) => (200 * Math.abs(value - mean)) / (Math.abs(value) + Math.abs(mean))),
    mase: mean((value, { mean }) => Math.abs(value - mean)) / scale,
    covered: mean((value, { low, high }) => (value >= low && value <= high ? 1 : 0)),
    msis: mean((value, { low, high }) => high - low + 40 * Math.max(0, low - value, value - high)) / scale,
  };
}
