/** A day as people of the plan's language write it, where it is written once and no cell works it out. */
import type { Language } from '../language';
import { dayOf } from '../month';
import { monthNames } from './words/names';

function parts(serial: number, language: Language) {
  const [year = 0, month = 1, day = 1] = dayOf(serial).split('-').map(Number);
  return { year, month: monthNames[language][month - 1]!, day };
}

/** 13 April 2027 */
export function writtenDay(serial: number, language: Language): string {
  const { year, month, day } = parts(serial, language);
  return `${day} ${month} ${year}`;
}

/** 13 Apr 2027, where there is little room. */
export function briefDay(serial: number, language: Language): string {
  const { year, month, day } = parts(serial, language);
  return `${day} ${month.slice(0, 3)} ${year}`;
}
