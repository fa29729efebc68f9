/** The question how many leads are answered within an hour: asked with the agreement, and with weekly checks alone. */
import type { AnyWords, In, Language } from '../language';
import type { Field } from '../questions';

/** Until somebody says otherwise. */
export const usuallyWithinHour = 0.9;

const en = {
  label: 'Answered within an hour',
  help: 'Share of the leads handed over that sales promises to answer within 60 minutes.',
} as const;

const it: AnyWords<typeof en> = {
  label: 'Risposta entro un’ora',
  help: 'Quota di lead consegnati a cui il team vendite si impegna a rispondere entro 60 minuti.',
};

const words: In<AnyWords<typeof en>> = { en, it };

export const withinHourField = (language: Language): Field => ({
  id: 'withinHour',
  kind: 'percent',
  ...words[language],
  initial: usuallyWithinHour,
});
