// npm run site: the public pages and the playground as one static folder, which opens from disk and under any address.
// `node site/build.mjs [folder]`; the texts are pages/<language>/*.md, what they share is frame.mjs and style.css.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { buildPage } from '../host/build.mjs';
import { frame, languages, pages } from './frame.mjs';
import { isPlaceholder } from './publisher.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file) => readFile(join(root, file), 'utf8');

const facts = async () => ({
  version: JSON.parse(await read('package.json')).version,
  publisher: JSON.parse(await read('site/publisher.json')),
});

/** The publisher’s own words stand in one file, and go in where a text names them. */
const fill = (text, { version, publisher }) =>
  text
    .replaceAll('{version}', version)
    .replaceAll('{publisher}', publisher.name)
    .replaceAll('{address}', publisher.email)
    .replaceAll('{place}', publisher.country);

/** Headings carry an id, so that a link can lead to one. */
const slugOf = (html) =>
  html
    .replace(/<[^>]+>|&[a-z#0-9]+;/g, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Markdown as HTML. Tables scroll by themselves, so that no page does on a phone. */
const render = (markdown) =>
  marked
    .parse(markdown)
    .replace(
      /<h([23])>(.*?)<\/h\1>/g,
      (_, level, text) => `<h${level} id="${slugOf(text)}">${text}</h${level}>`,
    )
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');

/** The guide of docs/guide/: in the order in which it lists its pages, each a page of the site. */
const guidePages = async () =>
  [...(await read('docs/guide/README.md')).matchAll(/\]\(en\/([\w-]+)\.md\)/g)].map(([, name]) => name);

/** Pages lead to each other by their files in docs/; here they are guide-….html, and pictures lie beside. */
const guideLinks = (markdown) =>
  markdown
    .replace(/\]\((?:\.\.\/\.\.\/)functions\.md/g, '](functions.html')
    .replace(/\]\(([\w-]+)\.md/g, '](guide-$1.html')
    .replace(/^## <a id="([\w-]+)"><\/a>/gm, '<a id="$1"></a>\n\n## ');

async function writeGuidePage(folder, language, name, known) {
  const markdown = guideLinks(await read(`docs/guide/${language}/${name}.md`));
  const [title] = /(?<=^# ).*/m.exec(markdown);
  await writeFile(
    join(folder, language === 'en' ? '' : language, `guide-${name}.html`),
    frame({ language, name: `guide-${name}`, title, body: render(markdown), ...known }),
  );
}

/** The list of the guide's pages, for the page of help. */
const contentsOf = async (language) => {
  const part = (await read('docs/guide/README.md'))
    .split(/^## /m)
    .find((text) => text.includes(`](${language}/`));
  return render(part.replace(/^.*\n/, '').replace(/\]\(\w+\/([\w-]+)\.md/g, '](guide-$1.html'));
};

/** Printed pages lead to files beside them: to the page of the site where there is one, else nowhere. */
const linksWithin = (html) =>
  html
    .replace(/href="(?:docs\/)?functions\.md/g, 'href="functions.html')
    .replace(/<a href="(?!https?:|#)[^"]*\.md[^"]*">(.*?)<\/a>/g, '$1');

/** What is printed or kept elsewhere is shown, not said again. */
const printed = {
  functions: () => read('docs/functions.md'),
  changelog: () => read('CHANGELOG.md'),
};

async function writePage(folder, language, name, known) {
  const own = fill(await read(`site/pages/${language}/${name}.md`), known);
  const rest = printed[name] ? (await printed[name]()).replace(/^# .*\n/, '') : '';
  const [title] = /(?<=^# ).*/m.exec(own);
  const contents = name === 'help' ? await contentsOf(language) : '';
  const body = render(own) + contents + (rest && `<div lang="en">${linksWithin(render(rest))}</div>`);
  await writeFile(
    join(folder, language === 'en' ? '' : language, `${name}.html`),
    frame({ language, name, title, body, ...known }),
  );
}

/** Writes the whole site; if that fails, the folder stays as it was. */
export async function buildSite(place = join(root, '.cache/site')) {
  const folder = `${place}.draft`;
  const known = await facts();
  const guide = await guidePages();
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'it'), { recursive: true });
  await Promise.all([
    ...languages.flatMap((language) => pages.map((name) => writePage(folder, language, name, known))),
    ...languages.flatMap((language) => guide.map((name) => writeGuidePage(folder, language, name, known))),
    ...languages.map((language) =>
      cp(join(root, `docs/guide/${language}`), join(folder, language === 'en' ? '' : language), {
        recursive: true,
        filter: (file) => !file.endsWith('.md'),
      }),
    ),
    cp(join(root, 'site/style.css'), join(folder, 'style.css')),
    cp(join(root, 'docs/publish/graphics'), join(folder, 'graphics'), { recursive: true }),
    cp(join(root, 'docs/pictures'), join(folder, 'pictures'), { recursive: true }),
    buildPage(join(folder, 'playground')),
  ]);
  await rm(place, { recursive: true, force: true });
  await rename(folder, place);
  return { place, known };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { place, known } = await buildSite(process.argv[2]);
  console.log(`The site is in ${place}: open index.html, or serve the folder under any address.`);
  if (isPlaceholder(known.publisher))
    console.warn(
      'site/publisher.json still holds a placeholder: write who publishes this before anybody reads it.',
    );
}
