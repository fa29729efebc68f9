/** What the pipeline asks: nothing. What is open is typed in the sheet. */
import { asksNothing } from '../../spine/asks-nothing';
import { moduleName, title } from './words/name';

export const pipelineAsked = asksNothing('pipeline', moduleName, title);
