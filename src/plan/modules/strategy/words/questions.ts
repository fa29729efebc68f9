/** What the wizard asks of the strategy. */
import type { AnyWords, In } from '../../../language';

const en = {
  label: 'Customer types',
  help: 'One name each, such as Plant manager.',
  name: 'Name',
  nameless: 'Type a name.',
} as const;

const it: AnyWords<typeof en> = {
  label: 'Tipi di cliente',
  help: 'Un nome ciascuno, per esempio Direttore di stabilimento.',
  name: 'Nome',
  nameless: 'Scrivi un nome.',
};

export const questionWords: In<AnyWords<typeof en>> = { en, it };
