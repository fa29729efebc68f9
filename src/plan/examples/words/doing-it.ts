/** Lumadoro Impianti: obiettivi, tattiche, azioni, canali, team, strumenti, check settimanali, canvas. */
import type { DoingWords } from '../example-words';

export const doingIt: DoingWords = {
  people: ['Dana Ferri', 'Omar Bassi', 'Pia Neri', 'Leo Conti', 'Mara Testa'],
  goals: [
    [
      'Portare più MQL a SQL',
      'Meno lead per lo stesso obiettivo',
      '42% nella settimana migliore di febbraio',
    ],
    ['Ridurre l’abbandono', 'Un cliente che resta non va riconquistato', 'Due su tre non avevano assistenza'],
    [
      'Accorciare il ciclo di vendita',
      'Le trattative ferme si perdono',
      'Il sopralluogo si fissa in una settimana',
    ],
    ['Aumentare l’LTV con l’upsell', 'Un ampliamento non costa lead', 'Sei clienti lo hanno chiesto'],
    ['Entrare in una nuova regione: clienti al Nord-Est', 'Una regione sola è poco', 'Un partner c’è già'],
    [
      'Nuova pagina prezzi: lead ogni 100 visite',
      'Più lead dalle stesse visite',
      'Metà dei visitatori cerca un prezzo',
    ],
  ],
  tactics: [
    [
      'Un lead a settimana ai partner: segnalazioni ogni 100 lead',
      'Se i partner ricevono un lead a settimana, allora le segnalazioni passano dal 15 al 18% dei lead, perché ricambiano.',
    ],
    [
      'Chiamare entro un’ora con il nuovo script',
      'Se chiamiamo entro un’ora con il nuovo script, allora MQL → SQL passa dal 40 al 44%, perché l’interesse si raffredda.',
    ],
  ],
  actions: [
    'Scrivere lo script di chiamata',
    'Impostare analytics e UTM',
    'Secondo caso studio',
    'Elenco lead per i partner',
    'Campagna di primavera',
    'Prenotare la fiera di maggio',
    'Clienti pronti per un ampliamento',
    'Pulire il CRM',
  ],
  channels: [
    'Ricerca organica',
    'Pubblicità online',
    'Segnalazioni dei partner',
    'Fiere ed eventi',
    'Webinar',
  ],
  openRole: 'Venditore 3',
  responsible: [
    ['Visibilità, lead, messaggio', 'Lead e MQL al mese'],
    ['Chiusura, previsione', 'Valore vinto al mese'],
    ['Contenuti, campagne, fiere', 'Costo per lead'],
    ['Nuovi clienti al Sud', 'Valore vinto al mese'],
    ['Partner', 'Segnalazioni al mese'],
  ],
  together: [
    'Check settimanale, un quarto d’ora',
    'CRM compilato a metà',
    'Oltre 25 opportunità per venditore',
    'Due settimane accanto a un collega, poi i sopralluoghi',
  ],
  tools: [
    ['Email di nurturing', 'Strumento A'],
    ['Email di nurturing', 'Strumento B'],
    ['Tutte le trattative in un posto', 'CRM C'],
    ['Tutte le trattative in un posto', 'CRM D'],
  ],
  weekly: [
    'Il telefono diventa obbligatorio nel modulo',
    'Omar chiama prima i lead della fiera',
    'Due lead troppo piccoli: si discute la soglia',
    'Gennaio sotto di poco: febbraio parte da lì',
    'Webinar spostato alla seconda settimana',
    'Studenti fuori dall’elenco',
    'Chiamate prima delle dieci',
    'Impegno rispettato',
    'I partner ricevono i primi lead',
    'In linea, nulla da cambiare',
  ],
  padre: [
    ['Articoli sui costi energetici, fiere, partner', '335 lead al mese', 'Secondo caso studio'],
    [
      'Analisi della bolletta, sopralluogo, offerta in 5 giorni',
      'CAC sotto i 7.200 €',
      'Nuovo script di chiamata',
    ],
    ['Pratiche e posa in 60 giorni', 'Sessanta giorni dalla firma', 'Calendario dei lavori'],
    ['Monitoraggio e una persona che risponde', 'Tutti rinnovano il monitoraggio', 'Rapporto mensile'],
    ['Ampliamenti e ricarica per i mezzi', 'Un cliente su cinque amplia', 'Elenco di chi è pronto'],
    ['Nuovi kit a gennaio e settembre', 'NPS oltre 40', 'Chiedere a dieci clienti'],
    ['Un venditore al Sud da marzo', 'A regime in tre mesi', 'Piano di formazione'],
    [
      'Cassa propria e acconti, rientro del CAC sotto i 5 mesi',
      'LTV : CAC oltre 3',
      'Spesa rivista ogni trimestre',
    ],
  ],
  month: ['Gennaio con un cliente in meno: prima lo script', 'Febbraio rispettato: lead ai partner'],
  ifOff: {
    churn: 'Formare ogni nuovo cliente nella prima settimana',
    mql_sql: 'Ascoltare dieci chiamate',
    cac: 'Spostare budget dagli annunci ai partner',
  },
};
