/** Words of the Strategy tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { StrategyWords } from './strategy-words';

export type { StrategyWords } from './strategy-words';

export const strategyWords: In<StrategyWords> = { en, it };
