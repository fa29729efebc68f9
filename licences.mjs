// Prints docs/licences.md: every package of which something is in the files that are pushed to Google, with its licence.
// Which those are is asked of the bundler, not kept by hand.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('./', import.meta.url));
const entries = ['src/addon/main.ts', 'src/addon/calls.ts', 'sidebar/main.tsx'];

/** The names of the packages whose code is in a bundle of ours. */
export async function shippedPackages() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    bundle: true,
    write: false,
    metafile: true,
    outdir: '.cache/licences',
    target: 'es2020',
    logLevel: 'silent',
  });
  const of = (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [of(path)] : [])),
  );
  return [...new Set(used)].filter((name) => name !== undefined).sort();
}

const read = (file) => readFile(`${root}${file}`, 'utf8');

async function licenceOf(name) {
  const { version, license } = JSON.parse(await read(`node_modules/${name}/package.json`));
  const files = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license'];
  for (const file of files) {
    const text = await read(`node_modules/${name}/${file}`).catch(() => undefined);
    if (text) return { name, version, license, text: text.trim() };
  }
  throw new Error(`${name} comes without the text of its licence.`);
}

export async function printLicences() {
  const licences = await Promise.all((await shippedPackages()).map(licenceOf));
  const list = licences.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const texts = licences.map(({ name, text }) => `## ${name}\n\n\`\`\`\n${text}\n\`\`\``);
  return `# Licences of what is shipped

Backsolve itself is under the [MIT licence](../LICENSE). The files that are pushed to Google hold code of these packages
besides; this page is printed from what the bundler put in.

| package | version | licence |
|---|---|---|
${list.join('\n')}

${texts.join('\n\n')}

The page of \`npm start\`, which is the playground too, holds more, with their licences beside it: its **Licences** button.
`;
}
