/** Numbers inside sentences, written as the sidebar writes them: as many digits as say something. */
import { type CurrencyCode, currencies } from '../../../currency';
import { formula } from '../../../formula';
import type { Language } from '../../../language';
import type { CellRef, Formula } from '../../../plan';

import { sentences } from '../words/sentences';

/** From 100 on whole, from 10 on with one decimal, then two, none of them a 0 at the end; grouped by the locale. */
export function written(number: CellRef): Formula {
  const needless = (decimals: 1 | 2, enough: 0 | 1) =>
    formula`ROUND(${number};${String(decimals)})=ROUND(${number};${String(enough)})`;
  const small = formula`IF(${needless(2, 0)};0;IF(${needless(2, 1)};1;2))`;
  return formula`FIXED(${number};IF(${number}>=100;0;IF(${number}>=10;IF(${needless(1, 0)};0;1);${small})))`;
}

/** A chance as times in 100, never as 0 or 100 of them: nothing in a plan is that sure. */
export function timesIn100(chance: CellRef, language: Language): Formula {
  const { moreThan99, fewerThan1 } = sentences[language];
  return formula`IF(${chance}>99/100;"${moreThan99}";IF(${chance}<1/100;"${fewerThan1}";FIXED(100*${chance};0)))`;
}

/** An amount in the plan's currency, in whole units; a minus stands before the sign of the currency. */
export function moneyWritten(amount: CellRef | Formula, currency: CurrencyCode): Formula {
  const { symbol, place } = currencies[currency];
  const sign = formula`IF(${amount}<=0-1/2;"−";"")`;
  const size = formula`FIXED(ABS(${amount});0)`;
  if (place === 'after') return formula`${sign}&${size}&" ${symbol}"`;
  return formula`${sign}&"${symbol}${place === 'before' ? '' : ' '}"&${size}`;
}

/** A count that is about as well known as three digits say. */
export const threeDigits = (count: Formula): Formula =>
  formula`IF(${count}>=1000;FIXED(ROUND(${count};0-LEN(ROUNDDOWN(${count};0))+3);0);FIXED(${count};IF(${count}<10;2;IF(${count}<100;1;0))))`;
