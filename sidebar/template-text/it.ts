/** What the pages about a template of one's own say in Italian. */
import type { Words } from '../text/words';

export const itTemplateText: Words['templateText'] = {
  exportAct: 'Esporta come modello',
  exportTitle: 'Esporta come modello',
  exportLead:
    'Di che cosa è fatto questo piano, come testo per un altro file o per un collega: fasi, tassi, mesi, moduli. Mai ciò che è successo, né chi è responsabile.',
  name: 'Nome del modello',
  withAmounts: 'Con gli importi',
  withAmountsHelp: 'Obiettivo, valore, spesa e clienti.',
  make: 'Crea il testo',
  text: 'Il modello',
  download: 'Scarica',
  selectAll: 'Seleziona tutto',
  copied: 'Copiato',
  importAct: 'Importa un modello',
  importLead:
    'Incolla il testo, o scegli il suo file. Si apre la procedura guidata già compilata; non viene ancora creato nulla.',
  file: 'Scegli un file',
  open: 'Continua',
  faults: {
    format: 'Questo non è un modello di Backsolve.',
    newer: 'È di una versione più recente di Backsolve: ricarica la pagina.',
    template: 'Si basa sul modello «{what}», che in questa versione non c’è.',
    answer: 'La risposta a «{what}» non è utilizzabile: {reason}.',
  },
};
