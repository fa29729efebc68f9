/** MAGIC_NUMBER: the yearly revenue that a quarter's sales and marketing spend brought. */
import { money, someMoney } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

const quartersInYear = 4;

/**
 * SaaS magic number: the growth of quarterly revenue, made yearly, over the sales and marketing spend of the quarter
 * before. Below 0 revenue shrank. Source: Scale Venture Partners.
 */
export function magicNumber(revenueNow: number, revenueBefore: number, spendBefore: number): number {
  return ((revenueNow - revenueBefore) * quartersInYear) / spendBefore;
}

export const MAGIC_NUMBER = declare({
  name: 'MAGIC_NUMBER',
  arguments: [
    { name: 'revenue_now', ...money },
    { name: 'revenue_before', ...money },
    { name: 'spend_before', ...someMoney },
  ],
  returns: { unit: 'ratio' },
  expression: '(revenue_now-revenue_before)*4/spend_before',
  compute: magicNumber,
});

export const magicNumberGuide: Guide<typeof MAGIC_NUMBER> = {
  of: MAGIC_NUMBER,
  family: 'efficiency',
  summary: {
    en: 'SaaS magic number: yearly revenue gained for each unit of sales and marketing spend.',
    it: 'Magic number SaaS: ricavo annuo guadagnato per ogni unità di spesa di vendita e marketing.',
  },
  isNot: {
    en: 'Not for months or years: all figures are quarterly. Not of new customers alone: upsells and losses are in it.',
    it: 'Non per mesi o anni: tutti i dati sono trimestrali. Non è dei soli nuovi clienti: contiene upsell e perdite.',
  },
  how: {
    en: '(revenue_now − revenue_before) × 4 ÷ spend_before.',
    it: '(revenue_now − revenue_before) × 4 ÷ spend_before, con dati trimestrali.',
  },
  arguments: {
    revenue_now: {
      en: 'Recurring revenue of this quarter.',
      it: 'Ricavi ricorrenti di questo trimestre.',
    },
    revenue_before: {
      en: 'Recurring revenue of the quarter before.',
      it: 'Ricavi ricorrenti del trimestre precedente.',
    },
    spend_before: {
      en: 'Sales and marketing spend of the quarter before, taken to have brought the growth.',
      it: 'Tutta la spesa di vendita e marketing del trimestre precedente, che si suppone abbia portato la crescita.',
    },
  },
  returns: {
    en: 'A ratio: 1 earns the spend back in a year of revenue. Negative when revenue shrank.',
    it: 'Un rapporto: 1 recupera la spesa in un anno di ricavi. Negativo se i ricavi sono calati.',
  },
  notes: [
    {
      en: 'The rule of thumb: above 1 spend more, below 0.7 mend the way you sell first. It takes one quarter from spend to revenue; with a longer cycle a quarter of heavy spend looks worse than it is.',
      it: 'La regola pratica: sopra 1 investi di più, sotto 0,7 sistema prima il modo di vendere. Presuppone un trimestre tra spesa e ricavi; con un ciclo più lungo un trimestre di forte spesa sembra peggiore di quanto sia.',
    },
  ],
  examples: [
    { args: [2_300_000, 2_000_000, 1_000_000], gives: 1.2 },
    { args: [2_300_000, 2_000_000, 0], fails: 'MAGIC_NUMBER: spend_before must be above 0, got 0' },
  ],
  sources: [
    {
      title: 'Scale Venture Partners, From $0 to $1M: The Magic Number',
      url: 'https://www.scalevp.com/insights/from-0-to-1m-the-magic-number/',
    },
  ],
};
