/** Words of the KPIs tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { KpisWords } from './kpis-words';

export type { KpisWords } from './kpis-words';

export const kpisWords: In<KpisWords> = { en, it };
