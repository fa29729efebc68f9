/** The controls at the top of the page: the spreadsheet's locale, the user's language, and a fresh start. */
import { locale, locales, speak } from '../engine/locales';
import type { Host } from '../host';
import { ask } from './dialogs';
import type { State } from './saved';

const languages = [
  { code: 'en', name: 'English' },
  { code: 'it', name: 'Italiano' },
];

/** `startOver` throws the work away and loads the page anew. */
export function createHeader(host: Host, state: State, startOver: () => void): void {
  const localeChoice = document.getElementById('locale') as HTMLSelectElement;
  localeChoice.append(...locales.map(({ name, code }) => new Option(name, code)));
  localeChoice.value = host.workbook.locale.code;
  localeChoice.addEventListener('change', () => {
    speak(localeChoice.value);
    host.workbook.dispatch('UPDATE_LOCALE', { locale: locale(localeChoice.value) });
  });

  const languageChoice = document.getElementById('language') as HTMLSelectElement;
  languageChoice.append(...languages.map(({ name, code }) => new Option(name, code)));
  languageChoice.value = state.language;
  languageChoice.addEventListener('change', () => {
    // The add-on asks for the language when the file opens, so the file opens again.
    state.language = languageChoice.value;
    location.reload();
  });

  document.getElementById('fresh')!.addEventListener('click', async () => {
    if (await ask('Everything in it is lost.', 'Start over with an empty spreadsheet?')) startOver();
  });
}
