/** What every language of the SLA tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type SlaWords = AnyWords<typeof en>;
