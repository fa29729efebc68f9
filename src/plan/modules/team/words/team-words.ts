/** What every language of the Team tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type TeamWords = AnyWords<typeof en>;
