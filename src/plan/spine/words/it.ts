/** Parole italiane di ciò che ogni piano ha, qualunque siano i suoi moduli. */
import type { AnyWords } from '../../language';
import type { en } from './en';

export const it: AnyWords<typeof en> = {
  plan: 'Piano',
  assumptions: 'Ipotesi',
  lead: 'Scrivi nelle celle gialle. Tutto il resto si calcola da qui.',
  checks: {
    title: 'Controlli',
    check: 'Controllo',
    found: 'Trovati',
    status: 'Stato',
    where: 'Dove',
    fine: 'A posto',
    look: 'Guarda',
    fix: 'Correggi',
    allFine: 'Controlli a posto',
    one: '1 controllo da guardare',
    several: ' controlli da guardare',
    notNumbers: 'Valori scritti che non sono numeri',
    errors: 'Celle con un errore',
  },
};
