/** What is said of teams and their copies in Italian: in the list of teams, and in the sidebar. */
import type { TeamWords } from './words';

export const it: TeamWords = {
  states: {
    waiting: 'In attesa',
    file: 'File creato',
    copied: 'Copiato',
    same: 'Già presente',
    older: 'Versione precedente',
    failed: 'Non riuscito',
  },
  links: {
    own: 'È il file aperto. Le copie vanno in altri file.',
    noId: 'Questo non è il link di un file di Fogli Google.',
    document: 'Questo è un documento, non un file di Fogli Google.',
    folder:
      'Questa è una cartella e da qui non vi si possono creare file: lascia vuoto il campo e sposta il file dopo.',
  },
  lines: {
    bad: 'Riga {number}: {fault}',
    noName: 'Manca il nome del team.',
    share: 'La quota non è un numero da 0 a 100%.',
    tooMany: 'C’è più di un nome, una quota e un link.',
    twice: 'Questo team c’è già più in alto.',
  },
  outcomes: {
    excel: 'È un file Excel. Aprilo, scegli File → Salva come Fogli Google e usa il nuovo link.',
    access: 'Non puoi modificare questo file. Chiedi l’accesso al proprietario o cambia destinazione.',
    gone: 'A questo link non c’è nessun file, oppure il file è nel cestino.',
    full: 'Il file è pieno: Google consente al massimo 10 milioni di celle.',
    noRoom: 'Questo file contiene troppi piani. Eliminane uno o usane un altro.',
    maybeMade:
      'Google non ha confermato la creazione del file «{title}». Ne abbiamo creato uno: se ne vedi due, elimina quello vuoto.',
    refused: 'Fogli Google l’ha rifiutato: {reason}. Quel file non è cambiato.',
    same: 'Il file ha già questo piano, nella stessa versione',
    older: 'Il file ha una versione precedente. Usa Aggiorna le copie.',
    givenUp: 'Google non ha risposto. Al prossimo tentativo verifichiamo se il piano c’è già.',
    rowGone: 'La riga del team non è più nel foglio Team.',
  },
  run: {
    quota: 'Google chiede di aspettare. La copia riprende tra {seconds} secondi.',
    crowded: 'In questo momento molte persone usano Backsolve. La copia procede più lentamente.',
    busy: 'Qualcun altro sta copiando questo piano. Copie fatte: {done} su {all}.',
    dayFull: 'Per oggi Google non ti consente di creare altri file. Team rimandati a domani: {count}.',
    changed: 'Il piano è cambiato durante la copia (copie già fatte: {count}).',
    goOn: 'Continua con il piano attuale',
    stop: 'Interrompi',
  },
};
