// Takes the guide's pictures of actuals from a CRM, in both languages: made-up rows are connected as a person does it.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callsIn, inEachLanguage, openHostPage, settled, sidebarPictures } from './guide-tools.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What is pressed and what stands in the cells that goes by its words. */
const languages = {
  en: {
    act: 'Actuals from your CRM',
    tab: 'Contacts',
    plan: 'Growth plan 2027',
    stages: ['Visits', 'Leads', 'MQL', 'Customers'],
    headers: [
      'Record ID',
      'Create Date',
      'Original Source',
      'Became a Marketing Qualified Lead Date',
      'Close Date',
      'Deal Stage',
      'Amount',
    ],
    won: 'Closed Won',
    open: 'Open',
  },
  it: {
    act: 'Consuntivi dal CRM',
    tab: 'Contatti',
    plan: 'Piano di crescita 2027',
    stages: ['Visite', 'Lead', 'MQL', 'Clienti'],
    headers: [
      'ID record',
      'Data di creazione',
      'Fonte',
      'Data ingresso MQL',
      'Data di chiusura',
      'Fase trattativa',
      'Importo',
    ],
    won: 'Chiusa vinta',
    open: 'Aperta',
  },
};

const firstDay = 46_388; // 1 January 2027
const today = 46_572;
const sources = ['Organic Search', 'Paid Search', 'Social', 'Email', 'Referral'];
const rates = [0.28, 0.26, 0.1, 0.18, 0.4];

/** The same rows every time: drawn by a rule, not by chance. */
function rowsIn({ won, open }) {
  let last = 12_345;
  const draw = () => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return last / 2_147_483_648;
  };
  const known = (day) => (day && day < today ? Math.floor(day) : '');
  return Array.from({ length: 700 }, (_, row) => {
    const came = firstDay + Math.floor(draw() * (today - firstDay));
    const source = Math.floor(draw() * sources.length);
    const qualified = draw() < 0.5 ? came + 1 + draw() * 15 : 0;
    const closed = qualified && draw() < rates[source] ? qualified + 5 + draw() * 40 : 0;
    const isWon = known(closed) !== '';
    return [
      String(1000 + row),
      came,
      sources[source],
      known(qualified),
      known(closed),
      isWon ? won : open,
      isWon ? Math.round(800 + draw() * 4000) : '',
    ];
  });
}

const entered = (value) =>
  value === ''
    ? {}
    : { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } };

/** A tab beside the plan, as an export that was pasted. */
function tabOf(words) {
  const rows = [words.headers, ...rowsIn(words)];
  const dates = [1, 3, 4].map((column) => ({
    repeatCell: {
      range: { sheetId: 901, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 },
      cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd mmm yyyy' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  }));
  return {
    requests: [
      {
        addSheet: {
          properties: { sheetId: 901, title: words.tab, gridProperties: { rowCount: 800, columnCount: 12 } },
        },
      },
      {
        updateCells: {
          start: { sheetId: 901, rowIndex: 0, columnIndex: 0 },
          fields: 'userEnteredValue',
          rows: rows.map((row) => ({ values: row.map(entered) })),
        },
      },
      ...dates,
    ],
  };
}

function answersOf(language, { plan, stages }) {
  const roles = ['visits', 'leads', 'mql', 'customers'];
  const rate = [1, 0.02, 0.4, 0.2];
  return {
    template: 'growth',
    name: plan,
    owner: '',
    language,
    currency: language === 'it' ? 'EUR' : 'USD',
    start: '2027-01',
    months: 12,
    model: 'project',
    modules: {
      funnel: {
        goal: 400_000,
        existing: 0,
        value: 2500,
        rounding: 'exact',
        stages: stages.map((name, place) => ({
          name,
          role: roles[place],
          rate: rate[place],
          source: 'typed',
          lag: 0,
          opening: null,
          count: null,
        })),
        spend: null,
        margin: 0.4,
        churn: null,
        customersAtStart: 0,
        projectsPerCustomer: 1,
        repeatOrders: null,
        ltvMonths: null,
        history: null,
        season: new Array(12).fill(1 / 12),
        scenario: 'base',
        low: 0.8,
        high: 1.2,
      },
    },
  };
}

/** Writes a body into the open file, which no call of the add-on does by itself. */
const seed = `
function seedTab(body) {
  Sheets.Spreadsheets.batchUpdate(body, SpreadsheetApp.getActive().getId());
  return { ok: true, value: null };
}
`;

async function take(browser, language, code) {
  const words = languages[language];
  const folder = join(root, 'docs/guide', language, 'pictures');
  await mkdir(folder, { recursive: true });
  const host = await openHostPage(browser, { 'Code.js': code + seed });
  const { page, sidebar } = host;
  page.setDefaultTimeout(120_000);
  const primary = sidebar.locator('footer .primary');
  const settle = () => settled(page);
  const call = callsIn(page);
  const ofSidebar = sidebarPictures(page, folder);
  await page.clock.setFixedTime('2027-07-05T09:00:00');
  await host.reload();
  await call('seedTab', tabOf(words));
  await call('build', answersOf(language, words), 'press-1');
  await host.menu('Extensions', 'Backsolve', 'Plans');
  if (language === 'it') {
    await sidebar.getByRole('button', { name: /Language/ }).click();
    await sidebar.getByText('Italiano').click();
    await sidebar.locator('header .link').first().click();
  }
  await sidebar.locator('.card .menu button').first().click();
  await sidebar.getByRole('menuitem', { name: words.act, exact: true }).click();
  await sidebar.locator('input[type=checkbox]').first().waitFor();
  await primary.click();
  await sidebar.locator('#date-s2').waitFor();
  await sidebar.locator('#date-s4').scrollIntoViewIfNeeded();
  await ofSidebar('crm-columns', 760);
  await primary.click();
  await sidebar.locator('#exported-0').waitFor();
  await ofSidebar('crm-found', 520);
  await primary.click();
  await sidebar.locator('.actual-row').first().waitFor();
  await primary.click();
  await page.waitForFunction(() => true);
  await sidebar.locator('.note.good').first().waitFor();
  await primary.click();
  await sidebar.locator('.badge.good').waitFor();
  await sidebar.locator('.moves').waitFor();
  await page.locator('#side .title button').click();
  await page.locator('.o-sheet', { hasText: /^CRM$/ }).click();
  for (let time = 0; time < 2; time++) {
    await page.setViewportSize(await page.evaluate(() => window.host.wholeTab()));
    await settle();
  }
  const { y } = await page.locator('.o-grid').boundingBox();
  await page.screenshot({
    path: join(folder, 'crm-tab.png'),
    clip: { x: 0, y: y + 26, width: 1560, height: 1020 },
  });
  await host.close();
  return host.complaints;
}

const code = await readFile(join(root, 'dist/Code.js'), 'utf8');
await inEachLanguage(Object.keys(languages), (browser, language) => take(browser, language, code));
