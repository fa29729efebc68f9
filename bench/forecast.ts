/** How well the forecaster does on the M3 competition's monthly series, beside its entrants and other tools. */
import { opinions } from '../src/forecast/ets/average';
import { type Forecast, forecastWhole } from '../src/forecast/forecast';
import {
  coverageOf,
  type Errors,
  errorsOf,
  fifthsOf,
  m3,
  meanOf,
  type Series,
  strengthsOf,
  totalOf,
  year,
} from './m3';
import type { Figure } from './print';

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

/** How many of the last months a forecast knows; undefined for all of them. */
const lengths = [12, 13, 15, 18, 21, 23, 24, 27, 30, 36, undefined];

/** Which of the months to come a total is of, counted from 0; a plan often begins months after the last that is known. */
const spans = [
  ['next 3 months', 0, 3],
  ['next 6 months', 0, 6],
  ['next 12 months', 0, 12],
  ['next 18 months', 0, 18],
  ['months 4 to 15', 3, 15],
  ['months 7 to 18', 6, 18],
] as const;

/** Series that must not pay for what the others gain. */
const kinds: readonly (readonly [name: string, is: (series: Series) => boolean])[] = [
  ['season weak (below .3)', (series) => strengthsOf(series).season < 0.3],
  ['season strong (.64 and more)', (series) => strengthsOf(series).season >= 0.64],
  ['trend strong (above .9)', (series) => strengthsOf(series).trend > 0.9],
  ['trend weak (below .6)', (series) => strengthsOf(series).trend < 0.6],
  ['longer than 110 months', ({ x }) => x.length > 110],
];

type Result = { readonly series: Series; readonly made: Forecast; readonly errors: Errors };

function resultsOf(all: readonly Series[], months?: number): Result[] {
  return all.map((series) => {
    const made = forecastWhole(months ? series.x.slice(-months) : series.x, series.xx.length, {
      period: year,
    });
    return { series, made, errors: errorsOf(series, made.periods) };
  });
}

const meanBy = (results: readonly Result[], read: (errors: Errors) => number) =>
  meanOf(results.map(({ errors }) => read(errors)));

function lengthFigures(byLength: ReadonlyMap<number | undefined, readonly Result[]>): Figure[] {
  let before: number | undefined;
  return lengths.flatMap((months) => {
    const results = byLength.get(months)!;
    const score = meanBy(results, ({ msis }) => msis);
    const rise =
      before === undefined
        ? ''
        : ` (${score > before ? '+' : ''}${((score / before - 1) * 100).toFixed(1)}%)`;
    before = score;
    const totals = results.map(({ series, made }) => totalOf(series, made, 0, year));
    const name = months ? `the last ${months} months` : 'whole';
    return [
      {
        what: `  ${name}: sMAPE / MASE / months held / interval score`,
        is: `${[
          meanBy(results, ({ smape }) => smape).toFixed(2),
          meanBy(results, ({ mase }) => mase).toFixed(3),
          meanBy(results, ({ covered }) => covered).toFixed(3),
          score.toFixed(2),
        ].join(' / ')}${rise}`,
        limit: limitsOf(months),
      },
      {
        what: '    totals of 12 months held, and by fifths of width',
        is: `${coverageOf(totals).toFixed(3)}: ${fifthsOf(totals)
          .map((share) => share.toFixed(2))
          .join(' ')}`,
        limit: '.93 to .98, fifths .87',
      },
    ];
  });
}

function limitsOf(months: number | undefined): string {
  if (months === undefined) return 'MASE .828, score 5.78';
  const error = { 12: '1.004', 13: '.965' }[months] ?? (months < 18 ? '' : '.905');
  return [error && `MASE ${error}`, months > 12 && 'score 7.4, +2%'].filter(Boolean).join(', ');
}

const kindFigures = (byLength: ReadonlyMap<number | undefined, readonly Result[]>): Figure[] =>
  kinds.map(([name, is]) => ({
    what: `  ${name}: MASE / score at 18, 24, 36, whole`,
    is: [18, 24, 36, undefined]
      .map((months) => {
        const some = byLength.get(months)!.filter(({ series }) => is(series));
        return `${meanBy(some, ({ mase }) => mase).toFixed(3)}/${meanBy(some, ({ msis }) => msis).toFixed(2)}`;
      })
      .join('  '),
  }));

const spanFigures = (results: readonly Result[]): Figure[] =>
  spans.map(([what, from, end]) => ({
    what: `  total of the ${what}`,
    is: coverageOf(results.map(({ series, made }) => totalOf(series, made, from, end))).toFixed(3),
    limit: 'near .95',
  }));

/** CPU time for a series, in milliseconds. */
function effort(all: readonly Series[], work: (series: Series) => unknown): number {
  const before = process.cpuUsage();
  all.forEach(work);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / all.length;
}

const scaled = (values: readonly number[]) => values.map((value) => value / meanOf(values));

/** Empty, with a word on the console, where the competition's data are not at hand. */
export function forecastFigures(): Figure[] {
  const all = m3();
  if (!all) {
    console.log('\nForecasting is not measured: the M3 series are not at hand.');
    return [];
  }
  const [whole, models] = [
    effort(all, ({ x, xx }) => forecastWhole(x, xx.length, { period: year })),
    effort(all, ({ x, xx }) => opinions(scaled(x), year, xx.length)),
  ];
  const byLength = new Map(lengths.map((months) => [months, resultsOf(all, months)]));
  return [
    { what: 'CPU for a whole series (mean)', is: `${whole.toFixed(1)} ms` },
    {
      what: '  times what its smoothing models take alone',
      is: (whole / models).toFixed(2),
      limit: 'below 2',
    },
    { what: 'each series cut to', is: '' },
    ...lengthFigures(byLength),
    { what: 'kinds of series', is: '' },
    ...kindFigures(byLength),
    { what: 'coverage of totals', is: 'from 36 months' },
    ...spanFigures(byLength.get(36)!),
    ...others.map(([what, smape, mase]) => ({ what, is: `${smape} / ${mase}` })),
  ];
}
