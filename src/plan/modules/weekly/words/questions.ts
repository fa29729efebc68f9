/** What the wizard asks of the weekly checks. */
import type { AnyWords, In } from '../../../language';

const en = {
  name: 'Agreement',
  title: 'What do marketing and sales agree on?',
  weekday: 'Day of the weekly check',
  weekdays: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  dueDay: 'All promised leads by (day of the month)',
  dueDayHelp: 'If blank: by the last check.',
} as const;

type Words = AnyWords<typeof en>;

const it: Words = {
  name: 'Accordo',
  title: 'Su che cosa si accordano marketing e vendite?',
  weekday: 'Giorno del check settimanale',
  weekdays: {
    monday: 'Lunedì',
    tuesday: 'Martedì',
    wednesday: 'Mercoledì',
    thursday: 'Giovedì',
    friday: 'Venerdì',
    saturday: 'Sabato',
    sunday: 'Domenica',
  },
  dueDay: 'Consegna di tutti i lead promessi (giorno del mese)',
  dueDayHelp: 'Se vuoto: entro l’ultimo check.',
};

export const questionWords: In<Words> = { en, it };
