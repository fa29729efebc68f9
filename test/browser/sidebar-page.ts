/** The built Sidebar.html in a real browser, with a google.script.run in front of it that the test decides about. */

import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Home, PlanSummary } from '../../src/addon/contract/plans';
import { printGuide } from '../../src/catalogue/print-guide';
import type { Language } from '../../src/plan/language';
import { untilItShows } from '../patience';

export type SidebarOptions = {
  readonly home?: Partial<Home>;
  readonly screen?: 'home' | 'new-plan' | 'board' | 'guide' | 'help';
  readonly language?: Language;
  readonly height?: number;
  /** Answers by call, `see checkIn` and its like among them, used up in turn; the last one stays. `silence` never answers, `{throws}` calls the failure handler. */
  readonly answers?: Readonly<Record<string, readonly unknown[]>>;
};

export const emptyHome: Home = {
  file: 'file-1',
  plans: [],
  draft: null,
  locale: 'en_US',
  language: 'en',
  canEdit: true,
  today: '2026-11-22',
};

export const growthPlan: PlanSummary = {
  id: 'plan-1',
  build: 'plan-1',
  language: 'en',
  modules: ['funnel'],
  deeds: ['checkIn', 'rePlan', 'dropRePlan', 'updateForecast', 'dropForecast'],
  hasFigures: true,
  newer: false,
  isFileCopy: false,
  isCopy: false,
  of: null,
  template: 'growth',
  name: 'Growth plan 2027',
  tabs: [
    { key: 'plan', sheetId: 11, title: 'Plan' },
    { key: 'assumptions', sheetId: 12, title: 'Assumptions' },
    { key: 'funnel', sheetId: 13, title: 'Funnel' },
    { key: 'forecast', sheetId: 14, title: 'Forecast' },
  ],
  missing: [],
  names: ['customers_needed', 'rates_in_use'],
  undecorated: false,
  kept: false,
  prefix: 'bs1_',
  currency: 'USD',
};

export type Call = { readonly name: string; readonly args: readonly unknown[] };

const address = 'http://backsolve.test/';

/** Runs in the page, before the sidebar does. */
function fakeGoogle(answers: Record<string, unknown[]>) {
  const calls: Call[] = [];
  const bridge = (success: (value: unknown) => void, failure: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: typeof success) => bridge(handler, failure);
          if (name === 'withFailureHandler') return (handler: typeof failure) => bridge(success, handler);
          return (...args: unknown[]) => {
            // What is done inside a plan goes by its deed.
            const called = name === 'see' || name === 'act' ? `${name} ${args[1]}` : name;
            calls.push({ name: called, args: JSON.parse(JSON.stringify(args)) });
            const queue = answers[called] ?? [{ ok: true, value: null }];
            const answer = (queue.length > 1 ? queue.shift() : queue[0]) as { throws?: string } | 'silence';
            if (answer === 'silence') return;
            const settle = () =>
              answer.throws === undefined
                ? success(JSON.parse(JSON.stringify(answer)))
                : failure(new Error(answer.throws));
            setTimeout(settle, 20);
          };
        },
      },
    );
  const run = bridge(
    () => {},
    () => {},
  );
  const host = { close: () => calls.push({ name: 'close', args: [] }) };
  Object.assign(window, { google: { script: { run, host } }, calls, answers });
}

/** Opens the sidebar as the add-on would, 300 px wide. */
export async function openSidebar(
  browser: Browser,
  html: string,
  options: SidebarOptions = {},
): Promise<Page> {
  const { home = {}, screen = 'home', language = 'en', height = 640, answers = {} } = options;
  const context = await browser.newContext({ viewport: { width: 300, height } });
  const page = await context.newPage();
  page.setDefaultTimeout(untilItShows);
  const whole = {
    home: [{ ok: true, value: { ...emptyHome, ...home } }],
    build: [{ ok: true, value: growthPlan }],
    built: [{ ok: true, value: null }],
    guide: [{ ok: true, value: printGuide() }],
    ...answers,
  };
  await page.addInitScript(fakeGoogle, whole as Record<string, unknown[]>);
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace('data-screen="home"', `data-screen="${screen}" data-language="${language}"`),
    }),
  );
  await page.goto(address);
  return page;
}

/** Presses New plan; where there is a gallery, picks the Growth plan from it. */
export async function startGrowth(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(New plan|Nuovo piano)$/ }).click();
  await chooseGrowth(page);
}

/** Past the gallery, where there is one, and the business, which is the one that is offered, to the goal. */
export async function chooseGrowth(page: Page | FrameLocator, model?: RegExp): Promise<void> {
  const card = page.getByRole('button', { name: /^(Growth plan|Piano di crescita)/ });
  const business = page.locator('input[name="model"]').first();
  await business.or(card).first().waitFor();
  if ((await business.count()) === 0) await card.click();
  await business.waitFor();
  if (model) await page.getByLabel(model).check();
  await page.getByRole('button', { name: /^(Next|Avanti)$/ }).click();
  await page.locator('#goal').waitFor();
}

export const callsOf = (page: Page, name: string): Promise<Call[]> =>
  page.evaluate(
    (wanted) => (window as unknown as { calls: Call[] }).calls.filter((call) => call.name === wanted),
    name,
  );

/** What the last step sent for the funnel of a plan. */
export async function funnelBuilt<Answers>(page: Page): Promise<Answers> {
  const [build] = await callsOf(page, 'build');
  return (build!.args[0] as { modules: { funnel: Answers } }).modules.funnel;
}
