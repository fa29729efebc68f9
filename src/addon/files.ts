/** The files beside the code. Their text as it was pushed: `getContent` would read it as a page and may change it. */
import { asking } from './faults';

export const readFile = (name: 'Addon' | 'Guide' | 'Help' | 'Sidebar'): string =>
  asking(() => HtmlService.createTemplateFromFile(name).getRawContent());
