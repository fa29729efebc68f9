/** Parole italiane di ciò che ogni piano ha, qualunque siano i suoi moduli. */
import type { AnyWords } from '../../language';
import type { en } from './en';

export const it: AnyWords<typeof en> = {
  plan: 'Piano',
  assumptions: 'Ipotesi',
  lead: 'Scrivi nelle celle gialle: il resto si calcola. Per un piano bastano i blocchi 1–3; + apre gli altri.',
  broken: {
    chip: 'Annulla',
    verdict: 'Manca una riga del piano: annulla con Ctrl+Z.',
    action: 'Premi Ctrl+Z finché i numeri non tornano.',
    why: 'Altrimenti: Backsolve > Piani > Ripara.',
  },
  thisWeek: 'Questa settimana',
  checks: {
    check: 'Controllo',
    found: 'Trovati',
    status: 'Stato',
    where: 'Dove',
    fine: 'A posto',
    look: 'Verifica',
    fix: 'Correggi',
    allFine: 'Controlli: a posto',
    toLookAt: 'Controlli da verificare: {count}',
    lineFine: 'Controlli: {count} a posto. Apri con + per vederli.',
    lineFound: 'Controlli da verificare: {count}. ',
    lineMore: ' e altri: {count}',
    lineRest: '. A posto gli altri {count}: apri con +.',
    notNumbers: 'Valori scritti che non sono numeri',
    errors: 'Celle con un errore',
  },
};
