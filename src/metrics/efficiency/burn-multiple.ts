/** BURN_MULTIPLE: the cash burnt for each unit of new recurring revenue. */
import { money, someMoney } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/** Net cash burnt ÷ net new annual recurring revenue, both of the same period. Source: David Sacks (2020). */
export function burnMultiple(netBurn: number, netNewArr: number): number {
  return netBurn / netNewArr;
}

export const BURN_MULTIPLE = declare({
  name: 'BURN_MULTIPLE',
  arguments: [
    { name: 'net_burn', ...money },
    { name: 'net_new_arr', ...someMoney },
  ],
  returns: { unit: 'ratio' },
  expression: 'net_burn/net_new_arr',
  compute: burnMultiple,
});

export const burnMultipleGuide: Guide<typeof BURN_MULTIPLE> = {
  of: BURN_MULTIPLE,
  family: 'efficiency',
  summary: {
    en: 'Burn multiple: the cash burnt for each unit of new recurring revenue.',
    it: 'Burn multiple: la cassa bruciata per ogni unità di nuovi ricavi ricorrenti.',
  },
  isNot: {
    en: 'Not sales efficiency alone: all cash burnt counts, whoever spent it. There is none where ARR did not grow.',
    it: 'Non è solo efficienza di vendita: conta tutta la cassa bruciata, di chiunque. Se l’ARR non è cresciuto non esiste.',
  },
  how: {
    en: 'net_burn ÷ net_new_arr.',
    it: 'net_burn ÷ net_new_arr, nello stesso periodo.',
  },
  arguments: {
    net_burn: {
      en: 'Cash spent less cash received, without new funding, as a positive amount.',
      it: 'Cassa uscita meno cassa entrata, senza nuovi finanziamenti, come importo positivo.',
    },
    net_new_arr: {
      en: 'ARR at the end less ARR at the start: new and expansion, less contraction and churn.',
      it: 'ARR alla fine meno ARR all’inizio: nuovi ed espansione, meno contrazione e abbandoni.',
    },
  },
  returns: {
    en: 'A ratio: 1.5 is 1.5 burnt for 1 of new ARR. Lower is better.',
    it: 'Un rapporto: 1,5 vuol dire 1,5 bruciati per 1 di nuovo ARR. Meglio se basso.',
  },
  notes: [
    {
      en: 'Sacks calls a multiple below 1 amazing, up to 1.5 great, up to 2 good, up to 3 suspect, and above that bad. A company that makes cash has no burn multiple.',
      it: 'Per Sacks sotto 1 è straordinario, fino a 1,5 ottimo, fino a 2 buono, fino a 3 sospetto, oltre è negativo. Un’azienda che genera cassa non ha burn multiple.',
    },
  ],
  examples: [
    { args: [4_800_000, 3_200_000], gives: 1.5 },
    { args: [4_800_000, 0], fails: 'BURN_MULTIPLE: net_new_arr must be above 0, got 0' },
    { args: [-200_000, 500_000], fails: 'BURN_MULTIPLE: net_burn must be at least 0, got -200000' },
  ],
  sources: [{ title: 'David Sacks, The Burn Multiple (Craft Ventures, 2020)' }],
};
