/** The Function guide's own words, in both languages. Slots stand in braces. */
import type { Language } from '../../src/plan/language';

import { useLanguage } from '../text/text';

const en = {
  title: 'Function guide',
  lead: 'Definitions and examples to copy',
  search: 'Search by name or by what you want to know',
  family: 'Family',
  allFamilies: 'All families',
  count: '{count} of {total} functions',
  nothing: 'Nothing for “{query}”. Try a family.',
  nothingHere: 'Nothing for “{query}” in {family}.',
  searchAll: 'Search all families',
  arguments: 'Arguments',
  isNot: 'What it is not',
  how: 'How it is worked out',
  returns: 'What it gives',
  notes: 'Good to know',
  errors: 'When something is wrong',
  errorsLead: 'The cell shows #ERROR!, and says why when you point at it:',
  sources: 'Sources',
  copy: 'Copy {formula}',
  copied: 'Copied.',
  press: 'Press {keys}.',
  slow: 'Google Sheets is slow to answer. The functions will appear here.',
};

const it: typeof en = {
  title: 'Guida alle funzioni',
  lead: 'Definizioni ed esempi da copiare',
  search: 'Cerca per nome o per quello che vuoi sapere',
  family: 'Famiglia',
  allFamilies: 'Tutte le famiglie',
  count: '{count} funzioni su {total}',
  nothing: 'Niente per “{query}”. Prova una famiglia.',
  nothingHere: 'Niente per “{query}” in {family}.',
  searchAll: 'Cerca in tutte le famiglie',
  arguments: 'Argomenti',
  isNot: 'Che cosa non è',
  how: 'Come si calcola',
  returns: 'Che cosa restituisce',
  notes: 'Da sapere',
  errors: 'Quando qualcosa non va',
  errorsLead: 'La cella mostra #ERROR! e, se ci passi sopra con il mouse, dice perché:',
  sources: 'Fonti',
  copy: 'Copia {formula}',
  copied: 'Copiato.',
  press: 'Premi {keys}.',
  slow: 'Fogli Google risponde lentamente. Le funzioni compariranno qui.',
};

export const guideWords: Readonly<Record<Language, typeof en>> = { en, it };

export const useGuideWords = () => guideWords[useLanguage()];
