/** Which spreadsheet is open, at the top of the page: its title among the others', with a way to open or make another. */
import type { Host } from '../host';
import { notice } from './dialogs';
import type { State } from './saved';
import { say } from './speech';
import { freshSpreadsheet, usualLocale } from './welcome';

const another = 'another';

/** Copies have links as at Google's, which lead nowhere here but can be pasted into the sidebar. */
const linkTo = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** `open` keeps the work and loads the page anew with that file in front. */
export function createFilesChoice({ files }: Host, state: State, open: (id: string) => void): void {
  const choice = document.getElementById('file') as HTMLSelectElement;
  /** Files come while the page is open: the add-on makes copies. */
  function list(): void {
    choice.replaceChildren(
      ...files.list().map(({ id, title }) => new Option(title, id)),
      new Option(say('+ New spreadsheet'), another),
    );
    choice.value = state.open;
  }
  const fresh = () =>
    files.add({
      title: say('Spreadsheet {number}', { number: String(files.list().length + 1) }),
      data: freshSpreadsheet(usualLocale, state.language),
    });
  list();
  const { title } = files.get(state.open);
  document.title = say('{title} – Backsolve, offline', { title });
  document.querySelector('h1')!.textContent = title;
  choice.addEventListener('pointerdown', list);
  choice.addEventListener('focus', list);
  choice.addEventListener('change', () => {
    open(choice.value === another ? fresh().id : choice.value);
  });
  document.getElementById('link')!.addEventListener('click', async () => {
    const link = linkTo(state.open);
    try {
      await navigator.clipboard.writeText(link);
      notice(say('The link of this spreadsheet is copied.'));
    } catch {
      notice(link);
    }
  });
}
