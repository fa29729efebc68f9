/** Words of the Channels tab, in each language. */
import type { In } from '../../../language';
import type { ChannelsWords } from './channels-words';
import { en } from './en';
import { it } from './it';

export type { ChannelsWords } from './channels-words';

export const channelsWords: In<ChannelsWords> = { en, it };
