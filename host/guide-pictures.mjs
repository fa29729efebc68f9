// Takes the pictures of the guide in both languages: a plan is built and half a year of it lived, as a person does it.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inEachLanguage, openHostPage, settled, sidebarPictures } from './guide-tools.mjs';

const guide = fileURLToPath(new URL('../docs/guide/', import.meta.url));

/** What is pressed and typed that goes by its words. */
const languages = {
  en: {
    browser: 'en-US',
    template: /^Growth plan/,
    newPlan: ['Extensions', 'Backsolve', 'New plan'],
    plans: ['Extensions', 'Backsolve', 'Plans'],
    functions: ['Extensions', 'Backsolve', 'Functions'],
    goal: '10,000,000',
    value: '1,100,000',
    rePlan: 'Re-plan',
    change: 'Change this plan',
  },
  it: {
    browser: 'it-IT',
    template: /^Piano di crescita/,
    newPlan: ['Estensioni', 'Backsolve', 'Nuovo piano'],
    plans: ['Estensioni', 'Backsolve', 'Piani'],
    functions: ['Estensioni', 'Backsolve', 'Funzioni'],
    goal: '10.000.000',
    value: '1.100.000',
    rePlan: 'Ripianifica',
    change: 'Modifica il piano',
  },
};

/** What came in: volumes from the top, revenue, spend. */
const halfYear = [
  [6000, 90, 18, 4, 2, 1, 1_100_000, 40_000],
  [6200, 95, 20, 4, 1, 0, 0, 41_000],
  [6500, 80, 14, 3, 2, 1, 1_200_000, 40_000],
  [6100, 100, 22, 5, 2, 1, 1_000_000, 42_000],
  [6400, 85, 15, 2, 1, 1, 1_200_000, 40_000],
  [6300, 92, 19, 4, 1, 0, 0, 39_000],
];

async function take(browser, language) {
  const words = languages[language];
  const folder = join(guide, language, 'pictures');
  await mkdir(folder, { recursive: true });
  const host = await openHostPage(browser, {}, words.browser);
  const { page, sidebar } = host;
  page.setDefaultTimeout(20_000);
  const primary = sidebar.locator('footer .primary');
  const settle = () => settled(page);

  const ofSidebar = sidebarPictures(page, folder);
  async function pressUntil(selector) {
    await primary.waitFor();
    for (let press = 0; press < 8 && !(await sidebar.locator(selector).first().isVisible()); press++) {
      await primary.click();
      await page.waitForTimeout(200);
    }
    await sidebar.locator(selector).first().waitFor();
  }
  async function onDay(day) {
    await page.clock.setFixedTime(`${day}T09:00:00`);
    await host.reload();
  }
  /** Home, and an act of the plan's menu there. */
  async function actOfPlan(label) {
    await host.menu(...words.plans);
    await sidebar.locator('.card .menu button').first().click();
    await sidebar.getByRole('menuitem', { name: label, exact: true }).click();
  }

  await page.clock.setFixedTime('2026-12-15T09:00:00');
  await host.menu(...words.newPlan);
  const card = sidebar.getByRole('button', { name: words.template });
  await card.or(primary).first().waitFor();
  if (await card.isVisible()) await card.click();
  await pressUntil('#goal');
  await sidebar.locator('#goal').fill(words.goal);
  await sidebar.locator('#value').fill(words.value);
  await sidebar.locator('#value').blur();
  await sidebar.locator('.saved .icon').waitFor();
  await ofSidebar('goal', 640);
  await pressUntil('.funnel');
  await ofSidebar('funnel', 640);
  await pressUntil('.summary');
  await ofSidebar('review', 640);
  await primary.click();
  await sidebar.locator('.badge.good').waitFor();

  await onDay('2027-07-03');
  const plan = await page.evaluate(async () => (await window.host.call('home')).value.plans[0].id);
  const checkIn = (month) => {
    const [revenue, spend] = halfYear[month - 1].slice(6);
    const actuals = { volumes: halfYear[month - 1].slice(0, 6), revenue, spend, lost: null };
    return page.evaluate((args) => window.host.call('act', ...args), [plan, 'checkIn', { month, actuals }]);
  };
  for (let month = 1; month < 6; month++) await checkIn(month);
  await host.menu(...words.plans);
  await sidebar.locator('.card .button').first().click();
  await sidebar.locator('.actual-row input').first().waitFor();
  for (const [stage, volume] of halfYear[5].slice(0, 6).entries())
    await sidebar.locator('.actual-row input').nth(stage).fill(String(volume));
  await sidebar.locator('#revenue').fill('0');
  await sidebar.locator('#revenue').blur();
  await ofSidebar('check-in', 700);
  await checkIn(6);
  await host.reload();
  await settle();
  const tab = page.locator('.o-sheet').nth(1);
  await tab.click();
  await page.mouse.click(30, 880);
  await settle();
  const { y } = await page.locator('.o-grid').boundingBox();
  await page.screenshot({
    path: join(folder, 'plan-tab.png'),
    clip: { x: 78, y: y + 26, width: 836, height: 480 },
  });
  await actOfPlan(words.rePlan);
  await sidebar.locator('footer .primary').waitFor();
  await ofSidebar('re-plan', 700);
  await host.menu(...words.functions);
  await sidebar.locator('#guide-FUNNEL_BACKSOLVE').click();
  await primary.click();
  await sidebar.locator('.trial table').waitFor();
  await sidebar.locator('.code-line').scrollIntoViewIfNeeded();
  await ofSidebar('use', 700);
  await host.close();
  return host.complaints;
}

await inEachLanguage(Object.keys(languages), take);
