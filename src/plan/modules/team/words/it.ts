/** Parole italiane del foglio Team. */
import type { TeamWords } from './team-words';

export const it: TeamWords = {
  lead: 'Chi fa che cosa, quanto può vendere, chi assumere e quando.',
  teach:
    'Una riga per persona o ruolo da coprire. Esempio: Venditore 3 · Vendite · mese 3 · mesi a regime 3 · quota di vendita 18.000.',
  report: 'Capacità: {capacity}, obiettivo: {goal}. Mesi sotto l’obiettivo: {months}.',
  looking: ' Inizio della ricerca: {date}.',
  hiring: 'Mesi per la selezione',
  capacity: {
    title: 'Capacità',
    heads: [
      'Team',
      'Inizia nel mese',
      'Mesi a regime',
      'Quota di vendita al mese',
      'Quota raggiunta',
      'Costo al mese',
    ],
    note: 'Inizio vuoto: c’è già. A regime in 3 mesi: un quarto nel primo mese, tutto dal quarto.',
  },
  enough: {
    title: 'È sufficiente?',
    capacity: 'Capacità',
    goal: 'Valore dei clienti necessari',
    ratio: 'Capacità ÷ obiettivo',
    quota: 'Quote di vendita ÷ obiettivo',
    quotaNote: 'Oltre 1,2: è assegnato più del necessario.',
    marketing: 'Persone nel marketing',
    sales: 'Persone nelle vendite',
    both: 'Persone in entrambi',
    cost: 'Costo del team',
    spend: 'Spesa pianificata',
  },
  hires: {
    title: 'Assunzioni',
    heads: ['Primo mese', 'Inizio ricerca', 'A regime dal', 'Persi per inserimento'],
    late: 'In ritardo',
    note: 'Righe con un mese di inizio. La ricerca parte in tempo per trovare la persona.',
  },
  responsible: {
    title: 'Responsabilità',
    heads: ['Responsabile di', 'KPI', 'Come si misura'],
  },
  together: {
    title: 'Come lavoriamo insieme',
    questions: [
      'Come si parlano i team?',
      'Che cosa oggi lo rende difficile?',
      'A quale soglia aggiungiamo una persona?',
      'Come si formano i nuovi arrivati?',
    ],
  },
  week: 'Inizio della ricerca: {name}, {date}.',
  checks: {
    below: 'Mesi con capacità sotto l’obiettivo',
    outside: 'Mesi di inizio fuori dal piano',
    late: 'Assunzioni con ricerca già in ritardo',
    cost: 'Il team costa più della spesa pianificata',
    twice: 'KPI con due responsabili',
    quota: 'Venditori senza quota di vendita',
  },
  card: ['CAPACITÀ', 'Quanto può vendere il team ÷ il valore dei clienti necessari.', 'Mesi sotto'],
};
