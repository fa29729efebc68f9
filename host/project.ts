/** A script project from its files, as Google takes it: all scripts share one global scope, pages keep their names. */

export type Project = { readonly code: string; readonly html: Readonly<Record<string, string>> };

/** `files` by name, such as `Code.js`. Scripts go in the order of their names. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
  const all = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const ending = (end: string) => all.filter(([name]) => name.endsWith(end));
  return {
    code: ending('.js')
      .map(([, text]) => text)
      .join('\n'),
    html: Object.fromEntries(ending('.html').map(([name, text]) => [name.slice(0, -'.html'.length), text])),
  };
}
