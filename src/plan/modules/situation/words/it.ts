/** Parole italiane del foglio Situazione. */
import type { SituationWords } from './situation-words';

export const it: SituationWords = {
  lead: 'A che punto è l’azienda, prima di fissare obiettivi.',
  standing: {
    title: 'A che punto siamo',
    teach:
      'Rispondi alle sette domande prima di fissare obiettivi. Comincia da ciò che preferiresti non scrivere.',
    report: 'Bene: {good} · Da seguire: {watch} · Da affrontare: {act} · senza responsabile: {alone}',
    heads: {
      what: 'Domanda',
      how: 'Come va',
      why: 'Perché',
      change: 'Che cosa facciamo',
      owner: 'Responsabile',
      plan: 'Dal piano',
    },
    questions: [
      'Come vanno gli affari adesso?',
      'Siamo in linea con fatturato e KPI?',
      'Cresciamo al passo del mercato?',
      'Vendiamo dove i clienti cercano?',
      'Conosciamo forze e debolezze?',
      'Che cosa ci impedisce il prossimo passo?',
      'C’è un modo migliore di procedere?',
    ],
    words: { good: 'Bene', watch: 'Da seguire', act: 'Da affrontare' },
  },
  swot: {
    title: 'SWOT',
    teach:
      'Al massimo cinque per riquadro, ciascuno con un dato a sostegno. Esempio: i partner portano il 35% dei clienti con il 10% del budget.',
    report:
      'Punti di forza: {strengths} · punti di debolezza: {weaknesses} · opportunità: {opportunities} · minacce: {threats}',
    fields: {
      strengths: 'Punti di forza',
      weaknesses: 'Punti di debolezza',
      opportunities: 'Opportunità',
      threats: 'Minacce',
    },
    follows: 'Che cosa ne consegue?',
  },
  competitors: {
    title: 'Concorrenti',
    teach:
      'Al massimo cinque, quelli che i clienti nominano. Esempio: app del costruttore · è compresa con la macchina · noi lavoriamo con tutte le marche.',
    report: 'Concorrenti: {count}.',
    heads: {
      what: 'Nome',
      how: 'Prezzo',
      why: 'Che cosa piace ai clienti',
      change: 'Dove vinciamo',
      owner: 'Dove perdiamo',
    },
  },
  trends: {
    title: 'Tendenze',
    teach: 'Che cosa cambia intorno a te, e che cosa cambi tu di conseguenza.',
    report: 'Aiuta: {helps} · frena: {hurts} · incerto: {open}',
    heads: {
      what: 'Tendenza',
      how: 'Aiuta o frena',
      why: 'Da che cosa si vede',
      change: 'Che cosa cambiamo',
      owner: 'Responsabile',
    },
    rows: ['Interesse per il nostro prodotto', 'Concorrenza', 'Clima del settore'],
    words: { helps: 'Aiuta', hurts: 'Frena', open: 'Incerto' },
  },
  data: {
    title: 'Dati',
    teach:
      'Scrivi che cosa hai scoperto, non un link. Esempio: in 4 colloqui su 10 si è parlato di fermi in stagione, in nessuno di prezzo.',
    report: 'Noti: {known} su {all}.',
    oldest: ' Il dato più vecchio: {date}.',
    heads: {
      what: 'Che cosa dobbiamo sapere',
      how: 'Ce l’abbiamo',
      why: 'Che cosa risulta, in una frase',
      change: 'Fonte',
      owner: 'Aggiornato al',
    },
    words: { yes: 'Sì', partly: 'In parte', no: 'No' },
    growing: [
      'Fatturato dell’anno scorso per mese (bilancio, CRM)',
      'Conto economico',
      'Piani passati',
      'Conteggi del funnel per fase',
      'Costo per canale',
      'Motivi delle trattative perse',
      'Report di settore',
      'Risultati dei concorrenti',
      'Vendite di attività complementari',
      'Comportamento dei clienti',
    ],
    preRevenue: [
      'Prezzi e risultati dei concorrenti',
      'Report di settore e grafici di tendenza',
      'Ricerche di mercato',
      'Cinque colloqui con imprenditori della stessa nicchia',
      'Dieci colloqui con possibili clienti',
      'Da dove arrivano i visitatori dei concorrenti',
      'Che cosa interessa al pubblico',
      'Tassi di riferimento per il funnel',
      'Che cosa vendono attività complementari',
      'Che cosa usano oggi i clienti',
    ],
  },
  checks: {
    alone: 'Punti «Da affrontare» senza responsabile',
    follows: 'Riquadri SWOT senza conseguenze',
  },
};
