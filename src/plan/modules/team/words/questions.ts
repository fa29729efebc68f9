/** What the wizard asks of the team. */
import type { AnyWords, In } from '../../../language';

const en = {
  name: 'Team',
  title: 'Who sells, and how much?',
  lead: 'People who carry a quota. A row can stay for a role that is still to be filled.',
  list: 'Team',
  person: 'Name or role',
  quota: 'Quota a month',
  from: 'From month',
  blank: 'Type a name or a role.',
  late: 'The plan has {months} months: who starts after them sells nothing in it.',
  fromHelp: 'From month: 4 is the fourth of the plan, blank is here already.',
  capacity: 'Capacity: {capacity} of {goal} over the whole plan.',
  attainment: 'Share of quota that is usually reached',
  onTab: 'Rows of the tab Team that hold another value keep it.',
  ramp: 'Months until a new person sells a full quota',
  short: 'The team’s capacity is {share} of the goal.',
  shortRest: 'Add people or quota on the tab Team, or plan for less.',
  review: 'People with a quota: {count}',
} as const;

type Words = AnyWords<typeof en>;

const it: Words = {
  name: 'Team',
  title: 'Chi vende, e quanto?',
  lead: 'Le persone con una quota di vendita. Una riga può restare per un ruolo da coprire.',
  list: 'Team',
  person: 'Nome o ruolo',
  quota: 'Quota al mese',
  from: 'Dal mese',
  blank: 'Scrivi un nome o un ruolo.',
  late: 'I mesi del piano sono {months}: chi inizia dopo non vende niente nel piano.',
  fromHelp: 'Dal mese: 4 è il quarto del piano; vuoto se c’è già.',
  capacity: 'Capacità: {capacity} su {goal} nell’intero piano.',
  attainment: 'Quota di vendita raggiunta di solito',
  onTab: 'Le righe del foglio Team con un altro valore lo mantengono.',
  ramp: 'Mesi per portare a regime un nuovo venditore',
  short: 'Capacità del team rispetto all’obiettivo: {share}.',
  shortRest: 'Aggiungi persone o quote nel foglio Team, o pianifica meno.',
  review: 'Persone con una quota: {count}',
};

export const questionWords: In<Words> = { en, it };
