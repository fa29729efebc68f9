// Takes a picture of the first tabs of every template's worked example, in both languages: docs/pictures/templates.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserTools } from './browser-tools.mjs';

const folder = fileURLToPath(new URL('../docs/pictures/templates/', import.meta.url));
const { openBrowser, buildHostPage, openHostPage } = await browserTools();

/** What is pressed, and which tabs of each template are what its meeting looks at. */
const languages = {
  en: {
    browser: 'en-US',
    menu: ['Extensions', 'Backsolve', 'New plan'],
    example: 'See a worked example',
    build: 'Build plan',
  },
  it: {
    browser: 'it-IT',
    menu: ['Estensioni', 'Backsolve', 'Nuovo piano'],
    example: 'Vedi un esempio svolto',
    build: 'Crea il piano',
  },
};
const templates = ['growth', 'marketing', 'sales', 'sla', 'padre', 'complete'];
/** By their place: the tab that the template opens with, and the one beside it. */
const tabsOf = { growth: [1], marketing: [1, 5], sales: [1, 3], sla: [1, 2], padre: [1], complete: [1, 2] };

const browser = await openBrowser();
if (!browser) process.exit(1);
await mkdir(folder, { recursive: true });
buildHostPage();

async function take(language, template) {
  const { browser: locale, menu, example, build } = languages[language];
  const host = await openHostPage(browser, {}, locale);
  const { page, sidebar } = host;
  page.setDefaultTimeout(120_000);
  await page.clock.setFixedTime('2027-03-13T09:00:00');
  await host.menu(...menu);
  await sidebar.getByRole('button', { name: example }).nth(templates.indexOf(template)).click();
  await sidebar.getByRole('button', { name: build }).click();
  await page.waitForFunction(() => window.host.titles().length > 4, undefined, { timeout: 240_000 });
  await page.waitForTimeout(1500);
  await page.locator('#side .title button').click();
  for (const [index, place] of tabsOf[template].entries()) {
    await page.locator('.o-sheet').nth(place).click();
    await page.waitForTimeout(500);
    await page.setViewportSize({ width: 1180, height: 900 });
    await page.mouse.move(700, 20);
    await page.waitForTimeout(900); // charts draw themselves in
    const { y, height } = await page.locator('.o-grid').boundingBox();
    await page.screenshot({
      path: join(folder, `${template}-${index + 1}-${language}.png`),
      clip: { x: 0, y, width: 1180, height },
    });
  }
  if (host.complaints.length > 0) console.error(host.complaints.join('\n'));
  await host.close();
}

const [, , only] = process.argv;
for (const language of Object.keys(languages).filter((each) => !only || each === only))
  for (const template of templates) {
    await take(language, template).catch((error) =>
      console.error(`${template} ${language}: ${error.message}`),
    );
    console.log(`${template} ${language}`);
  }
await browser.close();
