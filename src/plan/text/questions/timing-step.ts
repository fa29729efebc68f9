/** What the question about time and season says. */
import type { AnyWords } from '../text';

const en = {
  name: 'Timing',
  title: 'How long does each step take?',
  lead: 'Months from one stage to the next. 0 means within the same month.',
  lags: 'Months between stages',
  season: 'How is the goal spread over the year?',
  even: 'The same every month',
  own: 'My own share for each month',
  shares: 'Share of each month',
  needsIn: '{month}’s {customers} need {top} in {early}.',
  before: 'The need for {from} to {to} falls before the plan.',
  before1: 'The need for {month} falls before the plan.',
  shouldExist: 'Up to {month} it should exist already.',
  tooLong: 'That is more than twelve months: the sheet shows the earliest ones together.',
  reviewNoLag: 'Every step within the same month',
  reviewLag: '{months} months from top to bottom',
  reviewLag1: '1 month from top to bottom',
  reviewEven: 'The same goal every month',
  reviewOwn: 'An own share for each month',
} as const;

const it: AnyWords<typeof en> = {
  name: 'Tempi',
  title: 'Quanto dura ogni passaggio?',
  lead: 'Mesi da una fase alla successiva. 0 vuol dire nello stesso mese.',
  lags: 'Mesi tra le fasi',
  season: 'Come si distribuisce l’obiettivo nell’anno?',
  even: 'In parti uguali ogni mese',
  own: 'Con una quota per ogni mese',
  shares: 'Quota di ogni mese',
  needsIn: 'Per {customers} di {month} servono {top} in {early}.',
  before: 'Il fabbisogno di {from}–{to} cade prima del piano.',
  before1: 'Il fabbisogno di {month} cade prima del piano.',
  shouldExist: 'Fino a {month} dovrebbe già esserci.',
  tooLong: 'Sono più di dodici mesi: il foglio mostra i primi insieme.',
  reviewNoLag: 'Ogni passaggio nello stesso mese',
  reviewLag: '{months} mesi dall’alto in basso',
  reviewLag1: '1 mese dall’alto in basso',
  reviewEven: 'Lo stesso obiettivo ogni mese',
  reviewOwn: 'Una quota per ogni mese',
};

export const timingStep = { en, it };
