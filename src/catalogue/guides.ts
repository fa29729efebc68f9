/** The guides to the functions of the catalogue, in its order. Never imported by what computes: see guide.ts. */

import { forecastAutoGuide } from '../forecast/functions/forecast-auto';
import { forecastScoreGuide } from '../forecast/functions/forecast-score';
import { seasonWeightsGuide } from '../forecast/functions/season-weights';
import { cacGuide } from '../metrics/acquisition/cac';
import { cacPaybackGuide } from '../metrics/acquisition/cac-payback';
import { slaLeadsGuide } from '../metrics/agreement/sla-leads';
import { slaPaceGuide } from '../metrics/agreement/sla-pace';
import { breakevenMonthsGuide } from '../metrics/efficiency/breakeven-months';
import { breakevenUnitsGuide } from '../metrics/efficiency/breakeven-units';
import { burnMultipleGuide } from '../metrics/efficiency/burn-multiple';
import { magicNumberGuide } from '../metrics/efficiency/magic-number';
import { funnelBacksolveGuide } from '../metrics/funnel/funnel-backsolve';
import { funnelForwardGuide } from '../metrics/funnel/funnel-forward';
import { funnelRatesGuide } from '../metrics/funnel/funnel-rates';
import { funnelScheduleGuide } from '../metrics/funnel/funnel-schedule';
import { funnelSensitivityGuide } from '../metrics/funnel/funnel-sensitivity';
import { funnelSolveGuide } from '../metrics/funnel/funnel-solve';
import type { Guide } from '../metrics/guide';
import { cplGuide } from '../metrics/marketing/cpl';
import { leadVelocityGuide } from '../metrics/marketing/lead-velocity';
import { npsGuide } from '../metrics/marketing/nps';
import { roasGuide } from '../metrics/marketing/roas';
import { romiGuide } from '../metrics/marketing/romi';
import { conversionByGuide } from '../metrics/records/conversion-by';
import { cycleDaysGuide } from '../metrics/records/cycle-days';
import { eventsByMonthGuide } from '../metrics/records/events-by-month';
import { eventualRateGuide } from '../metrics/records/eventual-rate';
import { responseBandsGuide } from '../metrics/records/response-bands';
import { stageCountsGuide } from '../metrics/records/stage-counts';
import { churnGuide } from '../metrics/retention/churn';
import { churnConvertGuide } from '../metrics/retention/churn-convert';
import { cohortRetentionGuide } from '../metrics/retention/cohort-retention';
import { grrGuide } from '../metrics/retention/grr';
import { mrrQuickRatioGuide } from '../metrics/retention/mrr-quick-ratio';
import { nrrGuide } from '../metrics/retention/nrr';
import { retentionForecastGuide } from '../metrics/retention/retention-forecast';
import { coverageNeededGuide } from '../metrics/sales/coverage-needed';
import { pipelineCoverageGuide } from '../metrics/sales/pipeline-coverage';
import { salesVelocityGuide } from '../metrics/sales/sales-velocity';
import { winRateGuide } from '../metrics/sales/win-rate';
import { funnelChanceGuide } from '../metrics/uncertainty/funnel-chance';
import { funnelLearnGuide } from '../metrics/uncertainty/funnel-learn';
import { funnelNeededGuide } from '../metrics/uncertainty/funnel-needed';
import { funnelRangeGuide } from '../metrics/uncertainty/funnel-range';
import { rateRangeGuide } from '../metrics/uncertainty/rate-range';
import { ltvGuide } from '../metrics/value/ltv';
import { ltvCohortGuide } from '../metrics/value/ltv-cohort';

export const guides: readonly Guide[] = [
  // funnel
  funnelBacksolveGuide,
  funnelForwardGuide,
  funnelRatesGuide,
  funnelSolveGuide,
  funnelSensitivityGuide,
  funnelScheduleGuide,
  // uncertainty
  funnelChanceGuide,
  funnelNeededGuide,
  funnelRangeGuide,
  rateRangeGuide,
  funnelLearnGuide,
  // agreement
  slaLeadsGuide,
  slaPaceGuide,
  // acquisition
  cacGuide,
  cacPaybackGuide,
  // value
  ltvGuide,
  ltvCohortGuide,
  // retention
  churnGuide,
  churnConvertGuide,
  cohortRetentionGuide,
  retentionForecastGuide,
  grrGuide,
  nrrGuide,
  mrrQuickRatioGuide,
  // sales
  winRateGuide,
  salesVelocityGuide,
  pipelineCoverageGuide,
  coverageNeededGuide,
  // marketing
  cplGuide,
  roasGuide,
  romiGuide,
  leadVelocityGuide,
  npsGuide,
  // efficiency
  magicNumberGuide,
  burnMultipleGuide,
  breakevenUnitsGuide,
  breakevenMonthsGuide,
  // forecast
  forecastAutoGuide,
  seasonWeightsGuide,
  forecastScoreGuide,
  // records
  stageCountsGuide,
  conversionByGuide,
  cycleDaysGuide,
  eventualRateGuide,
  eventsByMonthGuide,
  responseBandsGuide,
];
