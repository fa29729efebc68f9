// Writes dist/: Code.js (one bundle and the printed top-level functions), Sidebar.html, Builder.html, Guide.html,
// appsscript.json. With `docs` also docs/functions.md, which is tracked: the tests build without it, so that they can
// tell when it is stale.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildSidebar } from './sidebar/build.mjs';

/** Imports a TypeScript room of ours, so that what is printed comes from the declarations themselves. */
async function load(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2020',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** A script that puts what the entry exports under one global name. */
async function bundle(entry, globalName) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

/** Apps Script sees only plain top-level functions: one wrapper for each entry, in front of the bundle. */
function printEntries(entries) {
  return Object.entries(entries)
    .map(([name, parameters]) => {
      const list = parameters.join(', ');
      return `function ${name}(${list}) {\n  return Backsolve_.${name}(${list});\n}\n`;
    })
    .join('\n');
}

export async function printCode() {
  const { entries } = await load('src/addon/entries.ts');
  const { printStubs } = await load('src/catalogue/print-stubs.ts');
  return `${await bundle('src/addon/main.ts', 'Backsolve_')}\n${printEntries(entries)}\n${printStubs()}`;
}

export async function printReference() {
  return (await load('src/catalogue/print-reference.ts')).printReference();
}

/**
 * Text as JSON without a character that a page gives a meaning to: HtmlService hands over a file as it stands, and none
 * of it may look like a tag, an entity, a scriptlet, a comment or a template literal.
 */
const asPage = (json) =>
  json.replace(
    /[<>&`/\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What builds a plan, with the words of plans, as text that the add-on reads and evaluates when somebody builds one. */
const printBuilder = async () => asPage(JSON.stringify(await bundle('src/compile/builder.ts', 'Builder_')));

/** The Function guide, which the sidebar asks for when somebody opens it. */
export async function printGuide() {
  return asPage((await load('src/catalogue/print-guide.ts')).printGuide());
}

/** Writes everything that the build prints, and says how large the shipped files are. */
export async function writeFiles() {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  const files = {
    'dist/Code.js': await printCode(),
    'dist/Sidebar.html': await buildSidebar(),
    'dist/Guide.html': await printGuide(),
    'dist/Builder.html': await printBuilder(),
    'dist/appsscript.json': await readFile('appsscript.json', 'utf8'),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(name, text);
  const size = (name) => `${name} ${(Buffer.byteLength(files[name]) / 1000).toFixed(0)} KB`;
  const pages = ['Sidebar', 'Builder', 'Guide'].map((page) => size(`dist/${page}.html`));
  console.log(`Built ${[size('dist/Code.js'), ...pages].join(', ')}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFiles();
  if (process.argv.includes('docs')) await writeFile('docs/functions.md', await printReference());
}
