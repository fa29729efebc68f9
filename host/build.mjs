// Builds the page of the offline host into one static folder that works under any address: `node host/build.mjs [folder]`.
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const path = (file) => join(root, file);

/** Both are LGPL-3.0: they stay files of their own, which anybody may replace, with their licence beside them. */
const lgpl = [
  { name: 'owl', module: '@odoo/owl', file: 'owl.es.js' },
  { name: 'o-spreadsheet', module: '@odoo/o-spreadsheet', file: 'o_spreadsheet.esm.js' },
];

/** The engine's templates as text, without the picture that it would ask of Google for every link in a cell. */
const templatesAsText = {
  name: 'templates as text',
  setup: ({ onLoad }) =>
    onLoad({ filter: /o_spreadsheet\.xml$/ }, async ({ path }) => {
      const contents = (await readFile(path, 'utf8')).replace(/<img[^>]*google\.com[^>]*\/>/g, '');
      if (/(src|href)="https?:/.test(contents)) throw new Error(`${path} asks for something from outside`);
      return { contents, loader: 'text' };
    }),
};

/** Only the modules by their exact name: their styles and templates come from deeper paths and do go in. */
const librariesStayOutside = {
  name: 'libraries stay outside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@odoo\/[^/]+$/ }, ({ path }) =>
      lgpl.some(({ module }) => module === path) ? { path, external: true } : undefined,
    ),
};

const shared = { bundle: true, minify: true, target: 'es2022', charset: 'utf8', logLevel: 'warning' };

/** How a page around the engine is built; the bench builds an empty one in the same way. */
export const pageParts = {
  ...shared,
  format: 'esm',
  plugins: [templatesAsText, librariesStayOutside],
  loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
};

/** Writes the whole page into a folder, together with what dist/ holds at that moment. If it fails, the old page stays. */
export async function buildPage(place = path('.cache/page')) {
  const folder = `${place}.draft`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'licences'), { recursive: true });
  const page = build({ ...pageParts, entryPoints: { page: path('host/page/main.ts') }, outdir: folder });
  const frame = build({
    ...shared,
    entryPoints: { frame: path('host/page/frame/script-run.ts') },
    format: 'iife',
    outdir: folder,
  });
  const copies = [
    cp(path('host/page/index.html'), join(folder, 'index.html')),
    copyAddon(join(folder, 'addon')),
    cp(path('host/page/licences.html'), join(folder, 'licences/index.html')),
  ];
  await Promise.all([page, frame, ...copies, ...lgpl.map((library) => copyLibrary(library, folder))]);
  await rm(place, { recursive: true, force: true });
  await rename(folder, place);
}

/** What dist/ holds, with a list of it: a page cannot ask which files there are. */
async function copyAddon(place) {
  await cp(path('dist'), place, { recursive: true });
  await writeFile(join(place, 'files.json'), JSON.stringify(await readdir(path('dist'))));
}

/** Minified on its way, and without the engine's chatter on the console. */
async function copyLibrary({ name, module, file }, folder) {
  const source = await readFile(path(`node_modules/${module}/dist/${file}`), 'utf8');
  const { code } = await transform(source, {
    minify: true,
    pure: ['console.debug'],
    legalComments: 'inline',
  });
  const { version } = JSON.parse(await readFile(path(`node_modules/${module}/package.json`), 'utf8'));
  await writeFile(join(folder, `${name}.js`), `/* ${module} ${version}, LGPL-3.0, see licences/ */\n${code}`);
  await cp(path(`node_modules/${module}/LICENSE`), join(folder, `licences/${name}.txt`));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildPage(process.argv[2]);
