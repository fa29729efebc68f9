/** Words of what every plan has, in each language. */
import type { AnyWords, In } from '../../language';
import { en } from './en';
import { it } from './it';

export type SpineWords = AnyWords<typeof en>;

export const spineWords: In<SpineWords> = { en, it };
