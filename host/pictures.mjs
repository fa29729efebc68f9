// Takes the pictures of the documents: builds the worked example in the page, then photographs its tabs and the sidebar.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserTools } from './browser-tools.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, process.argv[2] ?? 'docs/pictures');

const { openBrowser, buildHostPage, openHostPage, fillWorkedExample, buildPlan } = await browserTools();
const browser = await openBrowser();
if (!browser) process.exit(1);
await mkdir(folder, { recursive: true });
buildHostPage();
const host = await openHostPage(browser);

const photograph = (name, clip) =>
  host.page.screenshot({ path: join(folder, `${name}.png`), ...(clip && { clip }) });

/** Each tab whole, without what stands around the grid. */
async function photographTabs(suffix) {
  for (const title of await host.page.evaluate(() => window.host.titles())) {
    if (title === 'Sheet1') continue;
    await host.page.locator('.o-sheet', { hasText: title }).click();
    // Twice: what stands around the grid takes another height in a larger window.
    for (let time = 0; time < 2; time++) {
      await host.page.setViewportSize(await host.page.evaluate(() => window.host.wholeTab()));
      await host.page.waitForTimeout(500); // charts draw themselves in
    }
    await host.page.mouse.move(700, 20);
    const { y, height } = await host.page.locator('.o-grid').boundingBox();
    const { width } = host.page.viewportSize();
    await photograph(title.toLowerCase().replaceAll(' ', '-') + suffix, { x: 0, y, width, height });
  }
  await host.page.setViewportSize({ width: 1440, height: 900 });
}

/** Opens the file again on a day, so that everything in it is calculated anew. */
async function openOn(day) {
  await host.page.clock.setFixedTime(`${day}T09:00:00`);
  await host.reload();
}

/** Revenue from February 2024 to November 2026, one month of it missing: most in December, least in August. */
function pastMonths() {
  const ofYear = [430, 410, 470, 465, 490, 505, 445, 330, 520, 535, 545, 660];
  return Array.from({ length: 34 }, (_, index) => {
    const month = (index + 1) % 12;
    const date = `${2024 + Math.floor((index + 1) / 12)}-${String(month + 1).padStart(2, '0')}`;
    return index === 15 ? date : `${date}\t${ofYear[month] + 3 * index},000`;
  }).join('\n');
}

await host.page.clock.setFixedTime('2026-12-15T09:00:00');
await fillWorkedExample(host);
await host.sidebar.getByRole('button', { name: 'Next', exact: true }).click();
await host.page.waitForTimeout(400); // figures count up to their place
await photograph('wizard');
await host.sidebar.getByRole('button', { name: 'Next', exact: true }).click();
await host.sidebar.getByText('Like my history').click();
const history = host.sidebar.getByLabel('Monthly history');
await history.fill(pastMonths());
await history.blur();
await host.sidebar.getByText(/^\d+ months read$/).scrollIntoViewIfNeeded();
await host.page.waitForTimeout(400);
await photograph('timing');
await buildPlan(host);
await host.sidebar.getByRole('heading', { name: /is ready/ }).waitFor();
await host.page.waitForTimeout(600); // charts draw themselves in
await photograph('built');
await host.page.locator('#side .title button').click();
await photographTabs('');

// The same plan in July: half a year came in.
await openOn('2027-07-03');
const halfYear = [
  [6000, 90, 18, 4, 2, 1, 1_100_000, 40_000],
  [6200, 95, 20, 4, 1, 0, 0, 41_000],
  [6500, 80, 14, 3, 2, 1, 1_200_000, 40_000],
  [6100, 100, 22, 5, 2, 1, 1_000_000, 42_000],
  [6400, 85, 15, 2, 1, 1, 1_200_000, 40_000],
  [6300, 92, 19, 4, 1, 0, 0, 39_000],
];
const plan = await host.page.evaluate(async () => (await window.host.call('home')).value.plans[0].id);
for (const [index, [...volumes]] of halfYear.entries()) {
  const [revenue, spend] = volumes.splice(6);
  const press = { month: index + 1, actuals: { volumes, revenue, spend, lost: null } };
  await host.page.evaluate((args) => window.host.call('act', ...args), [plan, 'checkIn', press]);
}
await host.page.evaluate((plan) => window.host.call('act', plan, 'updateForecast', null), plan);
await photographTabs('-running');

if (host.complaints.length > 0) console.error(host.complaints.join('\n'));
await browser.close();
