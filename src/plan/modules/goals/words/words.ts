/** Words of the Goals tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import type { GoalsWords } from './goals-words';
import { it } from './it';

export type { GoalsWords } from './goals-words';

export const goalsWords: In<GoalsWords> = { en, it };
