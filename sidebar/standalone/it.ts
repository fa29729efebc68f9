/** What the page that makes a file stand alone says in Italian. */
import type { Words } from '../text/words';

export const itStandalone: Words['standalone'] = {
  title: 'Condividi senza Backsolve',
  lead: 'Senza il componente aggiuntivo, le celle che usano le sue funzioni danno errore. Qui diventano valori o formule standard.',
  none: 'Nessuna cella usa funzioni di Backsolve: il file si può condividere così com’è.',
  found: 'Celle che usano funzioni di Backsolve: {count}',
  errors: 'Prima gli errori: diventano il testo che mostrano.',
  becomes: {
    value: 'resta {written}, come valore',
    formula: 'mostra {value}, diventa {written}',
    text: 'resta {written}, come testo',
  },
  more: 'E altre {count}.',
  unfinished: 'Celle ancora senza risultato: {count}',
  lookAgain: 'Guarda di nuovo',
  kept: 'Ogni formula va in una nota della sua cella: si può tornare indietro.',
  act: 'Sostituisci le formule',
  acting: 'Sostituzione…',
  done: 'Formule sostituite: {count}. Il file si può condividere.',
  changed: 'Alcune celle sono cambiate nel frattempo. Ecco il file com’è ora.',
  inNotes: 'Formule conservate nelle note: {count}',
  restore: 'Ripristina le formule',
  restoring: 'Ripristino…',
  restored: 'Formule ripristinate: {count}.',
  left: 'Modificate o spostate nel frattempo, quindi lasciate così: {count}',
};
