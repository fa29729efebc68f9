/** What every language of the Tools tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type ToolsWords = AnyWords<typeof en>;
