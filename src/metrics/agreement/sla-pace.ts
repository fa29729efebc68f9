/** SLA_PACE: what each remaining check must bring to keep the promise. */
import { count } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * Leads still to deliver, shared evenly among the checks that remain; 0 once the promise is kept. Not rounded.
 * @throws Refusal when no check remains.
 */
export function slaPace(promised: number, delivered: number, checksDone: number, checks: number): number {
  if (checksDone >= checks) throw new Refusal('checks_done', `below checks (${checks})`, checksDone);
  return Math.max(0, promised - delivered) / (checks - checksDone);
}

export const SLA_PACE = declare({
  name: 'SLA_PACE',
  arguments: [
    { name: 'promised', ...count },
    { name: 'delivered', ...count },
    { name: 'checks_done', ...count, whole: true },
    { name: 'checks', shape: 'each', unit: 'count', atLeast: 1, whole: true },
  ],
  returns: { unit: 'count' },
  expression: 'MAX(0;promised-delivered)/(checks-checks_done)',
  compute: slaPace,
});

export const slaPaceGuide: Guide<typeof SLA_PACE> = {
  of: SLA_PACE,
  family: 'agreement',
  summary: {
    en: 'What each remaining check must bring so that the promised leads are delivered.',
    it: 'Quanto deve portare ogni verifica che resta perché i lead promessi siano consegnati.',
  },
  isNot: {
    en: 'Not a forecast: it says what is still owed per check, not whether that pace can be reached.',
    it: 'Non è una previsione: dice quanto manca per verifica, non se quel ritmo sia raggiungibile.',
  },
  how: {
    en: '(promised − delivered) ÷ (checks − checks_done), and 0 once all are delivered.',
    it: '(promised − delivered) ÷ (checks − checks_done), e 0 quando sono tutti consegnati.',
  },
  arguments: {
    promised: {
      en: 'Leads promised for the whole period.',
      it: 'Lead promessi per tutto il periodo.',
    },
    delivered: {
      en: 'Leads delivered and accepted so far.',
      it: 'Lead consegnati e accettati finora.',
    },
    checks_done: {
      en: 'How many checks of the period are over.',
      it: 'Quante verifiche del periodo sono già fatte.',
    },
    checks: {
      en: 'How many checks the period has, such as 4 for one a week.',
      it: 'Quante verifiche ha il periodo, per esempio 4 se è una a settimana.',
    },
  },
  returns: {
    en: 'Leads per remaining check.',
    it: 'Lead per ogni verifica che resta.',
  },
  examples: [
    {
      args: [100, 38, 2, 4],
      gives: 31,
      shows: {
        en: 'Half the month is over and 38 of 100 leads are there: 31 a week instead of 25.',
        it: 'Metà mese è passata e ci sono 38 lead su 100: 31 a settimana invece di 25.',
      },
    },
    { args: [100, 104, 3, 4], gives: 0 },
    { args: [100, 90, 4, 4], fails: 'SLA_PACE: checks_done must be below checks (4), got 4' },
  ],
  sources: [
    {
      title: 'HubSpot, Skill Up: How to Create a Sales and Marketing SLA',
      url: 'https://www.hubspot.com/podcasts/skill-up/s02/e08-how-to-create-a-sales-and-marketing-sla',
    },
  ],
};
