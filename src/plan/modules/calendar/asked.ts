/** What the review calendar asks: nothing. Its days are typed in the sheet. */
import { asksNothing } from '../../spine/asks-nothing';
import { moduleName, title } from './words/name';

export const calendarAsked = asksNothing('calendar', moduleName, title);
