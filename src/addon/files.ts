/** What is read only when it is needed: files beside the code, so that no custom function waits for them. */
import type * as Builder from '../compile/builder';
import { asking } from './faults';

export const readFile = (name: 'Guide' | 'Builder'): string =>
  asking(() => HtmlService.createHtmlOutputFromFile(name).getContent());

/** The code that builds plans: the build has written it, as text, into a file of this very project. */
export const builder = (): typeof Builder =>
  new Function(`${JSON.parse(readFile('Builder'))}return Builder_`)();
