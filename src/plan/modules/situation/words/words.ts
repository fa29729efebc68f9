/** Words of the Situation tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { SituationWords } from './situation-words';

export type { SituationWords } from './situation-words';

export const situationWords: In<SituationWords> = { en, it };
