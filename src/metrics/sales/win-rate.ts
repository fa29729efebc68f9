/** WIN_RATE: the share of decided deals that were won. */
import { count } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

export type WinRateMethod = 'narrow' | 'broad';

/**
 * Win rate of one period, as a fraction. `narrow` divides the deals won by those won or lost to somebody; `broad` also
 * by those that ended without a decision, which are often more than the lost ones. Deals still open count nowhere.
 * Source: Kellogg, who warns that the two differ widely and are mixed up.
 * @throws Refusal when no deal has ended yet.
 */
export function winRate(won: number, lost: number, noDecision = 0, method: WinRateMethod = 'narrow'): number {
  const ended = won + lost + (method === 'broad' ? noDecision : 0);
  if (ended > 0) return won / ended;
  throw new Refusal('won', 'above 0 when no deal was lost', won, 'While no deal has ended there is no rate');
}

export const WIN_RATE = declare({
  name: 'WIN_RATE',
  arguments: [
    { name: 'won', ...count },
    { name: 'lost', ...count },
    { name: 'no_decision', ...count, optional: true, default: 0 },
    { name: 'method', shape: 'each', choices: ['narrow', 'broad'], optional: true, default: 'narrow' },
  ],
  returns: { unit: 'rate' },
  expression: 'won/(won+lost+IF(method="broad";no_decision;0))',
  compute: winRate,
});

export const winRateGuide: Guide<typeof WIN_RATE> = {
  of: WIN_RATE,
  family: 'sales',
  summary: {
    en: 'Win rate: the share of decided deals that were won.',
    it: 'Tasso di vittoria (win rate): la quota di trattative decise che sono state vinte.',
  },
  isNot: {
    en: 'Not lead to customer, and not pipeline conversion: deals that slip into the next period count nowhere.',
    it: 'Non è lead→cliente né la conversione della pipeline: le trattative che slittano non contano da nessuna parte.',
  },
  how: {
    en: 'won ÷ (won + lost). With "broad": won ÷ (won + lost + no_decision).',
    it: 'won ÷ (won + lost). Con "broad": won ÷ (won + lost + no_decision).',
  },
  arguments: {
    won: {
      en: 'Deals won in the period, as a count or in money; all the same way.',
      it: 'Trattative vinte nel periodo, come numero o come importo; tutte allo stesso modo.',
    },
    lost: {
      en: 'Deals lost in the same period, to a competitor or to a no.',
      it: 'Trattative perse nello stesso periodo, per un concorrente o per un no.',
    },
    no_decision: {
      en: 'Deals closed without a decision: gone quiet, budget cut. Only the method "broad" uses them.',
      it: 'Trattative chiuse senza decisione: sparite, budget tagliato. Le usa solo il metodo "broad".',
    },
    method: {
      en: '"narrow" divides by won and lost, "broad" also by deals without a decision.',
      it: '"narrow" divide solo per vinte e perse, "broad" anche per quelle senza decisione.',
    },
  },
  returns: {
    en: 'A fraction: 0.25 is 25%. Format the cell as a percentage.',
    it: 'Una frazione: 0,25 è il 25%. Formatta la cella come percentuale.',
  },
  notes: [
    {
      en: 'For a plan use "broad", or better the share of a whole cohort of opportunities that was won in the end: the narrow rate makes every opportunity look more likely than it is.',
      it: 'Per un piano usa "broad", o meglio la quota di un’intera coorte di opportunità che alla fine è stata vinta: il tasso "narrow" fa sembrare ogni opportunità più probabile di quanto sia.',
    },
  ],
  examples: [
    { args: [25, 75], gives: 0.25 },
    {
      args: [{ down: [4, 4] }, { down: [2, 2] }, 94, { down: ['narrow', 'broad'] }],
      gives: { down: [0.666666667, 0.04] },
      shows: {
        en: 'Kellogg’s warning: of 100 deals 4 were won, 2 lost and 94 came to nothing.',
        it: 'L’avvertimento di Kellogg: di 100 trattative 4 vinte, 2 perse e 94 finite nel nulla.',
      },
    },
    {
      args: [0, 0],
      fails:
        'WIN_RATE: won must be above 0 when no deal was lost, got 0. While no deal has ended there is no rate',
    },
  ],
  sources: [{ title: 'Dave Kellogg, Win Rates, Close Rates and Milestone vs. Cohort Analysis (Kellblog)' }],
};
