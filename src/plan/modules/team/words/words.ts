/** Words of the Team tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { TeamWords } from './team-words';

export type { TeamWords } from './team-words';

export const teamWords: In<TeamWords> = { en, it };
