/** Words of the Teams tab, in each language. */
import type { In } from '../../../language';
import type { CopiesWords } from './copies-words';
import { en } from './en';
import { it } from './it';

export const copiesWords: In<CopiesWords> = { en, it };
