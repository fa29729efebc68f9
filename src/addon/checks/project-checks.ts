/** What Google hands over of the project’s own files. */
import { readFile } from '../files';
import type { Check } from './check';

const pages = ['Addon', 'Sidebar', 'Guide'] as const;

export const projectChecks: readonly Check[] = [
  {
    what: 'Text of a file can be evaluated',
    ask: () => {
      if (new Function('return 1+1')() !== 2) throw new Error('It gave something else.');
      return undefined;
    },
    ifNo: 'Push with npm run push -- --plain: the calls then ship as a script file.',
  },
  ...pages.map(
    (name): Check => ({
      what: `The file ${name} comes as it was pushed, and getContent gives the same (no plan needs that)`,
      ask: () => {
        const raw = readFile(name).length;
        const page = HtmlService.createHtmlOutputFromFile(name).getContent().length;
        if (raw !== page) throw new Error(`${raw} characters, but ${page} by getContent.`);
        return `${raw} characters`;
      },
      ifNo: 'Nothing: the add-on reads files with getRawContent. In the plain form there is no file Addon.',
    }),
  ),
];
