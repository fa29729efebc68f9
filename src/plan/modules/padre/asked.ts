/** What the canvas asks: nothing. It is typed in the sheet. */
import { asksNothing } from '../../spine/asks-nothing';
import { moduleName, title } from './words/name';

export const padreAsked = asksNothing('padre', moduleName, title);
