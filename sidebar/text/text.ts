/** The sidebar's words in the person's language. A key that is missing in one language does not compile. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../src/plan/language';

import { en } from './en';
import { it } from './it';
import type { Words } from './words';

export type { Words } from './words';

export const words: Readonly<Record<Language, Words>> = { en, it };

export const LanguageContext = createContext<Language>('en');

export const useLanguage = () => useContext(LanguageContext);

export const useWords = () => words[useLanguage()];
