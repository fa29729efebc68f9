/** Prints the guide of docs/guide/: as JSON for the sidebar, pictures and all, and as the page that lists its pages. */
import type { Language } from '../../src/plan/language';
import type { Block, HelpBook } from './blocks';
import { readPage } from './markdown';
import { helpPages } from './pages';

export const languages: readonly Language[] = ['en', 'it'];

/** A file of docs/guide/ by its path in there: its text, or a picture as base64. */
export type ReadGuide = (path: string, as: 'utf8' | 'base64') => string;

export const bookOf = (language: Language, read: ReadGuide): HelpBook => ({
  pages: helpPages.map((key) => readPage(key, read(`${language}/${key}.md`, 'utf8'))),
});

export function printHelp(read: ReadGuide): string {
  const shipped = (language: Language): HelpBook => ({
    pages: bookOf(language, read).pages.map((page) => ({
      ...page,
      blocks: page.blocks.flatMap((block) => withPicture(block, language, read)),
    })),
  });
  return JSON.stringify(Object.fromEntries(languages.map((language) => [language, shipped(language)])));
}

/** Wider than the sidebar are pictures of a tab, which stands beside it and could not be read in there. */
const widest = 300;

function withPicture(block: Block, language: Language, read: ReadGuide): readonly Block[] {
  if (block.is !== 'picture') return [block];
  const picture = read(`${language}/${block.source}`, 'base64');
  return widthOf(picture) > widest ? [] : [{ ...block, source: `data:image/png;base64,${picture}` }];
}

/** A PNG says its width in the bytes from the sixteenth on. */
const widthOf = (picture: string) =>
  [...atob(picture.slice(0, 32)).slice(16, 20)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

const names: Readonly<Record<Language, string>> = { en: 'English', it: 'Italiano' };

/** docs/guide/README.md, in Markdown. */
export function printContents(read: ReadGuide): string {
  const parts = languages.map((language) => {
    const lines = bookOf(language, read).pages.map(
      ({ key, title, lead }) => `- [${title}](${language}/${key}.md): ${lead}`,
    );
    return [`## ${names[language]}`, lines.join('\n')].join('\n\n');
  });
  return `${['# The guide', 'The sidebar shows these pages under *Help*.', ...parts].join('\n\n')}\n`;
}
