/** What the last page says of every plan: its name, its tabs, and what can be added. */
import type { AnyWords, In } from '../../language';

const en = {
  planName: '{template} {year}',
  name: 'Plan name',
  nameBlank: 'Give the plan a name.',
  nameHelp: 'Adds {count} tabs. Nothing already in this file changes.',
  modules: 'Tabs that can be added',
  owner: 'Owner (optional)',
  language: 'Language of the plan',
  people: {
    label: 'People',
    help: 'Who owns numbers and actions: owners are chosen from this list.',
    name: 'Name',
    nameless: 'Type a name.',
    team: 'Team',
    teams: { marketing: 'Marketing', sales: 'Sales', both: 'Both' },
  },
  planPurpose: 'One page to show the board',
  assumptionsPurpose: 'Change an input, the rest follows',
} as const;

export type SpineQuestionWords = AnyWords<typeof en>;

const it: SpineQuestionWords = {
  planName: '{template} {year}',
  name: 'Nome del piano',
  nameBlank: 'Dai un nome al piano.',
  nameHelp: 'Aggiunge {count} fogli. Il resto del file non cambia.',
  modules: 'Fogli da aggiungere',
  owner: 'Responsabile (facoltativo)',
  language: 'Lingua del piano',
  people: {
    label: 'Persone',
    help: 'Chi risponde di numeri e azioni: i responsabili si scelgono da questo elenco.',
    name: 'Nome',
    nameless: 'Scrivi un nome.',
    team: 'Team',
    teams: { marketing: 'Marketing', sales: 'Vendite', both: 'Entrambi' },
  },
  planPurpose: 'Una pagina da mostrare in riunione',
  assumptionsPurpose: 'Cambi un dato, il resto segue',
};

export const spineQuestionWords: In<SpineQuestionWords> = { en, it };
