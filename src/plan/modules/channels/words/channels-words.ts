/** What every language of the Channels tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type ChannelsWords = AnyWords<typeof en>;
