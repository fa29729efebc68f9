/** Numbers inside sentences: no more digits than a decision needs. */
import { currencies, type MoneyIn, moneyUnits, placeIn } from '../currency';
import { formula } from '../formula';
import type { CellRef, Formula } from '../plan';

type Amount = CellRef | Formula;

/** From 100 on whole, from 10 on with one decimal, then two, none of them a 0 at the end; grouped by the locale. */
export function written(number: CellRef): Formula {
  const needless = (decimals: 1 | 2, enough: 0 | 1) =>
    formula`ROUND(${number};${String(decimals)})=ROUND(${number};${String(enough)})`;
  const small = formula`IF(${needless(2, 0)};0;IF(${needless(2, 1)};1;2))`;
  return formula`FIXED(${number};IF(${number}>=100;0;IF(${number}>=10;IF(${needless(1, 0)};0;1);${small})))`;
}

/** An amount in the plan's currency, in whole units; a minus stands before the sign of the currency. */
export function moneyWritten(amount: Amount, money: MoneyIn): Formula {
  const sign = formula`IF(${amount}<=0-1/2;"−";"")`;
  const size = formula`FIXED(ABS(${amount});0)`;
  return inCurrency(sign, size, money);
}

/** Three digits that count: nobody sets a price to the cent of a sum that was worked out. */
export const threeDigitsOf = (amount: Amount): Formula =>
  formula`ROUND(${amount};MIN(2;3-LEN(ROUNDDOWN(ABS(${amount});0))))`;

/** What one customer costs or brings, in words: $40,000, $7,580, $12.50. */
export function threeDigitMoney(amount: Amount, money: MoneyIn): Formula {
  const size = formula`ABS(${threeDigitsOf(amount)})`;
  const written = formula`FIXED(${size};IF(OR(${size}>=100;ROUND(${size};2)=ROUND(${size};0));0;2))`;
  return inCurrency(formula`IF(${amount}<=0-1/200;"−";"")`, written, money);
}

function inCurrency(sign: Formula, written: Formula, money: MoneyIn): Formula {
  const { symbol } = currencies[money.currency];
  const place = placeIn(money);
  if (place === 'after') return formula`${sign}&${written}&" ${symbol}"`;
  return formula`${sign}&"${symbol}${place === 'before with space' ? ' ' : ''}"&${written}`;
}

type ShortMoney = MoneyIn & {
  /** The plan's goal: where it is small, thousands are not cut off. */
  readonly goal: CellRef;
  /** All digits of what was typed; three that count of what is worked out. */
  readonly typed?: true;
};

/** Money as people say it: $7,580, $567k, $2.84M; 7.580 €, 567 mila €, 2,84 mln €. */
export function shortMoney(amount: Amount, { goal, typed, ...money }: ShortMoney): Formula {
  const size = formula`ABS(${amount})`;
  const { k, m } = moneyUnits[money.language];
  const digits = formula`ROUND(${size};3-LEN(ROUNDDOWN(${size};0)))`;
  const small = typed
    ? formula`FIXED(${size};IF(ROUND(${size};0)=${size};0;2))`
    : formula`IF(${size}>=1000;FIXED(${digits};0);FIXED(${size};IF(OR(${size}>=100;ROUND(${size};2)=ROUND(${size};0));0;2)))`;
  const inMillions = formula`(${size}/10^6)`;
  const decimals = formula`IF(${size}<9995*1000;2;IF(${size}<9995*10^4;1;0))`;
  const needed = formula`IF(ROUND(${inMillions};2)=ROUND(${inMillions};0);0;${decimals})`;
  const millions = formula`FIXED(${inMillions};${typed ? needed : decimals})&"${m}"`;
  const written = formula`IF(OR(${goal}<10^5;${size}<10^4);${small};IF(${size}<999500;FIXED(${size}/1000;0)&"${k}";${millions}))`;
  return inCurrency(formula`IF(${amount}<=0-1/2;"−";"")`, written, money);
}

/** A count that is about as well known as three digits say. */
export const threeDigits = (count: Formula): Formula =>
  formula`IF(${count}>=1000;FIXED(ROUND(${count};0-LEN(ROUNDDOWN(${count};0))+3);0);FIXED(${count};IF(${count}<10;2;IF(${count}<100;1;0))))`;

/** How many customers it takes: whole, rounded up. */
export const atLeast = (count: Amount): Formula => formula`FIXED(ROUNDUP(ROUND(${count};6);0);0)`;

/** What a stage must bring: whole; rounded up below a hundred, from there on as the tables round it. */
export const toBring = (count: Amount): Formula =>
  formula`FIXED(IF(${count}>=100;ROUND(${count};0);ROUNDUP(ROUND(${count};6);0));0)`;

/** What came or is expected: one decimal below ten where it says something. */
export const about = (count: Amount): Formula =>
  formula`FIXED(${count};IF(OR(${count}>=10;ROUND(${count};1)=ROUND(${count};0));0;1))`;

/** A share in whole per cent; below 100 rounded down, so that what was missed never reads 100. */
export const percent = (share: Amount): Formula =>
  formula`FIXED(IF(${share}<1-1/10^9;ROUNDDOWN(100*${share}+1/10^7;0);ROUND(100*${share};0));0)&"%"`;
