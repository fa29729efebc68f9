/** What is asked of the KPIs, in each language. */
import type { AnyWords, In } from '../../../language';

const en = {
  name: 'KPIs',
  title: 'Which numbers will you watch?',
  lead: 'Up to eight on the first page.',
  by: 'Choose',
  ways: { suggested: 'Suggested', goal: 'By goal', question: 'By question' },
  kpis: 'KPIs',
  blank: 'Choose at least one.',
  overEight: 'The first {count} are on the Plan tab.',
  live: 'from the plan',
  typed: 'typed each month',
  toType: 'KPIs to type each month: {count}',
  toTypeRest: '({names}).',
} as const;

export type KpisQuestionWords = AnyWords<typeof en>;

const it: KpisQuestionWords = {
  name: 'KPI',
  title: 'Quali numeri terrai d’occhio?',
  lead: 'Fino a otto nella prima pagina.',
  by: 'Scegli tra',
  ways: { suggested: 'Suggeriti', goal: 'Obiettivi', question: 'Domande' },
  kpis: 'KPI',
  blank: 'Scegline almeno uno.',
  overEight: 'I primi {count} sono nel foglio Piano.',
  live: 'dal piano',
  typed: 'da inserire ogni mese',
  toType: 'KPI da inserire ogni mese: {count}',
  toTypeRest: '({names}).',
};

export const kpisQuestionWords: In<KpisQuestionWords> = { en, it };
