/** NPS: promoters less detractors, from the answers themselves. */
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

const lowestPromoter = 9;
const highestDetractor = 6;

/**
 * Net Promoter Score from −100 to 100, in points: the percentage of 9s and 10s less that of 0s to 6s. Source:
 * Reichheld, The One Number You Need to Grow (2003).
 * @param scores whole numbers from 0 to 10; undefined is somebody who gave no answer, and counts nowhere
 * @throws Refusal when nobody answered.
 */
export function nps(scores: readonly (number | undefined)[]): number {
  let answers = 0;
  let balance = 0;
  for (const score of scores) {
    if (score === undefined) continue;
    answers += 1;
    if (score >= lowestPromoter) balance += 1;
    if (score <= highestDetractor) balance -= 1;
  }
  if (answers === 0) throw new Refusal('scores', 'at least one answer from 0 to 10', '');
  return (100 * balance) / answers;
}

export const NPS = declare({
  name: 'NPS',
  arguments: [{ name: 'scores', shape: 'rows', unit: 'points', atLeast: 0, atMost: 10, whole: true }],
  returns: { unit: 'points' },
  expression: '100*(COUNTIF(scores;">=9")-COUNTIF(scores;"<=6"))/COUNT(scores)',
  compute: nps,
});

export const npsGuide: Guide<typeof NPS> = {
  of: NPS,
  family: 'marketing',
  summary: {
    en: 'Net Promoter Score: promoters less detractors, from a column of answers.',
    it: 'Net Promoter Score (NPS): promotori meno detrattori, da una colonna di risposte.',
  },
  isNot: {
    en: 'Not a percentage and not an average: the same 45 can be 60/25/15 or 45/55/0. Not for scales of 1 to 5.',
    it: 'Non è una percentuale né una media: lo stesso 45 può essere 60/25/15 o 45/55/0. Non per scale da 1 a 5.',
  },
  how: {
    en: '100 × (answers of 9 or 10 − answers of 0 to 6) ÷ all answers.',
    it: '100 × (risposte 9 o 10 − risposte da 0 a 6) ÷ tutte le risposte.',
  },
  arguments: {
    scores: {
      en: 'The answers, 0 to 10, one per cell. Blank cells gave none and do not count.',
      it: 'Le risposte, da 0 a 10, una per cella. Le celle vuote non hanno risposto e non contano.',
    },
  },
  returns: {
    en: 'Points from −100 to 100.',
    it: 'Punti da −100 a 100.',
  },
  notes: [
    {
      en: 'Few answers say little: 60 promoters, 25 passives and 15 detractors give 45, with a standard error of 7.4 points. Two surveys of 100 answers that differ by less than about 20 points may well be the same.',
      it: 'Poche risposte dicono poco: 60 promotori, 25 passivi e 15 detrattori danno 45, con un errore standard di 7,4 punti. Due sondaggi da 100 risposte che differiscono di meno di circa 20 punti possono essere uguali.',
    },
  ],
  examples: [
    { args: [{ down: [10, 9, 9, 8, 10, 7, 3, '', 9, 6, 10] }], gives: 40 },
    {
      args: [{ down: [10, 9, 11] }],
      fails: 'NPS: scores must be a whole number between 0 and 10, got 11 in place 3',
    },
  ],
  sources: [
    {
      title: 'Frederick F. Reichheld, The One Number You Need to Grow (Harvard Business Review, 2003)',
      url: 'https://hbr.org/2003/12/the-one-number-you-need-to-grow',
    },
  ],
};
