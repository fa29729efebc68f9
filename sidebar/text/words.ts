/** What every language of the sidebar must say: the shape of the English catalogue, with any words in it. */
import type { AnyWords } from '../../src/plan/language';
import type { en } from './en';

export type Words = AnyWords<typeof en>;
