/** Words of the Weekly tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { WeeklyWords } from './weekly-words';

export type { WeeklyWords } from './weekly-words';

export const weeklyWords: In<WeeklyWords> = { en, it };
