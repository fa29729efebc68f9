/** The guides to the functions of the catalogue, in its order. Never imported by what computes: see guide.ts. */

import { cacGuide } from '../metrics/acquisition/cac';
import { funnelBacksolveGuide } from '../metrics/funnel/funnel-backsolve';
import { funnelForwardGuide } from '../metrics/funnel/funnel-forward';
import { funnelRatesGuide } from '../metrics/funnel/funnel-rates';
import { funnelScheduleGuide } from '../metrics/funnel/funnel-schedule';
import { funnelSensitivityGuide } from '../metrics/funnel/funnel-sensitivity';
import { funnelSolveGuide } from '../metrics/funnel/funnel-solve';
import type { Guide } from '../metrics/guide';
import { churnGuide } from '../metrics/retention/churn';
import { ltvGuide } from '../metrics/value/ltv';

export const guides: readonly Guide[] = [
  // funnel
  funnelBacksolveGuide,
  funnelForwardGuide,
  funnelRatesGuide,
  funnelSolveGuide,
  funnelSensitivityGuide,
  funnelScheduleGuide,
  // acquisition
  cacGuide,
  // value
  ltvGuide,
  // retention
  churnGuide,
];
