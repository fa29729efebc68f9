/** What the KPIs are called, in each language. */
import type { In } from '../../../language';
import type { KpiId } from './facts';
import { names as en } from './names-en';
import { names as it } from './names-it';

export const kpiNames: In<Readonly<Record<KpiId, string>>> = { en, it };
