// Takes the guide's pictures of one plan and ten teams, in both languages: copied, half a year typed by them, rolled up, changed.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callsIn, inEachLanguage, openHostPage, settled, sidebarPictures } from './guide-tools.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const languages = {
  en: {
    browser: 'en-US',
    plans: ['Extensions', 'Backsolve', 'Plans'],
    plan: 'Growth plan 2027',
    stages: ['Visits', 'Leads', 'Demos', 'Customers'],
    teams: ['North', 'South', 'West', 'East', 'Midlands', 'Wales', 'Scotland', 'Ireland', 'London', 'Online'],
    copy: 'Copy to teams',
    paste: 'Paste a list',
    rollUp: 'Roll-up',
    update: 'Update the copies',
    tabs: { teams: 'Teams', rollUp: 'Roll-up' },
  },
  it: {
    browser: 'it-IT',
    plans: ['Estensioni', 'Backsolve', 'Piani'],
    plan: 'Piano di crescita 2027',
    stages: ['Visite', 'Lead', 'Demo', 'Clienti'],
    teams: [
      'Piemonte',
      'Lombardia',
      'Veneto',
      'Emilia',
      'Toscana',
      'Lazio',
      'Campania',
      'Puglia',
      'Sicilia',
      'Online',
    ],
    copy: 'Copia ai team',
    paste: 'Incolla un elenco',
    rollUp: 'Consolidato',
    update: 'Aggiorna le copie',
    tabs: { teams: 'Team', rollUp: 'Consolidato' },
  },
};
const shares = [14, 16, 10, 12, 8, 8, 9, 6, 12, 5];

/** Against its goal, what each team brought in the months that it has typed: the ninth is a month late, the last has nothing yet. */
const pace = [1.08, 0.97, 1.02, 0.88, 1.15, 0.93, 1, 1.05, 0.91, 1];
const typedMonths = [6, 6, 6, 6, 6, 6, 6, 6, 5, 0];

const rates = [1, 0.02, 0.3, 0.25];
/** Writes into any file, as its team does, which no call of the add-on does by itself. */
const typing = `
function readNamed(id, name) {
  return { ok: true, value: Sheets.Spreadsheets.Values.batchGet(id, { ranges: name, valueRenderOption: 'UNFORMATTED_VALUE' }).valueRanges[0].values };
}
function typeNamed(id, name, rows) {
  Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: name, values: rows }] }, id);
  return { ok: true, value: null };
}
`;

function answersOf(language, { plan, stages }) {
  return {
    template: 'growth',
    name: plan,
    owner: '',
    language,
    currency: language === 'it' ? 'EUR' : 'GBP',
    start: '2027-01',
    months: 12,
    model: 'project',
    modules: {
      funnel: {
        goal: 6_000_000,
        existing: 0,
        value: 12_000,
        rounding: 'exact',
        stages: stages.map((name, place) => ({
          name,
          rate: rates[place],
          source: 'typed',
          lag: 0,
          opening: null,
          count: null,
        })),
        spend: 60_000,
        margin: 0.4,
        churn: null,
        customersAtStart: 0,
        projectsPerCustomer: 1,
        repeatOrders: null,
        ltvMonths: null,
        history: null,
        season: [0.06, 0.07, 0.09, 0.08, 0.09, 0.09, 0.07, 0.04, 0.1, 0.1, 0.11, 0.1],
        scenario: 'base',
        low: 0.8,
        high: 1.2,
      },
    },
  };
}

async function take(browser, language, code) {
  const words = languages[language];
  const folder = join(root, process.argv[3] ?? 'docs/guide', language, 'pictures');
  await mkdir(folder, { recursive: true });
  const host = await openHostPage(browser, { 'Code.js': code + typing }, words.browser);
  const { page, sidebar } = host;
  page.setDefaultTimeout(120_000);
  const primary = sidebar.locator('footer .primary');
  const settle = () => settled(page);
  const call = callsIn(page);
  const ofSidebar = sidebarPictures(page, folder);
  /** The upper left part of a tab, with nothing beside the grid. */
  async function ofTab(name, title, width, height) {
    await page.locator('#side .title button').click();
    await page.locator('.o-sheet', { hasText: new RegExp(`^${title}$`) }).click();
    await page.setViewportSize({ width: width + 120, height: height + 400 });
    await settle();
    await page.mouse.move(2, 2);
    await settle();
    const { y } = await page.locator('.o-grid').boundingBox();
    await page.screenshot({ path: join(folder, `${name}.png`), clip: { x: 0, y: y + 26, width, height } });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  async function onDay(day) {
    await page.clock.setFixedTime(`${day}T09:00:00`);
    await host.reload();
  }
  async function actOfPlan(label) {
    await host.menu(...words.plans);
    await sidebar.locator('.card .menu button').first().click();
    await sidebar.getByRole('menuitem', { name: label, exact: true }).click();
  }

  await onDay('2026-12-15');
  await call('build', answersOf(language, words), 'press-1');
  await actOfPlan(words.copy);
  await sidebar.getByRole('button', { name: words.paste }).click();
  const list = words.teams.map((name, place) => `${name}\t${shares[place]}%`).join('\n');
  await sidebar.locator('#teams-pasted').fill(list);
  await primary.click();
  await sidebar.locator('.note.good').first().waitFor();
  await ofSidebar('teams-list', 760);
  // Google's own slowness: without it ten teams are copied before a picture can be taken.
  await page.evaluate(() => window.host.setLatency(4000));
  await primary.click();
  const bar = sidebar.locator('[role=progressbar][aria-valuenow="4"]');
  await bar.waitFor();
  await ofSidebar('teams-running', 620);
  await page.evaluate(() => window.host.setLatency(0));
  await sidebar.locator('.progress-lines .done').nth(9).waitFor();
  await bar.waitFor({ state: 'detached' });
  await sidebar.locator('footer .primary').waitFor();
  await ofSidebar('teams-result', 700);
  await ofTab('teams-tab', words.tabs.teams, 1240, 420);

  await onDay('2027-07-05');
  const { teams } = await call('teams', 'press-1');
  for (const [place, { link }] of teams.entries()) {
    const id = link.split('/d/')[1].split('/')[0];
    const [goal] = await call('readNamed', id, 'bs1_goal_by_month');
    const months = goal.slice(0, typedMonths[place]);
    if (months.length === 0) continue;
    const came = (value, month) => Math.round(value * (pace[place] + ((month % 3) - 1) * 0.06));
    await call('typeNamed', id, 'bs1_actual_revenue', [months.map(came)]);
    const needed = await call('readNamed', id, 'bs1_needed_volumes');
    const volumes = needed.map((row) => row.slice(0, months.length).map(came));
    await call('typeNamed', id, 'bs1_actual_volumes', volumes);
  }
  await actOfPlan(words.rollUp);
  await sidebar.locator('.note.warn').first().waitFor();
  await primary.click();
  await sidebar.locator('footer .buttons button, footer button').nth(1).waitFor();
  await sidebar.locator('.note').nth(1).waitFor();
  await ofSidebar('teams-roll-up', 460);
  await ofTab('roll-up', words.tabs.rollUp, 1490, 1470);
  await host.reload();
  await actOfPlan(words.update);
  await sidebar.locator('input[type=checkbox]').first().waitFor();
  await ofSidebar('teams-update', 560);
  const errors = await page.evaluate(() => window.host.errors());
  await host.close();
  return [...host.complaints, ...errors];
}

const code = await readFile(join(root, 'dist/Code.js'), 'utf8');
await inEachLanguage(Object.keys(languages), (browser, language) => take(browser, language, code));
