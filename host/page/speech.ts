/** The page in the language of the browser. What the person chooses as the account's language is another matter. */
import { speakOnPage } from '../engine/locales';
import { grid } from './words/grid';
import { page } from './words/page';

export const browserLanguage = navigator.language.startsWith('it') ? 'it' : 'en';

/** A sentence of the page. Slots stand in braces. */
export function say(text: keyof typeof page, slots: Readonly<Record<string, string>> = {}): string {
  const said: string = browserLanguage === 'it' ? page[text] : text;
  return said.replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);
}

/** The engine's words, and those of its templates. */
export const sayInGrid = (text: string): string => (browserLanguage === 'it' && grid[text]) || text;

/** What stands in the page before any script: its texts, titles and names. */
export function speakPage(): void {
  document.documentElement.lang = browserLanguage;
  if (browserLanguage === 'en') return;
  speakOnPage(new Map(Object.entries(grid)));
  const said = (text: string) => page[text.trim() as keyof typeof page] as string | undefined;
  for (const element of document.querySelectorAll('#bar *, #side, #side *')) {
    for (const name of ['title', 'aria-label']) {
      const words = said(element.getAttribute(name) ?? '');
      if (words) element.setAttribute(name, words);
    }
    for (const node of element.childNodes) {
      const words = node.nodeType === Node.TEXT_NODE && said(node.textContent ?? '');
      if (words) node.textContent = node.textContent!.replace(/\S.*\S|\S/, words);
    }
  }
}
