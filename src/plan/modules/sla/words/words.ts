/** Words of the SLA tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { SlaWords } from './sla-words';

export type { SlaWords } from './sla-words';

export const slaWords: In<SlaWords> = { en, it };
