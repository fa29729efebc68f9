// `node site/graphics.mjs`: draws and takes the graphics of the listing into docs/publish/graphics/, in the sizes that the
// Marketplace wants: icons, consent logo and banner from site/graphics/*.svg, screenshots from the product as it ships.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
    plans: 'Plans',
    guide: 'Functions',
    example: 'See a worked example',
    build: 'Build plan',
  },
  it: {
    plans: 'Piani',
    guide: 'Funzioni',
    example: 'Vedi un esempio svolto',
    build: 'Crea il piano',
  },
};
const locales = { en: 'en_US', it: 'it_IT' };

buildHostPage();

/** The product as people meet it, in one language: four screens. */
async function photograph(language) {
  const host = await openHostPage(browser);
  const { page, sidebar } = host;
  const text = words[language];
  const button = (name) => sidebar.getByRole('button', { name, exact: true });
  const take = async (number) => {
    await page.mouse.move(640, 12);
    await page.waitForTimeout(800); // charts draw themselves in, figures count up to their place
    await page.screenshot({ path: join(folder, `screenshot-${language}-${number}.png`) });
  };
  const tab = (number) => page.locator('.o-sheet').nth(number).click();

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.clock.setFixedTime('2026-12-15T09:00:00');
  await page.locator('#locale').selectOption(locales[language]);
  await page.locator('#language').selectOption(language);
  await host.menu('Extensions', 'Backsolve', text.plans);
  await button(text.example).click();
  await button(text.build).waitFor();
  await take(3);
  await button(text.build).click();
  await page.waitForFunction(() => window.host.titles().length > 4);
  await take(2);

  await page.clock.setFixedTime('2027-06-03T09:00:00');
  await host.reload();
  await host.menu('Extensions', 'Backsolve', text.plans);
  await sidebar.getByRole('button').nth(2).waitFor();
  await tab(1);
  await take(1);
  await host.menu('Extensions', 'Backsolve', text.guide);
  await sidebar.getByRole('textbox').waitFor();
  await tab(4);
  await take(4);
  if (host.complaints.length > 0) console.error(host.complaints.join('\n'));
  await host.close();
}

for (const language of ['en', 'it']) await photograph(language);
await browser.close();
