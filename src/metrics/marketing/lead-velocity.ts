/** LEAD_VELOCITY: how fast qualified leads grow. */
import { count, someCount } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/** Lead velocity rate: growth of qualified leads from one period to the next, as a fraction; below 0 they shrink. */
export function leadVelocity(leadsNow: number, leadsBefore: number): number {
  return (leadsNow - leadsBefore) / leadsBefore;
}

export const LEAD_VELOCITY = declare({
  name: 'LEAD_VELOCITY',
  arguments: [
    { name: 'leads_now', ...count },
    { name: 'leads_before', ...someCount },
  ],
  returns: { unit: 'rate' },
  expression: '(leads_now-leads_before)/leads_before',
  compute: leadVelocity,
});

export const leadVelocityGuide: Guide<typeof LEAD_VELOCITY> = {
  of: LEAD_VELOCITY,
  family: 'marketing',
  summary: {
    en: 'Lead velocity rate: how fast qualified leads grow from month to month.',
    it: 'Lead velocity rate (LVR): quanto crescono i lead qualificati di mese in mese.',
  },
  isNot: {
    en: 'Not the speed at which leads move. It tells nothing when the bar for “qualified” moved between the two months.',
    it: 'Non è la velocità con cui avanzano i lead. Non dice nulla se tra i due mesi è cambiata la soglia di “qualificato”.',
  },
  how: {
    en: '(leads_now − leads_before) ÷ leads_before.',
    it: '(leads_now − leads_before) ÷ leads_before, con la stessa definizione di lead.',
  },
  arguments: {
    leads_now: {
      en: 'Qualified leads of this month.',
      it: 'Lead qualificati di questo mese.',
    },
    leads_before: {
      en: 'Qualified leads of the month before, qualified in the same way.',
      it: 'Lead qualificati del mese prima, qualificati allo stesso modo.',
    },
  },
  returns: {
    en: 'A fraction per month: 0.15 is growth of 15%. Negative when there are fewer.',
    it: 'Una frazione al mese: 0,15 è una crescita del 15%. Negativa se sono di meno.',
  },
  notes: [
    {
      en: 'Growth compounds: 15% every month doubles the leads in five months and makes 5.35 times as many in a year. Give a whole column against itself, one row apart, to see every month.',
      it: 'La crescita si compone: il 15% ogni mese raddoppia i lead in cinque mesi e in un anno ne dà 5,35 volte tanti. Dai una colonna intera contro sé stessa, spostata di una riga, per vedere ogni mese.',
    },
  ],
  examples: [
    { args: [230, 200], gives: 0.15 },
    {
      args: [{ down: [216, 270, 243] }, { down: [180, 216, 270] }],
      gives: { down: [0.2, 0.25, -0.1] },
      shows: {
        en: 'Three months, each against the one before.',
        it: 'Tre mesi, ognuno rispetto a quello prima.',
      },
    },
    { args: [230, 0], fails: 'LEAD_VELOCITY: leads_before must be above 0, got 0' },
  ],
  sources: [
    { title: 'Jason Lemkin, Why Lead Velocity Rate (LVR) Is The Most Important Metric in SaaS (SaaStr)' },
  ],
};
