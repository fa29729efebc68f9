// Builds the sidebar into one page that loads nothing: its styles and its script stand inside it.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const folder = new URL('.', import.meta.url);

async function bundle(entry, plugins, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, folder).pathname],
    bundle: true,
    plugins,
    define,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService strips what looks like a comment inside template literals, so there must be none.
    supported: { 'template-literal': false },
    legalComments: 'none',
  });
  return outputFiles[0].text.trim();
}

/** What one has to know of each function to fill it in; the rest of the catalogue would be three times the page. */
async function functionList() {
  const { outputFiles } = await build({
    entryPoints: [new URL('../src/catalogue/catalogue.ts', folder).pathname],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { catalogue } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return catalogue.map(({ name, arguments: all }) => ({
    name,
    arguments: all.map(({ name, optional = false, unit, choices }) => ({ name, optional, unit, choices })),
  }));
}

/** The text of Sidebar.html. Tests hand in a plugin that puts other templates in the gallery. */
export async function buildSidebar(plugins = []) {
  const [page, style, script] = await Promise.all([
    readFile(new URL('index.html', folder), 'utf8'),
    bundle('style/style.css', []),
    functionList().then((list) => bundle('main.tsx', plugins, { FUNCTIONS: JSON.stringify(list) })),
  ]);
  // Inside a script element only the end tag and an opened comment have a meaning; strings may hold both.
  const safe = script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
  return page.replace('/*style*/', () => style).replace('/*script*/', () => safe);
}
