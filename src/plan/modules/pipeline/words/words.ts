/** Words of the Pipeline tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { PipelineWords } from './pipeline-words';

export type { PipelineWords } from './pipeline-words';

export const pipelineWords: In<PipelineWords> = { en, it };
