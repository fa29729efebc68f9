/** The list of custom functions, in the order in which they are read. A new one adds a line here and one in guides.ts. */

import { FORECAST_AUTO } from '../forecast/functions/forecast-auto';
import { FORECAST_SCORE } from '../forecast/functions/forecast-score';
import { SEASON_WEIGHTS } from '../forecast/functions/season-weights';
import { CAC } from '../metrics/acquisition/cac';
import { CAC_PAYBACK } from '../metrics/acquisition/cac-payback';
import { SLA_LEADS } from '../metrics/agreement/sla-leads';
import { SLA_PACE } from '../metrics/agreement/sla-pace';
import type { Declaration } from '../metrics/declare';
import { BREAKEVEN_MONTHS } from '../metrics/efficiency/breakeven-months';
import { BREAKEVEN_UNITS } from '../metrics/efficiency/breakeven-units';
import { BURN_MULTIPLE } from '../metrics/efficiency/burn-multiple';
import { MAGIC_NUMBER } from '../metrics/efficiency/magic-number';
import { FUNNEL_BACKSOLVE } from '../metrics/funnel/funnel-backsolve';
import { FUNNEL_FORWARD } from '../metrics/funnel/funnel-forward';
import { FUNNEL_RATES } from '../metrics/funnel/funnel-rates';
import { FUNNEL_SCHEDULE } from '../metrics/funnel/funnel-schedule';
import { FUNNEL_SENSITIVITY } from '../metrics/funnel/funnel-sensitivity';
import { FUNNEL_SOLVE } from '../metrics/funnel/funnel-solve';
import { CPL } from '../metrics/marketing/cpl';
import { LEAD_VELOCITY } from '../metrics/marketing/lead-velocity';
import { NPS } from '../metrics/marketing/nps';
import { ROAS } from '../metrics/marketing/roas';
import { ROMI } from '../metrics/marketing/romi';
import { CONVERSION_BY } from '../metrics/records/conversion-by';
import { CYCLE_DAYS } from '../metrics/records/cycle-days';
import { EVENTS_BY_MONTH } from '../metrics/records/events-by-month';
import { EVENTUAL_RATE } from '../metrics/records/eventual-rate';
import { RESPONSE_BANDS } from '../metrics/records/response-bands';
import { STAGE_COUNTS } from '../metrics/records/stage-counts';
import { CHURN } from '../metrics/retention/churn';
import { CHURN_CONVERT } from '../metrics/retention/churn-convert';
import { COHORT_RETENTION } from '../metrics/retention/cohort-retention';
import { GRR } from '../metrics/retention/grr';
import { MRR_QUICK_RATIO } from '../metrics/retention/mrr-quick-ratio';
import { NRR } from '../metrics/retention/nrr';
import { RETENTION_FORECAST } from '../metrics/retention/retention-forecast';
import { COVERAGE_NEEDED } from '../metrics/sales/coverage-needed';
import { PIPELINE_COVERAGE } from '../metrics/sales/pipeline-coverage';
import { SALES_VELOCITY } from '../metrics/sales/sales-velocity';
import { WIN_RATE } from '../metrics/sales/win-rate';
import { FUNNEL_CHANCE } from '../metrics/uncertainty/funnel-chance';
import { FUNNEL_LEARN } from '../metrics/uncertainty/funnel-learn';
import { FUNNEL_NEEDED } from '../metrics/uncertainty/funnel-needed';
import { FUNNEL_RANGE } from '../metrics/uncertainty/funnel-range';
import { RATE_RANGE } from '../metrics/uncertainty/rate-range';
import { LTV } from '../metrics/value/ltv';
import { LTV_COHORT } from '../metrics/value/ltv-cohort';

export const catalogue: readonly Declaration[] = [
  // funnel
  FUNNEL_BACKSOLVE,
  FUNNEL_FORWARD,
  FUNNEL_RATES,
  FUNNEL_SOLVE,
  FUNNEL_SENSITIVITY,
  FUNNEL_SCHEDULE,
  // uncertainty
  FUNNEL_CHANCE,
  FUNNEL_NEEDED,
  FUNNEL_RANGE,
  RATE_RANGE,
  FUNNEL_LEARN,
  // agreement
  SLA_LEADS,
  SLA_PACE,
  // acquisition
  CAC,
  CAC_PAYBACK,
  // value
  LTV,
  LTV_COHORT,
  // retention
  CHURN,
  CHURN_CONVERT,
  COHORT_RETENTION,
  RETENTION_FORECAST,
  GRR,
  NRR,
  MRR_QUICK_RATIO,
  // sales
  WIN_RATE,
  SALES_VELOCITY,
  PIPELINE_COVERAGE,
  COVERAGE_NEEDED,
  // marketing
  CPL,
  ROAS,
  ROMI,
  LEAD_VELOCITY,
  NPS,
  // efficiency
  MAGIC_NUMBER,
  BURN_MULTIPLE,
  BREAKEVEN_UNITS,
  BREAKEVEN_MONTHS,
  // forecast
  FORECAST_AUTO,
  SEASON_WEIGHTS,
  FORECAST_SCORE,
  // records
  STAGE_COUNTS,
  CONVERSION_BY,
  CYCLE_DAYS,
  EVENTUAL_RATE,
  EVENTS_BY_MONTH,
  RESPONSE_BANDS,
];
