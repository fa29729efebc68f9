/** What the pipeline asks: nothing. What is open is typed in the sheet. */
import type { Asked } from '../../asked';
import { asksNothing } from '../../spine/asks-nothing';
import { handsOver } from '../../spine/hands-over';
import { moduleName, title } from './words/name';

export const pipelineAsked: Asked = { ...asksNothing('pipeline', moduleName, title), isFor: handsOver };
