/** SALES_VELOCITY: the revenue that the pipeline brings per day. */
import { count, money, share } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/**
 * Revenue per day that the open opportunities bring at the usual win rate and pace, in the currency of `dealValue`.
 * @param cycleDays days from opportunity to close, for deals that were won
 */
export function salesVelocity(
  opportunities: number,
  dealValue: number,
  winRate: number,
  cycleDays: number,
): number {
  return (opportunities * dealValue * winRate) / cycleDays;
}

export const SALES_VELOCITY = declare({
  name: 'SALES_VELOCITY',
  arguments: [
    { name: 'opportunities', ...count },
    { name: 'deal_value', ...money },
    { name: 'win_rate', ...share },
    { name: 'cycle_days', shape: 'each', unit: 'days', above: 0 },
  ],
  returns: { unit: 'money' },
  expression: 'opportunities*deal_value*win_rate/cycle_days',
  compute: salesVelocity,
});

export const salesVelocityGuide: Guide<typeof SALES_VELOCITY> = {
  of: SALES_VELOCITY,
  family: 'sales',
  summary: {
    en: 'Sales velocity: the revenue per day that the pipeline brings.',
    it: 'Velocità di vendita (sales velocity): il ricavo al giorno che porta la pipeline.',
  },
  isNot: {
    en: 'Not a forecast: it takes the pipeline to be refilled as fast as it empties. Not close-rate velocity.',
    it: 'Non è una previsione: presuppone che la pipeline si riempia quanto si svuota. Non è la velocità di chiusura.',
  },
  how: {
    en: 'opportunities × deal_value × win_rate ÷ cycle_days.',
    it: 'opportunities × deal_value × win_rate ÷ cycle_days, per lo stesso segmento.',
  },
  arguments: {
    opportunities: {
      en: 'Opportunities being worked on now.',
      it: 'Opportunità in lavorazione adesso.',
    },
    deal_value: {
      en: 'Average value of a deal that is won.',
      it: 'Valore medio di una trattativa vinta.',
    },
    win_rate: {
      en: 'Share of these opportunities that will be won: 25% is 0.25. Use the broad win rate.',
      it: 'Quota di queste opportunità che sarà vinta: 25% è 0,25. È adatto il win rate "broad".',
    },
    cycle_days: {
      en: 'Average days from opportunity to close.',
      it: 'Giorni in media dall’opportunità alla chiusura.',
    },
  },
  returns: {
    en: 'Revenue per day, in the currency of deal_value. Times 30 for a month.',
    it: 'Ricavo al giorno, nella valuta di deal_value. Per 30 per un mese.',
  },
  notes: [
    {
      en: 'Work it out per segment. Small quick deals and large slow ones in one average give a velocity that neither has.',
      it: 'Calcolala per segmento. Trattative piccole e veloci insieme a grandi e lente danno una velocità che non è di nessuna.',
    },
  ],
  inPlan: { deal_value: 'revenue_per_customer' },
  examples: [
    { args: [40, 25_000, 0.25, 90], gives: 2777.777778 },
    {
      args: [40, 25_000, 25, 90],
      fails: 'SALES_VELOCITY: win_rate must be between 0 and 1, got 25. Did you mean 0.25 (25%)?',
    },
    { args: [40, 25_000, 0.25, 0], fails: 'SALES_VELOCITY: cycle_days must be above 0, got 0' },
  ],
  sources: [
    {
      title: 'Maven, The sales velocity formula (and how to use it to find your real bottleneck)',
      url: 'https://www.mavenlb.com/blog/sales-velocity-formula',
    },
  ],
};
