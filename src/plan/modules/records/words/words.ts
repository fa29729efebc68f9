/** Words of the CRM tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { RecordsWords } from './records-words';

export type { RecordsWords } from './records-words';

export const recordsWords: In<RecordsWords> = { en, it };
