/** HtmlService: the page of the sidebar, from a file of the project or from text. */
import { type Enter, service } from './service';

type Page = { content: string; title: string };

const pages = new WeakMap<object, Page>();

const pageOf = (output: object): Page => {
  const page = pages.get(output);
  if (!page) throw new Error('The sidebar takes an HtmlOutput, as HtmlService makes it.');
  return page;
};

export const contentOf = (output: object): string => pageOf(output).content;
export const titleOf = (output: object): string => pageOf(output).title;

function output(content: string, enter: Enter, getContent?: () => string): object {
  const page = { content, title: '' };
  const one: object = service('HtmlOutput', enter, {
    getContent: getContent ?? (() => page.content),
    getTitle: () => page.title,
    setContent(text: string) {
      page.content = text;
      return one;
    },
    append(text: string) {
      page.content += text;
      return one;
    },
    setTitle(text: string) {
      page.title = text;
      return one;
    },
    // Google fixes the sidebar's width at 300 pixels, whatever is asked for.
    setWidth: () => one,
    setHeight: () => one,
  });
  pages.set(one, page);
  return one;
}

/** `files` are the project's HTML files by name, without the ending. */
export function createHtmlService(files: Readonly<Record<string, string>>, enter: Enter): object {
  function textOf(name: string): string {
    const html = files[name];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return html;
  }
  return service('HtmlService', enter, {
    createHtmlOutput: (html = '') => output(html, enter),
    /** Only as a way to the file as it stands; nothing here evaluates scriptlets. */
    createTemplateFromFile(name: string) {
      const html = textOf(name);
      return service('HtmlTemplate', enter, { getRawContent: () => html });
    },
    /** Google reads the file as a page, and people have got another text back: nothing may lean on it. */
    createHtmlOutputFromFile: (name: string) =>
      output(textOf(name), enter, () => {
        throw new Error(
          `The text of a page is not that of its file ${name}: ask a template for getRawContent.`,
        );
      }),
  });
}
