/** The words of every plan in both languages. */
import { en } from './en';
import { it } from './it';
import type { Words } from './text';

export const words: Words = { en, it };
