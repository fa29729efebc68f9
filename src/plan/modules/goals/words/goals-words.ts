/** What every language of the Goals tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type GoalsWords = AnyWords<typeof en>;
