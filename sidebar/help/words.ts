/** The words around the guide, in both languages. Slots stand in braces. */
import type { Language } from '../../src/plan/language';

import { useLanguage } from '../text/text';

const en = {
  title: 'Help',
  lead: 'What a plan says, what to do each month, what the words mean.',
  of: 'Help with this page',
  row: 'A first plan, the year, the words',
  slow: 'Google Sheets is slow to answer. The guide will appear here.',
  allPages: 'All pages',
  version: 'Backsolve {version}',
  report: {
    title: 'Report a problem',
    row: 'Copies what whoever helps you needs',
    lead: 'Copy these lines, write what happened and what you expected, and send both to whoever set Backsolve up for you. Nothing is sent from here.',
    consent: 'Add names and Google’s own words',
    consentHelp:
      'Names of plans and tabs, and the whole text of the last failure. Without it no data of a plan is copied.',
    what: 'What is copied',
    copy: 'Copy',
    copied: 'Copied.',
    press: 'Press {keys}.',
  },
};

const it: typeof en = {
  title: 'Guida',
  lead: 'Che cosa dice un piano, che cosa fare ogni mese, che cosa significano le parole.',
  of: 'Guida a questa pagina',
  row: 'Il primo piano, l’anno, le parole',
  slow: 'Fogli Google risponde lentamente. La guida comparirà qui.',
  allPages: 'Tutte le pagine',
  version: 'Backsolve {version}',
  report: {
    title: 'Segnala un problema',
    row: 'Copia ciò che serve a chi ti aiuta',
    lead: 'Copia queste righe, scrivi che cosa è successo e che cosa ti aspettavi, e manda tutto a chi ti ha installato Backsolve. Da qui non parte nulla.',
    consent: 'Aggiungi i nomi e il testo di Google',
    consentHelp:
      'Nomi dei piani e dei fogli, e il testo completo dell’ultimo errore. Altrimenti non viene copiato nessun dato dei piani.',
    what: 'Che cosa viene copiato',
    copy: 'Copia',
    copied: 'Copiato.',
    press: 'Premi {keys}.',
  },
};

export const helpWords: Readonly<Record<Language, typeof en>> = { en, it };

export const useHelpWords = () => helpWords[useLanguage()];
