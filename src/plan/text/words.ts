/**
 * The words of every plan in both languages. They are data: the build writes them into a file of their own, which is
 * read when a plan is built, because the code, which every custom function waits for, should not carry them.
 */
import { en } from './en';
import { it } from './it';
import type { Words } from './text';

export const words: Words = { en, it };
