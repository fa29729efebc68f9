/** What every language of the Pipeline tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type PipelineWords = AnyWords<typeof en>;
