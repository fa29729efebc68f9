/** What every language of the Actions tab must say. Types only. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type ActionsWords = AnyWords<typeof en>;
