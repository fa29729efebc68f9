/** What every language of the Strategy tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type StrategyWords = AnyWords<typeof en>;
