/** Ciò che dice in italiano la pagina del piano del prossimo anno. */
import type { AnyWords } from '../../src/plan/language';
import type { enNextYear } from './en';

export const itNextYear: AnyWords<typeof enNextYear> = {
  act: 'Il prossimo anno da questo piano',
  title: 'Il prossimo anno da {plan}',
  reading: 'Lettura di ciò che il piano riporta',
  lead: 'Un nuovo piano già compilato con tutto questo. Ogni risposta si può cambiare; {plan} resta com’è.',
  from: 'Primo mese: {month}. Nome: {name}.',
  goal: 'L’obiettivo lo scrivi tu. Quest’anno: {outlook}.',
  goalAlone: 'L’obiettivo lo scrivi tu.',
  rates: 'I tassi appresi da quanto è arrivato, con i casi su cui si basano (passaggi: {count}).',
  ratesKept: 'I tassi com’erano: non è stato scritto nulla da cui apprenderli.',
  underWay: 'Ciò che è nel funnel quando questo piano finisce.',
  forecast: 'In parte è una previsione: i suoi mesi non sono ancora compilati.',
  nothingUnderWay: 'Alla fine di questo piano non c’è nulla nel funnel: nessuna fase richiede un mese o più.',
  history: 'Lo storico: {months} mesi da {from}.',
  noHistory: 'Nessuno storico: non ci sono mesi compilati.',
  open: 'Esclusi perché manca il loro fatturato o quello di un mese precedente: {months}.',
  rest: 'Clienti, abbandono, spesa e ricavo per cliente com’è andata, se i mesi bastano a dirlo; il resto com’era.',
  draft: 'La bozza di questo file viene sostituita appena cambi una risposta.',
  start: 'Inizia il prossimo anno',
};
