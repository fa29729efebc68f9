/** The list of custom functions, in the order in which they are read. A new one adds a line here and one in guides.ts. */
import { FORECAST_AUTO } from '../forecast/functions/forecast-auto';
import { FORECAST_SCORE } from '../forecast/functions/forecast-score';
import { SEASON_WEIGHTS } from '../forecast/functions/season-weights';
import { CAC } from '../metrics/acquisition/cac';
import type { Declaration } from '../metrics/declare';
import { FUNNEL_BACKSOLVE } from '../metrics/funnel/funnel-backsolve';
import { CHURN } from '../metrics/retention/churn';
import { LTV } from '../metrics/value/ltv';

export const catalogue: readonly Declaration[] = [
  // funnel
  FUNNEL_BACKSOLVE,
  // acquisition
  CAC,
  // value
  LTV,
  // retention
  CHURN,
  // forecast
  FORECAST_AUTO,
  SEASON_WEIGHTS,
  FORECAST_SCORE,
];
