/** The words of every plan in both languages. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';
import type { Text } from './text';

export const words: In<Text> = { en, it };
