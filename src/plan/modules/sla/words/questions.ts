/** What the wizard asks of the agreement. */
import type { AnyWords, In } from '../../../language';

const en = {
  name: 'Agreement',
  title: 'What do marketing and sales agree on?',
  handover: 'What marketing hands over',
  handoverHelp: 'Leads of this stage go to sales.',
  accepted: 'Accepted by sales',
  acceptedHelp: 'Share of the leads handed over that marketing promises will be accepted.',
  length: 'Months until the agreement is reset',
  review: 'Marketing hands over: {stage}',
  people: 'People',
  peopleTitle: 'Who signs, and who does it?',
  peopleLead: 'Both can stay blank: the names are chosen on the tab SLA, too.',
  marketingLead: 'Signs for marketing',
  salesLead: 'Signs for sales',
  example: 'At least one rate is still an example,',
  exampleRest: 'and so is the promise.',
} as const;

type Words = AnyWords<typeof en>;

const it: Words = {
  name: 'Accordo',
  title: 'Su che cosa si accordano marketing e vendite?',
  handover: 'Che cosa passa al team vendite',
  handoverHelp: 'I lead di questa fase vengono consegnati al team vendite.',
  accepted: 'Accettati dal team vendite',
  acceptedHelp: 'Quota di lead consegnati che, per impegno del marketing, saranno accettati.',
  length: 'Mesi fino alla revisione dell’accordo',
  review: 'Passa al team vendite: {stage}',
  people: 'Persone',
  peopleTitle: 'Chi firma e chi se ne occupa?',
  peopleLead: 'Puoi lasciare vuoto: i nomi si scelgono anche nel foglio SLA.',
  marketingLead: 'Firma per il marketing',
  salesLead: 'Firma per il team vendite',
  example: 'Almeno un tasso è ancora di esempio:',
  exampleRest: 'lo è anche l’impegno.',
};

export const questionWords: In<Words> = { en, it };
