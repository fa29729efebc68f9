/** Parole italiane del foglio PADRE: i titoli conservano le lettere P A D R E. */
import type { PadreWords } from './padre-words';

export const it: PadreWords = {
  lead: 'Dal modello operativo di Subscribed, di Tien Tzuo.',
  teach: 'Scrivi una o due frasi per blocco; comincia dal punto più critico.',
  report: 'Blocchi compilati: {count} di 8.',
  off: ' KPI fuori target: {blocks}.',
  blocks: {
    position: ['P · Posizionare', 'Come ci conoscono, e come la notorietà diventa domanda e pipeline?'],
    acquire: ['A · Acquisire', 'Che percorso fa chi compra, quali problemi ha e come diventa cliente?'],
    deploy: ['D · Dare avvio', 'Come partono i clienti, in fretta e con poca assistenza?'],
    run: ['R · Realizzare', 'Come ci assicuriamo che i clienti ottengano ciò che si aspettano?'],
    expand: ['E · Espandere', 'Come cresciamo con i clienti: fidelizzazione, più utilizzo, passaparola?'],
    product: ['Prodotto', 'Come evolve l’offerta e chi la guida?'],
    people: ['Persone', 'Come troviamo, inseriamo, formiamo e tratteniamo le persone giuste?'],
    money: ['Finanza', 'Da dove arrivano le risorse e come le usiamo bene?'],
  },
  rows: {
    goal: 'Obiettivo',
    kpi: 'KPI',
    target: 'Target',
    now: 'Adesso',
    owner: 'Resp.',
    open: 'Aperte',
    next: 'Prossimo',
  },
  checks: { alone: 'Blocchi senza un responsabile', unmeasured: 'Blocchi senza KPI' },
};
