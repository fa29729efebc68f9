/** Words of the Tools tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { ToolsWords } from './tools-words';

export type { ToolsWords } from './tools-words';

export const toolsWords: In<ToolsWords> = { en, it };
