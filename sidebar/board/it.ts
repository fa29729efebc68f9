/** Ciò che dice in italiano la pagina della copia per il CdA. */
import type { AnyWords } from '../../src/plan/language';
import type { enBoard } from './en';

export const itBoard: AnyWords<typeof enBoard> = {
  act: 'Copia per il CdA',
  which: 'Copia per il CdA di quale piano?',
  working: 'Copia per il CdA: {plan}',
  promise: 'Un nuovo foglio con i valori di oggi. Il piano resta com’è.',
  done: 'È pronto il foglio {tab}',
  lead: 'Una pagina di valori: non cambia più e resta anche se il piano viene modificato o eliminato.',
  since: 'Proiezione e probabilità sono confrontate con la copia del giorno {day}.',
  first: 'La prossima copia dirà che cosa è cambiato rispetto a questa.',
  ask: 'Scrivi nelle tre righe libere che cosa chiedi al CdA.',
  print: 'Per stampare: File → Stampa, A4 verticale, adatta alla larghezza.',
  bare: 'Google ha rifiutato grafici e colori; i numeri sono completi.',
  open: 'Apri la copia',
  remove: 'Elimina questa copia',
  removing: 'Eliminazione…',
  removed: 'La copia è eliminata',
  removedLead: 'Il piano e le altre copie restano come sono.',
  typed: 'Qualcuno ci ha scritto. Eliminarla lo stesso?',
  anyway: 'Eliminala lo stesso',
};
