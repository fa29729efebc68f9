/** Enter goes to the next field, as in a sheet; in the last one, and with Ctrl or Cmd anywhere, it goes to the next page. */

const controls = 'input, select, textarea';

const group = (control: Element) =>
  control instanceof HTMLInputElement && control.type === 'radio' ? control.name : control.id;

export function onEnter(event: KeyboardEvent, next: () => void): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    // The field is left first, so that what was typed is said and written before the page changes.
    (document.activeElement as HTMLElement | null)?.blur();
    next();
    return;
  }
  const current = event.target;
  if (!(current instanceof HTMLInputElement || current instanceof HTMLSelectElement)) return;
  event.preventDefault();
  const page = (event.currentTarget as HTMLElement).querySelector('main');
  const all = Array.from(page?.querySelectorAll<HTMLElement>(controls) ?? []);
  const following = all.slice(all.indexOf(current) + 1).find((control) => group(control) !== group(current));
  if (!following) {
    current.blur();
    next();
    return;
  }
  following.focus();
  if (following instanceof HTMLInputElement && following.type === 'text') following.select();
}

/** Brings a control into view and into use. */
export function focusControl(id: string): void {
  const control = document.getElementById(id);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
