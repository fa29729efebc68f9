/** What every language of the KPIs tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type KpisWords = AnyWords<typeof en>;
