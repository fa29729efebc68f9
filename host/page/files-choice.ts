/** Which spreadsheet is open, at the top of the page: its title among the others', with a way to open or make another. */
import type { Host } from '../host';
import { notice } from './dialogs';
import type { State } from './saved';
import { freshSpreadsheet } from './welcome';

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
      new Option('+ New spreadsheet', another),
    );
    choice.value = state.open;
  }
  const fresh = () =>
    files.add({ title: `Spreadsheet ${files.list().length + 1}`, data: freshSpreadsheet('en_US') });
  list();
  const { title } = files.get(state.open);
  document.title = `${title} – Backsolve, offline`;
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
      notice('The link of this spreadsheet is copied.');
    } catch {
      notice(link);
    }
  });
}
