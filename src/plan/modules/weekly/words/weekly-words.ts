/** What every language of the Weekly tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type WeeklyWords = AnyWords<typeof en>;
