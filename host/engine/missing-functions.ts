/** Functions that Sheets has and the engine lacks. A formula that uses one missing here too shows #NAME?. */
import type { Context } from './context';
import { betaBelow, gammaBelow, inverse, lnGamma, normalBelow } from './distributions';
import { helpers, registries } from './engine';
import type { Locale } from './locales';

type Scalar = { value: unknown; format?: string } | undefined;
type Compute = (this: Context & { locale: Locale }, ...args: Scalar[]) => unknown;

const functions = registries.functionRegistry;

function register(name: string, parameters: string[], compute: Compute): void {
  const args = parameters.map((parameter) => helpers.arg(parameter, parameter.replace(/ \(.*/, '')));
  functions.replace(name, { description: name, args, compute: compute as never });
}

const numberError = (message: string) => ({ value: '#NUM!', message });

/** A function of numbers, such as `x (number)`, each checked before the function is asked. */
function distribution(
  name: string,
  parameters: string[],
  fine: (...numbers: number[]) => boolean,
  compute: (...values: never[]) => unknown,
): void {
  register(name, parameters, function (...args) {
    const values = args.map((one, index) =>
      parameters[index]!.includes('(boolean')
        ? helpers.toBoolean(one as never)
        : helpers.toNumber(one as never, this.locale),
    );
    if (!fine(...(values.map(Number) as number[])))
      return numberError(`${name}: an argument is out of its range.`);
    const result = compute(...(values as never[]));
    return Number.isFinite(result) ? { value: result } : numberError(`${name} has no value here.`);
  });
}

const open = (p: number) => p > 0 && p < 1;
const closed = (p: number) => p >= 0 && p <= 1;

const gammaDensity = (x: number, alpha: number) =>
  x === 0 && alpha === 1 ? 1 : Math.exp((alpha - 1) * Math.log(x) - x - lnGamma(alpha));

function betaDensity(x: number, a: number, b: number): number {
  const front = lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  if (x === 0 || x === 1) return x ** (a - 1) * (1 - x) ** (b - 1) * Math.exp(front);
  return Math.exp(front + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
}

const normalDensity = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** No normal value lies further out than a number can tell. */
const normalInverse = (p: number) => inverse(normalBelow, p, -40, 40);

function gammaInverse(p: number, alpha: number): number {
  let high = alpha + 1;
  while (gammaBelow(high, alpha) < p) high *= 2;
  return inverse((x) => gammaBelow(x, alpha), p, 0, high);
}

distribution(
  'GAMMA.DIST',
  ['x (number)', 'alpha (number)', 'beta (number)', 'cumulative (boolean)'],
  (x, alpha, beta) => x >= 0 && alpha > 0 && beta > 0,
  (x: number, alpha: number, beta: number, cumulative: boolean) =>
    cumulative ? gammaBelow(x / beta, alpha) : gammaDensity(x / beta, alpha) / beta,
);
distribution(
  'GAMMA.INV',
  ['probability (number)', 'alpha (number)', 'beta (number)'],
  (p, alpha, beta) => p >= 0 && p < 1 && alpha > 0 && beta > 0,
  (p: number, alpha: number, beta: number) => gammaInverse(p, alpha) * beta,
);
distribution(
  'BETA.DIST',
  ['x (number)', 'alpha (number)', 'beta (number)', 'cumulative (boolean)'],
  (x, alpha, beta) => closed(x) && alpha > 0 && beta > 0,
  (x: number, alpha: number, beta: number, cumulative: boolean) =>
    cumulative ? betaBelow(x, alpha, beta) : betaDensity(x, alpha, beta),
);
distribution(
  'BETA.INV',
  ['probability (number)', 'alpha (number)', 'beta (number)'],
  (p, alpha, beta) => open(p) && alpha > 0 && beta > 0,
  (p: number, alpha: number, beta: number) => inverse((x) => betaBelow(x, alpha, beta), p, 0, 1),
);
distribution(
  'NORM.DIST',
  ['x (number)', 'mean (number)', 'standard_deviation (number)', 'cumulative (boolean)'],
  (_x, _mean, deviation) => deviation > 0,
  (x: number, mean: number, deviation: number, cumulative: boolean) =>
    cumulative ? normalBelow((x - mean) / deviation) : normalDensity((x - mean) / deviation) / deviation,
);
distribution(
  'NORM.INV',
  ['probability (number)', 'mean (number)', 'standard_deviation (number)'],
  (p, _mean, deviation) => open(p) && deviation > 0,
  (p: number, mean: number, deviation: number) => mean + deviation * normalInverse(p),
);
distribution(
  'NORM.S.DIST',
  ['x (number)', 'cumulative (boolean, default=TRUE)'],
  () => true,
  (x: number, cumulative = true) => (cumulative ? normalBelow(x) : normalDensity(x)),
);
distribution('NORM.S.INV', ['probability (number)'], open, normalInverse);
distribution(
  'BINOM.DIST',
  ['successes (number)', 'trials (number)', 'probability (number)', 'cumulative (boolean)'],
  (k, n, p) => k >= 0 && k <= n && open(p),
  (successes: number, trials: number, p: number, cumulative: boolean) => {
    const [k, n] = [Math.floor(successes), Math.floor(trials)];
    if (cumulative) return k === n ? 1 : 1 - betaBelow(p, k + 1, n - k);
    const ways = lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
    return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log1p(-p));
  },
);
distribution(
  'POISSON.DIST',
  ['x (number)', 'mean (number)', 'cumulative (boolean)'],
  (x, mean) => x >= 0 && mean > 0,
  (x: number, mean: number, cumulative: boolean) =>
    cumulative ? 1 - gammaBelow(mean, Math.floor(x) + 1) : gammaDensity(mean, Math.floor(x) + 1),
);
distribution(
  'QUOTIENT',
  ['dividend (number)', 'divisor (number)'],
  (_dividend, divisor) => divisor !== 0,
  (dividend: number, divisor: number) => Math.trunc(dividend / divisor),
);
distribution(
  'SIGN',
  ['value (number)'],
  () => true,
  (value: number) => Math.sign(value),
);
distribution(
  'MROUND',
  ['value (number)', 'factor (number)'],
  (value, factor) => value * factor >= 0,
  (value: number, factor: number) => (factor ? Math.round(value / factor) * factor : 0),
);

distribution(
  'FACT',
  ['value (number)'],
  (value) => value >= 0 && value < 171,
  (value: number) =>
    Array.from({ length: Math.floor(value) }, (_, index) => index + 1).reduce((a, b) => a * b, 1),
);

register('N', ['value (any)'], (one) => {
  const value = one?.value;
  if (typeof value === 'string') return value.startsWith('#') && one && 'message' in one ? one : { value: 0 };
  return { value: Number(value ?? 0), format: one?.format };
});

register('T', ['value (any)'], (one) => ({ value: typeof one?.value === 'string' ? one.value : '' }));

register('REPT', ['text (string)', 'times (number)'], function (text, times) {
  const count = Math.trunc(helpers.toNumber(times as never, this.locale));
  const piece = helpers.toString(text as never);
  if (count < 0 || piece.length * count > 32_000)
    return {
      value: '#VALUE!',
      message: 'REPT: times must be 0 or more, and the text not longer than 32,000 characters.',
    };
  return { value: piece.repeat(count) };
});

register(
  'FIXED',
  ['value (number)', 'places (number, default=2)', 'no_separator (boolean, default=FALSE)'],
  function (value, places, noSeparator) {
    const digits = places ? Math.trunc(helpers.toNumber(places as never, this.locale)) : 2;
    const scale = 10 ** Math.max(0, -digits);
    const number = Math.round(helpers.toNumber(value as never, this.locale) / scale) * scale;
    const exact = digits < 0 ? number : helpers.toNumber(value as never, this.locale);
    const grouping = helpers.toBoolean(noSeparator as never) ? '0' : '#,##0';
    const format = digits > 0 ? `${grouping}.${'0'.repeat(digits)}` : grouping;
    return { value: helpers.formatValue(exact, { locale: this.locale, format }) };
  },
);

register('ARRAYFORMULA', ['array_formula (any, range<any>)'], (value) => value);

/** Days since 30 December 1899, with the time of day as a fraction, in the spreadsheet's time zone. */
register('NOW', [], function () {
  return { value: this.host.now(), format: `${this.locale.dateFormat} ${this.locale.timeFormat}` };
});
register('TODAY', [], function () {
  return { value: Math.floor(this.host.now()), format: this.locale.dateFormat };
});

functions.replace('FORECAST.LINEAR', functions.get('FORECAST') as never);
