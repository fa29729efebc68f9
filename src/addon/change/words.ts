/** What stands in a file after a change, in the plan's language. */
import type { In, Language } from '../../plan/language';
import { fillText } from '../../plan/sentence';
import { monthNames } from '../../plan/spine/words/names';

const replaced: In<string> = {
  en: 'Replaced on {day} by {title}. Nothing here counts any more.',
  it: 'Sostituito il {day} da {title}. Qui non conta più nulla.',
};

/** The day as people write it without a year, such as `28 Nov`. */
export function shortDay(day: string, language: Language): string {
  const [, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${monthNames[language][month - 1]!.slice(0, 3)}`;
}

export const replacedOn = (language: Language, day: string, title: string): string =>
  fillText(replaced[language], { day: `${shortDay(day, language)} ${day.slice(0, 4)}`, title: title || '–' });
