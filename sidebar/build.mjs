// Builds the sidebar into one page that loads nothing: its styles and its script stand inside it.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { load } from '../load.mjs';

const folder = new URL('.', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../package.json', folder), 'utf8'));

let pictures;
/** Those of the gallery, printed when a page is first built and not for whoever only imports this. */
const templatePictures = () => {
  pictures ??= load(new URL('gallery/print-pictures.ts', folder).pathname).then(({ printPictures }) =>
    JSON.stringify(printPictures()),
  );
  return pictures;
};

async function bundle(entry, plugins, define) {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, folder).pathname],
    bundle: true,
    plugins,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2020',
    charset: 'ascii', // people have met other characters mangled on their way through a project's files
    // Four kilobytes less than the automatic run-time, which tsconfig.json names for the type checker.
    tsconfigRaw: {},
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    define,
    inject: [new URL('elements.ts', folder).pathname],
    // HtmlService strips what looks like a comment inside template literals, so there must be none.
    supported: { 'template-literal': false },
    legalComments: 'none',
  });
  return outputFiles[0].text.trim();
}

/** The text of Sidebar.html. Tests hand in a plugin that puts other templates in the gallery. */
export async function buildSidebar(plugins = []) {
  const define = { backsolveVersion: JSON.stringify(version), templatePictures: await templatePictures() };
  const [page, style, script] = await Promise.all([
    readFile(new URL('index.html', folder), 'utf8'),
    bundle('style/style.css', [], {}),
    bundle('main.tsx', plugins, define),
  ]);
  // Inside a script element only the end tag and an opened comment have a meaning; strings may hold both. And people have
  // met `//` in a string taken for a comment by HtmlService, which cuts what follows.
  const safe = script
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<!--/g, '<\\!--')
    .replace(/:\/\//g, ':\\/\\/')
    // esbuild leaves what stands inside a regular expression as it is.
    .replace(/[^\t\n -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return page.replace('/*style*/', () => style).replace('/*script*/', () => safe);
}
