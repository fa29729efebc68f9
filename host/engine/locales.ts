/** The spreadsheet locales that the host can stand in, as the engine wants them told, and their month names. */
import { setTranslationMethod } from './engine';

export type Locale = {
  name: string;
  code: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  weekStart: number;
  dateFormat: string;
  timeFormat: string;
  formulaArgSeparator: string;
};

const pointLocale = (code: string, name: string, dateFormat: string, weekStart: number): Locale => ({
  code,
  name,
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart,
  dateFormat,
  timeFormat: code === 'en_US' ? 'hh:mm:ss a' : 'hh:mm:ss',
  formulaArgSeparator: ',',
});

const commaLocale = (code: string, name: string, dateFormat: string, thousands = '.'): Locale => ({
  code,
  name,
  thousandsSeparator: thousands,
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat,
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
});

export const locales: readonly Locale[] = [
  pointLocale('en_US', 'English (US)', 'm/d/yyyy', 7),
  pointLocale('en_GB', 'English (UK)', 'dd/mm/yyyy', 1),
  commaLocale('it_IT', 'Italiano', 'dd/mm/yyyy'),
  commaLocale('de_DE', 'Deutsch', 'dd.mm.yyyy'),
  commaLocale('fr_FR', 'Français', 'dd/mm/yyyy', '\u00a0'),
  commaLocale('es_ES', 'Español', 'dd/mm/yyyy'),
];

/** The locale of that code. Throws for one that the host does not know. */
export function locale(code: string): Locale {
  const found = locales.find((one) => one.code === code);
  if (found) return found;
  throw new Error(`The host does not know the locale ${code}. Add it to host/engine/locales.ts.`);
}

const months: Readonly<Record<string, string>> = {
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};
const days: Readonly<Record<string, string>> = {
  it: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  es: 'domingo lunes martes miércoles jueves viernes sábado',
};
const englishMonths = 'January February March April May June July August September October November December';
const englishDays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';

const pairs = (english: string, other: string | undefined): [string, string][] =>
  other ? english.split(' ').map((word, index) => [word, other.split(' ')[index] ?? word]) : [];

const words = new Map(
  Object.keys(months).map((language) => [
    language,
    new Map([...pairs(englishMonths, months[language]), ...pairs(englishDays, days[language])]),
  ]),
);

/** The month that a word of this locale names, whole or by three letters or more: 1 to 12; undefined for another word. */
export function monthNamed(word: string, code: string): number | undefined {
  const names = (months[code.slice(0, 2)] ?? englishMonths).toLowerCase().split(' ');
  const at = names.findIndex((name) => name.startsWith(word.toLowerCase()));
  return word.length < 3 || at < 0 ? undefined : at + 1;
}

let spoken: ReadonlyMap<string, string> | undefined;
let onPage: ReadonlyMap<string, string> | undefined;
// The engine fills the slots of its own sentences after this.
setTranslationMethod((...[text]) => spoken?.get(text) ?? onPage?.get(text) ?? text);

/** Makes the engine name months and days in this locale's language. The engine has one language for all workbooks. */
export function speak(code: string): void {
  spoken = words.get(code.slice(0, 2));
}

/** The engine's menus in the words of the page; what has none stays English. */
export function speakOnPage(words: ReadonlyMap<string, string>): void {
  onPage = words;
}
