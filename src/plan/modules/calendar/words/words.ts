/** Words of the Calendar tab, in each language. */
import type { In } from '../../../language';
import type { CalendarWords } from './calendar-words';
import { en } from './en';
import { it } from './it';

export type { CalendarWords } from './calendar-words';

export const calendarWords: In<CalendarWords> = { en, it };
