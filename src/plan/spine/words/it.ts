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
  people: {
    title: '10 Persone',
    teach:
      'Scrivi chi sarà responsabile di numeri e azioni, un nome per riga. Esempio: Dana Ferri, Marketing.',
    report: 'I responsabili di tutti i fogli si scelgono da questo elenco. Persone: {count}.',
    first: 'Un nome per riga; accanto il team.',
    teams: { marketing: 'Marketing', sales: 'Vendite', both: 'Entrambi' },
  },
  tab: {
    today: 'Oggi {date}',
    lists: 'Elenchi',
    nothing: 'Sotto questa riga non c’è nulla da scrivere.',
    choice: 'Scegli dall’elenco.',
    owner: 'Una persona sola, da Persone nel foglio Ipotesi.',
    day: 'Una data, per esempio 29 gennaio 2027.',
    number: 'Un numero.',
  },
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
