/** Che cosa dicono in italiano le pagine delle azioni e dei KPI del mese. */
import type { AnyWords } from '../../src/plan/language';
import type { enLists } from './en';

export const itLists: AnyWords<typeof enLists> = {
  addAction: 'Aggiungi un’azione',
  action: {
    title: 'Che cosa c’è da fare?',
    lead: 'Un’azione, un responsabile. Va nella prossima riga libera dell’elenco.',
    action: 'Azione',
    blank: 'Scrivi che cosa c’è da fare.',
    owner: 'Responsabile',
    nobody: 'Ancora nessuno',
    start: 'Inizio',
    due: 'Scadenza',
    reversed: 'Finirebbe prima di cominciare.',
    add: 'Aggiungi',
    adding: 'Aggiungo…',
    added: '«{action}» è nell’elenco.',
    full: 'Tutte le righe dell’elenco sono occupate. Inserisci una riga nell’elenco e scrivila lì.',
  },
  kpis: {
    title: 'KPI, {month}',
    lead: 'Quelli che il piano non conta mese per mese. Vuoto vuol dire non noto, e non cambia nulla.',
    toDate: 'Finora, in KPI: {value}',
    ofOwner: '{name} · {owner}',
    save: 'Salva i KPI',
    skip: 'Non ora',
    saved: 'Salvati anche i KPI.',
  },
};
