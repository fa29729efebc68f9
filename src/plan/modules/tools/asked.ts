/** What the tools ask: nothing. They are typed in the sheet. */
import { asksNothing } from '../../spine/asks-nothing';
import { moduleName, title } from './words/name';

export const toolsAsked = asksNothing('tools', moduleName, title);
