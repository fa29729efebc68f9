/** What is said of teams and their copies in Italian: in the list of teams, and in the sidebar. */
import type { AnyWords } from '../../plan/language';
import type { en } from './en';

export const it: AnyWords<typeof en> = {
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
    noShare: 'Il team non ha ancora una quota dell’obiettivo.',
    itself: 'Questo file contiene il piano stesso o è una sua copia. Le copie vanno in altri file.',
    noPlan: 'Il piano non è più nel suo file.',
    wouldLose: 'Andrebbe perso qualcosa che il team ha scritto: {reason}. La copia è rimasta com’è.',
    updated: 'La copia segue di nuovo il piano.',
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
    pause: 'Pausa',
    closing:
      'Se chiudi la barra laterale, la copia si ferma dopo il team in corso. Per continuare riapri Backsolve.',
    paused: 'Copia ai team in pausa · {done} su {all} · nessuno è a metà',
    continue: 'Continua la copia',
    fewSeconds: 'Tempo rimasto: pochi secondi',
    minutes: 'Tempo rimasto: circa {minutes} min',
  },
  list: {
    paste: 'Incolla un elenco',
    more: 'altri nel foglio Team: {count}',
    newFiles:
      'Nuovi file in Il mio Drive: {count}. Condividili tu in seguito: questo componente aggiuntivo non può farlo.',
    whole: 'Le quote sommano a 100%',
    part: 'Una parte dell’obiettivo non ha ancora un team',
    over: 'Le quote superano il 100%',
    anyway: 'Accetta quote con totale diverso da 100%',
    roundedUp: 'Con l’arrotondamento per team servono {teams} clienti invece di {plan}.',
  },
  rollUp: {
    seen: 'Chi può aprire questo file vedrà i dati dei team.',
    read: 'Letti: {read} su {teams}',
    without: 'Team senza dati di {month}: {count}',
  },
  /** Why a team is not added up, or not anew. */
  unread: {
    closed: '{team}: il suo file non si apre più. Ultimi dati: {day}.',
    noPlan: '{team}: il piano non è più nel suo file. Ultimi dati: {day}.',
    closedNever: '{team}: il suo file non si apre e non ne è stato ancora letto nulla.',
    noPlanNever: '{team}: nel suo file non c’è il piano e non ne è stato ancora letto nulla.',
    foreign:
      '{team}: piano in {currency}. Per sommarlo scrivi nel foglio Team il cambio: 1 {currency} = … {own}.',
    other: '{team}: il suo obiettivo conta qualcosa di diverso da questo piano, quindi non è sommato.',
  },
  result: {
    rollUp: 'Aggiungi il Consolidato',
    tally: 'Copiati: {copied} · Saltati: {skipped} · Non riusciti: {failed}',
    links: 'Copia tutti i link',
    toShare: 'Nuovi file da condividere: {count}',
    againOne: 'Riprova {team}',
    again: 'Riprova i team non riusciti: {count}',
  },
};
