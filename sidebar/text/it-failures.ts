/** What the pages about failures say in Italian. */
import type { Words } from './words';

export const itFailures: Pick<Words, 'failure'> = {
  failure: {
    details: 'Dettagli per l’assistenza',
    backToAnswers: 'Torna alle risposte',
    waiting: 'Attesa…',
    reload: 'Ricarica',
    grant: 'Concedi',
    refused: {
      title: 'Il piano non è stato creato',
      text: 'Fogli Google lo ha rifiutato.',
      reasoned: 'Fogli Google lo ha rifiutato: {reason}.',
      next: 'Il file non è cambiato e le risposte sono salve.',
    },
    reasons: {
      protected: 'una parte di questo file è protetta',
      large: 'il piano è troppo grande per un solo passaggio',
    },
    advice: {
      protected: 'Chiedi al proprietario di togliere la protezione, o crea il piano in un nuovo file.',
      large: 'Crealo con meno mesi o meno fasi.',
    },
    checking: {
      title: 'Controllo che cosa è successo',
      text: 'Fogli Google non risponde da 30 secondi. Il piano potrebbe esserci già: guardo prima di riprovare.',
      next: 'Le risposte sono salve.',
    },
    unclear: {
      title: 'Controllo che cosa è successo',
      text: 'Fogli Google non ha dato una risposta chiara. Il piano potrebbe esserci già: guardo prima di riprovare.',
      next: 'Le risposte sono salve.',
    },
    notThere: {
      title: 'Il piano non c’è ancora',
      text: 'Fogli Google non ha risposto e il piano non è in questo file. Puoi riprovare: non viene mai creato due volte.',
      next: 'Le risposte sono salve.',
    },
    busy: {
      title: 'Backsolve sta lavorando in questo file',
      text: 'Sta scrivendo altro, per te o per un collega. Si parte appena finisce, di solito entro 10 secondi.',
      next: 'Le risposte sono salve.',
    },
    'view-only': {
      title: 'Puoi solo visualizzare questo file',
      text: 'Un piano aggiunge fogli: serve l’accesso in modifica.',
      next: 'Chiedilo al proprietario o usa File → Crea una copia. Le risposte restano su questo account.',
    },
    quota: {
      title: 'Google chiede di aspettare',
      text: 'Troppe richieste in questo minuto. Riprovo tra {seconds} secondi.',
      now: 'Troppe richieste in questo minuto. Riprovo adesso.',
      next: 'Le risposte sono salve.',
    },
    crowded: {
      title: 'Molte persone stanno usando Backsolve',
      text: 'Google concede a tutti insieme solo un certo numero di richieste al minuto. Riproviamo tra {seconds} secondi.',
      now: 'Google concede a tutti insieme solo un certo numero di richieste al minuto. Riproviamo adesso.',
      next: 'Le risposte sono salve.',
    },
    offline: {
      title: 'Nessuna connessione',
      text: 'Fogli Google non è raggiungibile.',
      next: 'Le risposte restano su questo computer.',
    },
    permission: {
      title: 'Google non ha accettato questo account',
      text: 'Se ne usi più di uno, apri una finestra con uno solo e riapri Backsolve.',
      next: 'Le risposte sono salve.',
    },
    scope: {
      title: 'A Backsolve manca un’autorizzazione',
      text: 'Nella pagina di Google una casella non è stata selezionata: vedere e modificare i tuoi fogli di lavoro. Non è cambiato nulla.',
      next: 'Selezionala e riprova. Google la chiede anche quando scegli una voce in Estensioni → Backsolve.',
    },
    changed: {
      title: 'Il piano è cambiato',
      text: 'Qualcuno ha appena modificato il piano.',
      next: 'Da qui non è cambiato nulla. Rivedi che cosa cambia.',
    },
    full: {
      title: 'Il file è pieno',
      text: 'Il file è pieno: Google consente al massimo 10 milioni di celle.',
      next: 'Il file non è cambiato e le risposte sono salve. Elimina fogli o righe inutili, o crea il piano in un nuovo file.',
    },
    excel: {
      title: 'È un file Excel',
      text: 'Google lo ha aperto così com’è, e un file Excel non può contenere un piano. Scegli File → Salva come Fogli Google e continua nel nuovo file.',
      next: 'Il file non è cambiato e le risposte sono salve.',
    },
    broken: {
      title: 'Qualcosa si è rotto nella barra laterale',
      text: 'È colpa nostra, non tua.',
      next: 'Le risposte sono salve.',
    },
    call: {
      refused: 'Fogli Google ha rifiutato.',
      unchanged: 'Il file non è cambiato.',
      unclear: 'Fogli Google non ha dato una risposta chiara: forse è andata a buon fine.',
      twice: 'Puoi riprovare: farlo due volte non fa danni.',
      busy: 'Backsolve sta scrivendo altro. Riprovo tra {seconds} secondi.',
      viewOnly: 'Questa azione cambia il file: serve l’accesso in modifica.',
      askOwner: 'Chiedilo al proprietario.',
      fullNext: 'Il file non è cambiato. Elimina fogli o righe inutili, poi riprova.',
      goneTitle: 'Non è più in questo file',
      gone: 'Il piano, o le celle che servono, sono stati tolti.',
      goneNext: 'Annulla nel foglio li riporta.',
    },
    deeds: {
      rollUp: { failed: 'I team non sono stati letti', unclear: 'I team sono stati letti?' },
      teams: { failed: 'La copia non è partita', unclear: 'L’elenco dei team è stato salvato?' },
      remove: { failed: 'Il piano non è stato eliminato', unclear: 'Il piano è stato eliminato?' },
      addAction: { failed: 'L’azione non è stata aggiunta', unclear: 'L’azione è stata aggiunta?' },
      checkIn: { failed: 'Il mese non è stato salvato', unclear: 'Il mese è stato salvato?' },
      rePlan: { failed: 'Il piano non è cambiato', unclear: 'Il piano è cambiato?' },
      change: { failed: 'Il piano non è cambiato', unclear: 'Il piano è cambiato?' },
      goBack: { failed: 'Il piano è rimasto com’era', unclear: 'Il piano precedente è tornato?' },
      refresh: {
        failed: 'Le righe non sono state lette nel piano',
        unclear: 'Le righe sono state lette nel piano?',
      },
      weeklyCheck: { failed: 'Il check non è stato salvato', unclear: 'Il check è stato salvato?' },
      sign: { failed: 'L’accordo non è stato firmato', unclear: 'L’accordo è stato firmato?' },
      reset: { failed: 'L’accordo non è cambiato', unclear: 'L’accordo è cambiato?' },
      board: {
        failed: 'La copia per il CdA non è stata creata',
        unclear: 'La copia per il CdA è stata creata?',
      },
      removeBoard: {
        failed: 'La copia non è stata eliminata',
        unclear: 'La copia è stata eliminata?',
      },
      removeKept: {
        failed: 'I fogli precedenti non sono stati eliminati',
        unclear: 'I fogli precedenti sono stati eliminati?',
      },
      forecast: { failed: 'La previsione non è cambiata', unclear: 'La previsione è cambiata?' },
      replace: {
        failed: 'Le formule non sono state sostituite',
        unclear: 'Le formule sono state sostituite?',
      },
      restore: {
        failed: 'Le formule non sono state ripristinate',
        unclear: 'Le formule sono state ripristinate?',
      },
      insert: { failed: 'La formula non è stata scritta', unclear: 'La formula è stata scritta?' },
    },
  },
};
