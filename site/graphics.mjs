// `node site/graphics.mjs`: draws and takes the graphics of the listing into docs/publish/graphics/, in the sizes that the
// Marketplace wants: icons, consent logo and banner from site/graphics/*.svg, screenshots from the product as it ships.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFiles } from '../build.mjs';
import { browserTools } from '../host/browser-tools.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'docs/publish/graphics');
const drawn = [
  ['icon', 'icon-128', 128, 128],
  ['icon', 'icon-32', 32, 32],
  ['icon', 'logo-120', 120, 120],
  ['banner', 'banner-220x140', 220, 140],
];

const { openBrowser, buildHostPage, openHostPage } = await browserTools();
const browser = await openBrowser();
if (!browser) process.exit(1);
await mkdir(folder, { recursive: true });

for (const [source, name, width, height] of drawn) {
  const page = await browser.newPage({ viewport: { width, height } });
  const svg = await readFile(join(root, `site/graphics/${source}.svg`), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
  await page.close();
}

const words = {
  en: {
    browser: 'en-US',
    locale: 'en_US',
    extensions: 'Extensions',
    newPlan: 'New plan',
    plans: 'Plans',
    functions: 'Functions',
    example: 'See a worked example',
    build: 'Build plan',
    complete: 'Complete plan',
    funnel: 'Funnel',
    forecast: 'Forecast',
    actions: 'Actions',
  },
  it: {
    browser: 'it-IT',
    locale: 'it_IT',
    extensions: 'Estensioni',
    newPlan: 'Nuovo piano',
    plans: 'Piani',
    functions: 'Funzioni',
    example: 'Vedi un esempio svolto',
    build: 'Crea il piano',
    complete: 'Piano completo',
    funnel: 'Funnel',
    forecast: 'Previsione',
    actions: 'Azioni',
  },
};

await writeFiles(); // the page runs what is in dist/
buildHostPage();

/** An empty file as people meet it, in one language, on the day of the worked examples. */
async function openFile(language) {
  const text = words[language];
  const host = await openHostPage(browser, {}, text.browser);
  const { page, sidebar } = host;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.clock.setFixedTime('2027-03-13T09:00:00');
  await page.locator('#locale').selectOption(text.locale);
  await page.locator('#language').selectOption(language);
  const press = (name) => sidebar.getByRole('button', { name, exact: true }).click();
  return {
    press,
    open: (item) => host.menu(text.extensions, 'Backsolve', item),
    async build() {
      await press(text.build);
      await page.waitForFunction(() => window.host.titles().length > 4);
    },
    tab: (title) => page.locator('.o-sheet', { hasText: title }).first().click(),
    /** Once the sidebar shows it. */
    async take(number, shown) {
      await shown.waitFor();
      await page.mouse.move(640, 12);
      await page.waitForTimeout(800); // charts draw themselves in, figures count up to their place
      await page.screenshot({ path: join(folder, `screenshot-${language}-${number}.png`) });
    },
    sidebar,
    async close() {
      if (host.complaints.length > 0) console.error(host.complaints.join('\n'));
      await host.close();
    },
  };
}

/** The first page of a plan; the wizard's last page beside the funnel; the functions beside the forecast. */
async function photographGrowth(language) {
  const text = words[language];
  const file = await openFile(language);
  const { sidebar } = file;
  await file.open(text.plans);
  await file.press(text.example);
  await file.build();
  await file.open(text.plans);
  await file.take(1, sidebar.getByRole('button', { name: text.newPlan, exact: true }));
  await file.open(text.newPlan);
  await sidebar.getByRole('button', { name: text.example, exact: true }).first().click();
  await file.tab(text.funnel);
  await file.take(3, sidebar.getByRole('button', { name: text.build, exact: true }));
  await file.open(text.functions);
  await file.tab(text.forecast);
  await file.take(4, sidebar.getByRole('textbox'));
  await file.close();
}

/** The templates, beside a plan for the whole year. */
async function photographTemplates(language) {
  const text = words[language];
  const file = await openFile(language);
  const { sidebar } = file;
  const complete = sidebar.getByRole('listitem').filter({ hasText: text.complete });
  await file.open(text.newPlan);
  await complete.getByRole('button', { name: text.example, exact: true }).click();
  await file.build();
  await file.open(text.newPlan);
  await file.tab(text.actions);
  await file.take(2, complete);
  await file.close();
}

for (const language of ['en', 'it']) {
  await photographGrowth(language);
  await photographTemplates(language);
}
await browser.close();
