/** What is read only when it is needed: files of text beside the code, so that no custom function waits for them. */
import type { Words } from '../plan/text/text';
import { asking } from './faults';

export const readFile = (name: 'Guide' | 'Words'): string =>
  asking(() => HtmlService.createHtmlOutputFromFile(name).getContent());

export const planWords = (): Words => JSON.parse(readFile('Words')) as Words;
