/** What every language of the Teams tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type CopiesWords = AnyWords<typeof en>;
