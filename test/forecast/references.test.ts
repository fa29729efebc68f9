/** Fifteen well-known series: where the model is the same, R's forecast package 8.20 says the same. */
import { expect, test } from 'vitest';
import { fitModel } from '../../src/forecast/ets/fit';
import { forecastOf } from '../../src/forecast/ets/forecast';
import type { Model } from '../../src/forecast/ets/model';
import { seedOf } from '../../src/forecast/ets/seed';
import { forecast } from '../../src/forecast/forecast';
import { noSeason, seasonOf, withoutSeason, withSeason } from '../../src/forecast/season';
import { isSeasonal } from '../../src/forecast/seasonality';
import { theta } from '../../src/forecast/theta';
import { average, meanScaledError, type Reference, references } from './shared-data';

const all = Object.entries(references ?? {});
const inR = test.skipIf(references === undefined);

/** The largest difference, as a share of what R says. */
const apart = (ours: readonly number[], theirs: readonly number[]) =>
  Math.max(...ours.map((value, at) => Math.abs(value - theirs[at]!) / Math.abs(theirs[at]!)));

/** A model of R fitted here, on the series brought to a mean of 1 as the forecaster does. */
function fitted({ train, freq, test: actual }: Reference, method: string) {
  const [, error, trend, season] = /ETS\((\w+),(\w+),(\w+)\)/.exec(method)!;
  const model = { error, trend, season } as Model;
  const size = average(train);
  const scaled = train.map((value) => value / size);
  const fit = fitModel(Float64Array.from(scaled), model, seedOf(scaled, model, freq))!;
  return {
    mean: forecastOf(fit, actual.length).mean.map((value) => value * size),
    aicc: fit.aicc + 2 * train.length * Math.log(size),
  };
}

inR('Theta agrees with R thetaf to a thousandth on every series', () => {
  for (const [name, { train, freq, test: actual, forecasts }] of all) {
    // R takes less than three years as having no season.
    const hasSeason = train.length >= 3 * freq && isSeasonal(train, freq);
    const season = hasSeason ? seasonOf(train, freq, 'multiplicative') : noSeason;
    const adjusted = theta(withoutSeason(train, season), actual.length).mean;
    const ours = withSeason(adjusted, season, train.length);
    expect(apart(ours, forecasts.r_thetaf!.mean!), name).toBeLessThan(0.001);
  }
});

inR('the damped additive model forecasts within 7% of R, but for the two series it does not suit', () => {
  const unsuited = ['fancy', 'shampoo']; // a season that grows, and two years without one
  for (const [name, series] of all.filter(([each]) => !unsuited.includes(each))) {
    const { mean, method } = series.forecasts.r_ets_AAdA!;
    expect(apart(fitted(series, method!).mean, mean!), name).toBeLessThan(0.07);
  }
});

inR('the model that R chooses is fitted as well as by R: its AICc is at most 8 higher', () => {
  // R also searches the first season, which pays where an additive one starts small and grows.
  for (const [name, series] of all.filter(([each]) => each !== 'JohnsonJohnson')) {
    const { aicc, method } = series.forecasts.r_ets_auto!;
    expect(fitted(series, method!).aicc, name).toBeLessThan(aicc! + 8);
  }
});

inR(
  'on the mean the forecaster errs less than R ets with thetaf, and than the one model of FORECAST.ETS',
  () => {
    const scoreOf = (read: (series: Reference) => readonly number[]) =>
      average(all.map(([, series]) => meanScaledError(series.train, series.test, read(series), series.freq)));
    const ours = scoreOf(({ train, test: actual, freq }) =>
      forecast(train, actual.length, { period: freq }).map(({ mean }) => mean),
    );
    const inTheMiddle = scoreOf(({ forecasts: { r_ets_auto, r_thetaf } }) =>
      r_ets_auto!.mean!.map((value, at) => (value + r_thetaf!.mean![at]!) / 2),
    );
    expect(ours).toBeLessThan(inTheMiddle);
    expect(ours).toBeLessThan(scoreOf(({ forecasts }) => forecasts.r_ets_AAA!.mean!));
  },
);
