// Writes dist/: Code.js (what cells need, the menu, the printed top-level functions), Addon.html (all that the sidebar
// calls), Sidebar.html, Guide.html, Help.html, appsscript.json. With `docs` also the printed pages of docs/, which are
// tracked: the tests build without them, so that they can tell when one is stale. With `--plain` what the sidebar calls is a second script
// file, Addon.js, for the day that Google refuses to evaluate text; with `--checks` the menu has *Check this installation*.
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { printLicences } from './licences.mjs';
import { load } from './load.mjs';
import { buildSidebar } from './sidebar/build.mjs';

/** A script that puts what the entry exports under one global name. */
export async function bundle(entry, globalName, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2020',
    charset: 'ascii', // people have met other characters mangled on their way through a project's files
    minify: true,
    inject: ['src/addon/globals.ts'],
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

/** Apps Script sees only plain top-level functions: one for each entry, which hands on what it is given. */
const printEntries = (entries, handOn) =>
  Object.entries(entries)
    .map(([name, parameters]) => {
      const list = parameters.join(', ');
      return `function ${name}(${list}) {\n  return ${handOn(name, list)};\n}\n`;
    })
    .join('\n');

/** All that the sidebar may call, as a script that answers with it; the last line names it in stack traces. */
const printAddon = async () =>
  `${await bundle('src/addon/calls.ts', 'Addon_')}return Addon_;\n//# sourceURL=Addon.js`;

/** `addon`: the text that the door reads, of which it knows the length. `checks`: with the check of an installation. */
export async function printCode(addon, checks = false) {
  const { callEntries, checkEntries, menuEntries } = await load('src/addon/entries.ts');
  const { bundleName, printStubs } = await load('src/catalogue/print-stubs.ts');
  const entry = checks ? 'src/addon/checks/main.ts' : 'src/addon/main.ts';
  const define = { addonLength: String(addon.length), hasChecks: String(checks) };
  const parts = [
    await bundle(entry, bundleName, { define }),
    printEntries(
      { ...menuEntries, ...(checks && checkEntries) },
      (name, list) => `${bundleName}.${name}(${list})`,
    ),
    printEntries(callEntries, (name, list) => `${bundleName}.call('${name}', [${list}])`),
    printStubs(),
  ];
  return parts.join('\n');
}

export async function printReference() {
  return (await load('src/catalogue/print-reference.ts')).printReference();
}

/** The pages of docs/ that are printed, by their file. */
export const printedPages = {
  'docs/functions.md': printReference,
  'docs/guide/README.md': printContents,
  'docs/licences.md': printLicences,
};

/**
 * Text as JSON without a character that a page gives a meaning to: none of it may look like a tag, an entity, a
 * scriptlet, a comment or a template literal, and none above ASCII may be mangled on its way.
 */
const asPage = (json) =>
  json.replace(
    /[<>&`/\x7f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What people read of the functions, which the sidebar asks for when somebody opens it. */
export async function printGuide() {
  return asPage((await load('src/catalogue/print-guide.ts')).printGuide());
}

const readGuide = (path, as) => readFileSync(new URL(`docs/guide/${path}`, import.meta.url), as);

/** The guide, which the sidebar asks for when somebody opens Help. */
export async function printHelp() {
  return asPage((await load('sidebar/help/print-help.ts')).printHelp(readGuide));
}

/** docs/guide/README.md, the list of its pages. */
export async function printContents() {
  return (await load('sidebar/help/print-help.ts')).printContents(readGuide);
}

/** The files of the script project, by name. `plain`: the calls as a script file; `checks`: see printCode. */
export async function printFiles({ plain = false, checks = false } = {}) {
  const addon = await printAddon();
  return {
    'Code.js': await printCode(addon, checks),
    ...(plain
      ? { 'Addon.js': await bundle('src/addon/calls.ts', 'Addon_') }
      : { 'Addon.html': asPage(JSON.stringify(addon)) }),
    'Sidebar.html': await buildSidebar(),
    'Guide.html': await printGuide(),
    'Help.html': await printHelp(),
    'appsscript.json': await readFile('appsscript.json', 'utf8'),
  };
}

/** Writes everything that the build prints, and says how large the shipped files are. */
export async function writeFiles(options = {}) {
  const files = await printFiles(options);
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  for (const [name, text] of Object.entries(files)) await writeFile(`dist/${name}`, text);
  const sizes = Object.entries(files)
    .filter(([name]) => name !== 'appsscript.json')
    .map(([name, text]) => `dist/${name} ${(Buffer.byteLength(text) / 1000).toFixed(0)} KB`);
  console.log(`Built ${sizes.join(', ')}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const has = (name) => process.argv.includes(name);
  await writeFiles({ plain: has('--plain'), checks: has('--checks') });
  if (has('docs')) {
    for (const [file, print] of Object.entries(printedPages)) await writeFile(file, await print());
  }
}
