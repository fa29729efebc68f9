/** The list of custom functions, in the order in which they are read. A new one adds a line here and one in guides.ts. */

import { CAC } from '../metrics/acquisition/cac';
import type { Declaration } from '../metrics/declare';
import { FUNNEL_BACKSOLVE } from '../metrics/funnel/funnel-backsolve';
import { FUNNEL_FORWARD } from '../metrics/funnel/funnel-forward';
import { FUNNEL_RATES } from '../metrics/funnel/funnel-rates';
import { FUNNEL_SCHEDULE } from '../metrics/funnel/funnel-schedule';
import { FUNNEL_SENSITIVITY } from '../metrics/funnel/funnel-sensitivity';
import { FUNNEL_SOLVE } from '../metrics/funnel/funnel-solve';
import { CHURN } from '../metrics/retention/churn';
import { LTV } from '../metrics/value/ltv';

export const catalogue: readonly Declaration[] = [
  // funnel
  FUNNEL_BACKSOLVE,
  FUNNEL_FORWARD,
  FUNNEL_RATES,
  FUNNEL_SOLVE,
  FUNNEL_SENSITIVITY,
  FUNNEL_SCHEDULE,
  // acquisition
  CAC,
  // value
  LTV,
  // retention
  CHURN,
];
