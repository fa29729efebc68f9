/** What every language of the PADRE tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type PadreWords = AnyWords<typeof en>;
