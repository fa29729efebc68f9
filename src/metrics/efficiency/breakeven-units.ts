/** BREAKEVEN_UNITS: how many must be sold before a cost is covered. */
import { money, someMoney } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * Units whose contribution, price less unit cost, covers the fixed cost. Not rounded: 100.2 units are 101 whole ones.
 * @throws Refusal when a unit sells for no more than it costs.
 */
export function breakevenUnits(fixedCost: number, price: number, unitCost: number): number {
  if (price > unitCost) return fixedCost / (price - unitCost);
  const hint = 'Selling more of what earns nothing covers no cost';
  throw new Refusal('price', `above unit_cost (${unitCost})`, price, hint);
}

export const BREAKEVEN_UNITS = declare({
  name: 'BREAKEVEN_UNITS',
  arguments: [
    { name: 'fixed_cost', ...money },
    { name: 'price', ...someMoney },
    { name: 'unit_cost', ...money },
  ],
  returns: { unit: 'count' },
  expression: 'fixed_cost/(price-unit_cost)',
  compute: breakevenUnits,
});

export const breakevenUnitsGuide: Guide<typeof BREAKEVEN_UNITS> = {
  of: BREAKEVEN_UNITS,
  family: 'efficiency',
  summary: {
    en: 'Break-even units: how many must be sold before the fixed cost is covered.',
    it: 'Punto di pareggio in unità: quante venderne per coprire il costo fisso.',
  },
  isNot: {
    en: 'Not rounded: put ROUNDUP around it for whole units. Not a time: BREAKEVEN_MONTHS says when.',
    it: 'Non è arrotondato: per unità intere usa ROUNDUP. Non è un tempo: il quando lo dice BREAKEVEN_MONTHS.',
  },
  how: {
    en: 'fixed_cost ÷ (price − unit_cost).',
    it: 'fixed_cost ÷ (price − unit_cost), cioè costo fisso ÷ margine di contribuzione unitario.',
  },
  arguments: {
    fixed_cost: {
      en: 'What it costs however many are sold: a campaign, a launch, rent and salaries.',
      it: 'Quanto costa comunque, venduto o no: una campagna, un lancio, affitti e stipendi.',
    },
    price: {
      en: 'Price of one unit, net of discounts and tax.',
      it: 'Prezzo di un’unità, al netto di sconti e imposte.',
    },
    unit_cost: {
      en: 'What one more unit costs: goods, delivery, payment fees, commission.',
      it: 'Quanto costa un’unità in più: merce, consegna, commissioni di pagamento e provvigioni.',
    },
  },
  returns: {
    en: 'Units, with their fraction.',
    it: 'Unità, con la frazione.',
  },
  examples: [
    { args: [12_000, 50, 20], gives: 400 },
    {
      args: [12_000, 20, 20],
      fails:
        'BREAKEVEN_UNITS: price must be above unit_cost (20), got 20. Selling more of what earns nothing covers no cost',
    },
  ],
  sources: [{ title: 'Farris and others, Marketing Metrics, 3rd edition (2016), Break-Even Analysis' }],
};
