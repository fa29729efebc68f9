/** The list of custom functions, in the order in which they are read. Adding a function adds one line here. */
import { CAC } from '../metrics/acquisition/cac';
import type { Declaration } from '../metrics/declare';
import { FUNNEL_BACKSOLVE } from '../metrics/funnel/funnel-backsolve';
import { CHURN } from '../metrics/retention/churn';
import { LTV } from '../metrics/value/ltv';

export const catalogue: readonly Declaration[] = [FUNNEL_BACKSOLVE, CAC, LTV, CHURN];
