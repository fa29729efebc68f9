/** The controls at the top of the page: the spreadsheet's locale, the user's language, and a fresh start. */
import { locale, locales, speak } from '../engine/locales';
import type { Host } from '../host';
import { ask, notice } from './dialogs';
import type { State } from './saved';
import { say } from './speech';
import { greetIn } from './welcome';

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
    greetIn(languageChoice.value, state.language, host.workbook);
    state.language = languageChoice.value;
    host.setUserLocale(state.language);
    // What was answered in an open sidebar stays there.
    if (!document.getElementById('side')!.hidden)
      notice(say('Open the sidebar again to see it in the other language.'));
  });

  document.getElementById('fresh')!.addEventListener('click', async () => {
    if (
      await ask(say('All spreadsheets of this page are lost.'), say('Start over with an empty spreadsheet?'))
    )
      startOver();
  });
}
