/** What the last page says of the funnel: its tabs, and what to be careful about. */
import type { AnyWords } from '../../../../language';

const en = {
  funnelPurpose: 'What each month has to bring',
  forecastPurpose: 'Where the year is heading, with its range',
  oneExample: '1 rate is still an example:',
  examples: '{count} rates are still examples:',
  step: '{from} to {to}',
  oneExampleAfter: '1 rate is still an example.',
  examplesAfter: '{count} rates are still examples.',
  afterwards: 'The {plan} tab counts them under Checks.',
  fewCounts: 'The rates rest on only {count} {customers}.',
  fewCountsRest: 'The true need may be far from this one.',
  existingOfNobody: 'Existing customers bring a part of the goal, but the plan starts with none.',
  existingOfNobodyRest: 'Type on {assumptions} how many there are.',
  noExisting: 'Nothing comes from existing customers.',
  noExistingRest: 'If the goal is all revenue, say what part of it they bring.',
} as const;

const it: AnyWords<typeof en> = {
  funnelPurpose: 'Che cosa deve portare ogni mese',
  forecastPurpose: 'Dove va l’anno, con il suo intervallo',
  oneExample: '1 tasso è ancora di esempio:',
  examples: '{count} tassi sono ancora di esempio:',
  step: 'da {from} a {to}',
  oneExampleAfter: '1 tasso è ancora di esempio.',
  examplesAfter: '{count} tassi sono ancora di esempio.',
  afterwards: 'Il foglio {plan} li conta tra i controlli.',
  fewCounts: 'I tassi si basano solo su {count} {customers}.',
  fewCountsRest: 'Il fabbisogno reale può essere molto diverso.',
  existingOfNobody: 'I clienti attuali portano una parte dell’obiettivo, ma il piano inizia senza clienti.',
  existingOfNobodyRest: 'Scrivi quanti sono nel foglio {assumptions}.',
  noExisting: 'Nulla arriva dai clienti attuali.',
  noExistingRest: 'Se l’obiettivo è tutto il fatturato, indica la parte che portano.',
};

export const closing = { en, it };
