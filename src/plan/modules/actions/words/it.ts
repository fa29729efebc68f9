/** Parole italiane del foglio Azioni. */
import type { ActionsWords } from './actions-words';

export const it: ActionsWords = {
  lead: 'Chi fa che cosa, entro quando: un’azione per riga, un solo responsabile.',
  block: 'Che cosa c’è da fare',
  note: 'Ordina e filtra come vuoi; le azioni fatte restano.',
  teach:
    'Un’azione per riga, un responsabile, due date. Esempio: scrivere lo script di chiamata per i titolari · Omar Bassi · 11 gen – 29 gen.',
  report:
    'Aperte: {open} · in ritardo: {late} · scadenza entro 7 giorni: {soon} · senza responsabile: {alone}.',
  firstLate: ' La prima in ritardo: {text}, {owner}.',
  week: 'Azioni in ritardo: {late}. La prima: {text} (giorni: {days}).',
  heads: {
    no: 'N.',
    action: 'Azione',
    serves: 'Serve a',
    team: 'Team',
    owner: 'Responsabile',
    start: 'Inizio',
    due: 'Scadenza',
    status: 'Stato',
    flag: 'Da vedere',
    note: 'Nota',
  },
  statuses: { todo: 'Da fare', going: 'In corso', done: 'Fatta', dropped: 'Annullata' },
  flags: {
    alone: 'Senza responsabile',
    undated: 'Senza scadenza',
    reversed: 'Scadenza prima dell’inizio',
    late: 'Giorni di ritardo',
    soon: 'Scade entro 7 giorni',
  },
  checks: {
    late: 'Azioni in ritardo',
    alone: 'Azioni senza un responsabile',
    undated: 'Azioni senza scadenza',
    reversed: 'Azioni con scadenza prima dell’inizio',
  },
};
