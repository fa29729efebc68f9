/** Words of Roll-up and Team data, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { RollupWords } from './rollup-words';

export const rollupWords: In<RollupWords> = { en, it };
