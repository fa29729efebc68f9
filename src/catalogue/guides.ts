/** The guides to the functions of the catalogue, in its order. Never imported by what computes: see guide.ts. */
import { forecastAutoGuide } from '../forecast/functions/forecast-auto';
import { forecastScoreGuide } from '../forecast/functions/forecast-score';
import { seasonWeightsGuide } from '../forecast/functions/season-weights';
import { cacGuide } from '../metrics/acquisition/cac';
import { funnelBacksolveGuide } from '../metrics/funnel/funnel-backsolve';
import type { Guide } from '../metrics/guide';
import { churnGuide } from '../metrics/retention/churn';
import { ltvGuide } from '../metrics/value/ltv';

export const guides: readonly Guide[] = [
  // funnel
  funnelBacksolveGuide,
  // acquisition
  cacGuide,
  // value
  ltvGuide,
  // retention
  churnGuide,
  // forecast
  forecastAutoGuide,
  seasonWeightsGuide,
  forecastScoreGuide,
];
