/** What goals and tactics ask: nothing. They are typed in the sheet. */
import { asksNothing } from '../../spine/asks-nothing';
import { moduleName, title } from './words/name';

export const goalsAsked = asksNothing('goals', moduleName, title);
