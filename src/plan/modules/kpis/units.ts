/** How numbers of each unit are written: as a pattern of a cell, and as a text where the unit is that of the row. */
import { type MoneyIn, moneyPattern } from '../../currency';
import { formula } from '../../formula';
import { patterns } from '../../pattern';
import type { CellRef, Formula, Numbers } from '../../plan';
import { moneyWritten, written } from '../../spine/numbers';
import type { Unit } from './library/facts';

export function patternOf(unit: Unit, money: MoneyIn): string {
  switch (unit) {
    case 'money':
      return moneyPattern(money).replace('"–"', '0');
    case 'rate':
      return patterns.rate;
    case 'count':
      return patterns.count;
    case 'times':
      return patterns.multiple;
    case 'days':
    case 'wholeMinutes':
      return patterns.plain;
    case 'points':
    case 'months':
    case 'minutes':
    case 'decimal':
      return patterns.oneDecimal;
    case 'plain':
      return patterns.plainNumber;
  }
}

/** What a cell of a month may hold. Changes, returns and scores may lie below 0. */
export const acceptsOf = (unit: Unit): Numbers => ({
  unit: unit === 'money' || unit === 'rate' || unit === 'count' ? unit : 'number',
});

/** With so many decimals; what rounds to nothing has no minus before its 0. */
const fixed = (value: CellRef | Formula, decimals: 0 | 1): Formula =>
  formula`FIXED(IF(ABS(${value})<${decimals === 0 ? '1/2' : '1/20'};0;${value});${String(decimals)})`;

/** A number as a text in its unit. */
export function shown(value: CellRef | Formula, unit: Unit, money: MoneyIn): Formula {
  switch (unit) {
    case 'money':
      return moneyWritten(value, money);
    case 'rate':
      return formula`${fixed(formula`(100*${value})`, 1)}&"%"`;
    case 'count':
      return formula`FIXED(${value};IF(OR(ABS(${value})>=10;ROUND(${value};2)=ROUND(${value};0));0;2))`;
    case 'times':
      return formula`${fixed(value, 1)}&"×"`;
    case 'days':
    case 'wholeMinutes':
      return fixed(value, 0);
    case 'points':
    case 'months':
    case 'minutes':
    case 'decimal':
      return fixed(value, 1);
    case 'plain':
      return 'parts' in value ? formula`FIXED(${value};2)` : written(value);
  }
}
