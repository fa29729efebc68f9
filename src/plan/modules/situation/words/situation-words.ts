/** What every language of the Situation tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type SituationWords = AnyWords<typeof en>;
