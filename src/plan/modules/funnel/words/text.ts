/** What every language must say: the shape of the English catalogue, with any words in it. */
import type { AnyWords } from '../../../language';
import type { en } from './en';

export type Text = AnyWords<typeof en>;
