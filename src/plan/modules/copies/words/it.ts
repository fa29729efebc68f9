/** Italian words of the Teams tab. */
import type { CopiesWords } from './copies-words';

export const it: CopiesWords = {
  lead: 'Una riga per team. Lascia vuota Destinazione per creare un nuovo file.',
  heads: {
    team: 'Team',
    share: 'Quota',
    goal: 'Obiettivo',
    destination: 'Destinazione',
    language: 'Lingua',
    rate: '1 della sua valuta in {currency}',
    state: 'Stato',
    day: 'Data della copia',
    says: 'Esito',
    link: 'Link',
  },
  whole: 'Le quote sommano a 100%',
  part: 'Una parte dell’obiettivo non ha ancora un team',
  over: 'Le quote superano il 100%',
  accepts: {
    share: 'Una quota da 0 a 100%.',
    destination: 'Il link di un file, oppure vuoto per crearne uno nuovo.',
    language: 'Una dell’elenco, oppure vuoto per quella del piano.',
    rate: 'Solo se il team pianifica in un’altra valuta.',
  },
};
