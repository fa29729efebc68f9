/** Words of the PADRE tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { PadreWords } from './padre-words';

export type { PadreWords } from './padre-words';

export const padreWords: In<PadreWords> = { en, it };
