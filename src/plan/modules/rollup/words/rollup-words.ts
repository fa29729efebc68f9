/** What every language of Roll-up must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type RollupWords = AnyWords<typeof en>;
