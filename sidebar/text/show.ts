/** How values are written in sentences: numbers in the spreadsheet's marks, words in the person's language. */

import type { Language } from '../../src/plan/language';
import { sentences } from '../../src/plan/modules/funnel/words/sentences';
import { monthAfter, monthsApart } from '../../src/plan/month';
import type { Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { monthNames } from '../../src/plan/spine/words/names';
import { wholePercent } from '../../src/plan/whole-percent';
import type { Marks } from '../numbers/marks';
import { writeFigure, writeMoney, writeOneDecimal, writePercent, writeRate } from '../numbers/write';
import type { Words } from './text';

/** How many months from the first to the last, both counted. */
export const monthsBetween = (first: string, last: string): number => monthsApart(first, last) + 1;

const monthName = (month: string, language: Language) =>
  monthNames[language][Number(month.slice(5)) - 1] ?? month;

export const monthAndYear = (month: string, language: Language) =>
  `${monthName(month, language)} ${month.slice(0, 4)}`;

function writePeriod(start: string, months: number, language: Language, words: Words): string {
  if (months === 1) return monthAndYear(start, language);
  const end = monthAfter(start, months - 1);
  const [fromYear, year] = [start.slice(0, 4), end.slice(0, 4)];
  const slots = { from: monthName(start, language), to: monthName(end, language), fromYear, year };
  return fillText(fromYear === year ? words.periodInYear : words.periodOverYears, slots);
}

/** A chance as times in 100. */
function writeTimes(chance: number, language: Language): string {
  if (chance > 0.99) return sentences[language].moreThan99;
  if (chance < 0.01) return sentences[language].fewerThan1;
  return String(Math.round(chance * 100));
}

export const showIn = (language: Language, marks: Marks, words: Words): Show => ({
  number: (value) => writeFigure(value, marks, words),
  money: (value, currency) => writeMoney(value, currency, marks, language),
  rate: (fraction) => writeRate(fraction, marks),
  ratio: (value) => writeOneDecimal(value, marks),
  times: (chance) => writeTimes(chance, language),
  percent: (fraction) => `${writePercent(wholePercent(fraction) / 100, marks)}%`,
  month: (month) => monthName(month, language),
  period: (start, months) => writePeriod(start, months, language, words),
});
