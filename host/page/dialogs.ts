/** Messages to the person at the grid: a passing notice, something to read, a question. */
import { backToGrid } from './focus';
import { say } from './speech';
import './dialogs.css';

/** A word at the lower edge that goes by itself. */
export function notice(text: string): void {
  const note = document.createElement('p');
  note.textContent = text;
  document.getElementById('notices')!.append(note);
  setTimeout(() => note.remove(), 6000);
}

/** Resolves once it was read and closed. */
export async function tell(text: string, title = ''): Promise<void> {
  await open(title, text, [say('OK')]);
}

/** True for OK, false for Cancel and for Esc. */
export async function ask(text: string, title = ''): Promise<boolean> {
  return (await open(title, text, [say('OK'), say('Cancel')])) === say('OK');
}

function open(title: string, text: string, buttons: string[]): Promise<string> {
  // A cell editor that has the focus while a dialog opens stays deaf to the next typing.
  (document.activeElement as HTMLElement | null)?.blur();
  const dialog = document.createElement('dialog');
  const form = Object.assign(document.createElement('form'), { method: 'dialog' });
  const heading = Object.assign(document.createElement('h2'), { textContent: title, hidden: !title });
  const body = Object.assign(document.createElement('p'), { textContent: text });
  const row = document.createElement('div');
  row.append(
    ...buttons.map((label) =>
      Object.assign(document.createElement('button'), { value: label, textContent: label }),
    ),
  );
  form.append(heading, body, row);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      backToGrid();
      resolve(dialog.returnValue);
    });
  });
}
