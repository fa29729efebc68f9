/** The number patterns of a plan, one for each kind of row, chosen from the size of its numbers when it is built. */
import { axisPattern, type MoneyIn, moneyPattern } from './currency';

const dashed = (pattern: string) => `${pattern};-${pattern};"–"`;

export const patterns = {
  /** A volume to the hundredth. */
  exact: dashed('#,##0.00'),
  /** A volume in whole units. */
  whole: dashed('#,##0'),
  count: '#,##0',
  share: '0.0%',
  rate: '0.0#%',
  exactShare: '0.00%',
  percent: '0%',
  chance: '0.00%',
  multiple: '0.0"×"',
  times: '0.00"×"',
  oneDecimal: '0.0',
  sixDecimals: '0.000000',
  factor: '0.00',
  month: 'mmm yy',
  monthAlone: 'mmm',
  day: 'd mmm yyyy',
  weekDay: 'ddd d mmm',
  /** A typed 0 is seen, and is not the dash of nothing known. */
  plain: '0',
  /** A number of no known unit. */
  plainNumber: '#,##0.00',
  /** How much more, relative to now. */
  gain: '+0%;-0%;0%',
  /** Shows nothing. A chart writes its axis in the pattern of its first series. */
  unseen: ';;;',
} as const;

/** A share of the whole funnel: two digits that count, however small it is. */
export function smallSharePattern(share: number): string {
  const decimals = Math.max(1, Math.ceil(-Math.log10(share * 100)) + 1);
  return `0.${'0'.repeat(Math.min(decimals, 12))}%`;
}

/** Whole numbers say enough from 100 on; below, the hundredths do. */
export const volumePattern = (volume: number) => (volume < 100 ? patterns.exact : patterns.whole);

/** Whole numbers from ten on, one decimal below. */
export const countPattern = (count: number) => dashed(count < 10 ? '#,##0.0' : '#,##0');

/** Patterns that follow the plan's currency and language. */
export function moneyPatterns(money: MoneyIn, revenuePerCustomer: number, months: string, largest: number) {
  return {
    /** What a chart's axis is written in. */
    axis: axisPattern(money, largest),
    money: moneyPattern(money),
    /** What one customer costs or brings: cents matter where a customer is small. */
    smallMoney: moneyPattern(money, revenuePerCustomer < 12_000 ? 'cents' : 'whole'),
    duration: `0.0 "${months}"`,
  };
}
