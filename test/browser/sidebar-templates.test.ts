// The gallery: each template is asked, checked and built without a screen of its own, and none asks for much.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { words } from '../../sidebar/text/text';
import { gallery } from '../../src/plan/templates/gallery';
import { templateOf } from '../../src/plan/templates/templates';
import { axe, faultsOf } from './axe';
import { openBrowser } from './chromium';
import { callsOf, openSidebar, type SidebarOptions } from './sidebar-page';

const browser = await openBrowser();

/** A page zoomed to 200 % leaves a sidebar its width, and half the height. */
const zoomed = [360];

const twoTemplates: Plugin = {
  name: 'two templates',
  setup: (build) => {
    build.onResolve({ filter: /plan\/templates\/gallery$/ }, () => ({
      path: join(import.meta.dirname, 'fixtures', 'two-templates.ts'),
    }));
  },
};

describe.skipIf(!browser)('with a second template', () => {
  afterAll(() => browser?.close());

  test('New plan opens the gallery, and the new template is asked from its question list', async () => {
    const page = await openSidebar(browser!, await buildSidebar([twoTemplates]), { screen: 'new-plan' });
    await page.getByRole('heading', { name: 'What do you want to plan?' }).waitFor();
    await page.getByRole('button', { name: /Growth plan/ }).waitFor();
    await page.getByRole('button', { name: /Tiny plan/ }).click();
    await page.getByRole('heading', { name: 'What may it cost?' }).waitFor();
    await page.getByText('Tiny plan · 1 of 2').waitFor();
    await expect.poll(() => page.locator('.dock').count()).toBe(0);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Type a budget.').waitFor();
    await page.fill('#budget', '5k');
    await page.getByLabel('Fast').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('€5,000, fast').waitFor();
    await page.getByRole('button', { name: 'Build plan' }).click();
    await page.getByRole('heading', { name: 'Your plan is ready' }).waitFor();
    expect((await callsOf(page, 'build'))[0]!.args[0]).toEqual({
      template: 'tiny',
      budget: 5000,
      currency: 'EUR',
      pace: 'fast',
      name: 'Tiny',
    });
  });
});

describe.skipIf(!browser)('every template that is offered', () => {
  const own = openBrowser();
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(async () => (await own)?.close());

  /** Goes there with the keyboard, as whoever has no mouse does. */
  async function reach(page: Page, there: Locator) {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await there.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${there} is not reached with the keyboard`);
  }

  /** Types what a step will not do without, and answers how many values that were. */
  async function fillIn(page: Page): Promise<number> {
    let typed = 0;
    for (const field of await page.locator('input[required], textarea[required]').all()) {
      if ((await field.inputValue()) !== '') continue;
      await reach(page, field);
      await page.keyboard.type('1000');
      typed += 1;
    }
    return typed;
  }

  const openAt = async (options: SidebarOptions) => {
    const page = await openSidebar((await own)!, html, options);
    await page.evaluate(axe);
    return page;
  };

  test.each(gallery.map(({ name }) => name.en))(
    'is built with the keyboard alone, with at most 14 typed values and 8 presses, and no page of it has a fault: %s',
    async (name) => {
      const page = await openAt({ screen: 'new-plan' });
      const button = (called: string | RegExp) => page.getByRole('button', { name: called }).first();
      await page.getByRole('img', { name: 'Picture: Channels, one of 10 tabs' }).waitFor();
      expect(await page.getByRole('img').count()).toBe(gallery.length);
      expect(await faultsOf(page, zoomed)).toEqual([]);
      await reach(page, button(new RegExp(`^${name}`)));
      await page.keyboard.press('Enter');
      let [typed, presses] = [0, 1];
      const last = page.getByRole('button', { name: 'Build plan', exact: true });
      for (let isLast = false; !isLast; presses += 1) {
        await page.getByText(new RegExp(`${name} · ${presses} of `)).waitFor();
        expect(await faultsOf(page, zoomed), `page ${presses}`).toEqual([]);
        typed += await fillIn(page);
        isLast = await last.isVisible();
        if (isLast) await reach(page, last);
        await page.keyboard.press(isLast ? 'Enter' : 'Control+Enter');
      }
      await page.getByRole('heading', { name: 'Your plan is ready' }).waitFor();
      expect(await callsOf(page, 'build')).toHaveLength(1);
      expect(typed).toBeGreaterThan(0);
      expect(typed).toBeLessThanOrEqual(14);
      expect(presses).toBeLessThanOrEqual(8);
      await page.context().close();
    },
  );

  test('no page of a Complete plan with everything ticked has a fault in Italian, nor what waits under more options', async () => {
    const complete = templateOf('complete');
    const text = words.it;
    const entries = { modules: complete.offered.join('\n') };
    const draft = { version: 1, template: 'complete', step: 0, locale: 'it_IT', savedAt: 1, entries };
    const home = { language: 'it' as const, locale: 'it_IT', draft: JSON.stringify(draft) };
    const page = await openAt({ language: 'it', home });
    const press = (called: string) => page.getByRole('button', { name: called, exact: true }).click();
    await press(text.home.continue);
    const seen: string[] = [];
    const isLast = () => page.getByRole('button', { name: text.review.build, exact: true }).isVisible();
    for (let number = 1; seen.length < number; number += 1) {
      await page.getByText(new RegExp(`${complete.name.it} · ${number} di `)).waitFor();
      const more = page.getByRole('button', { name: text.moreOptions, exact: true });
      if (await more.isVisible()) await more.click();
      expect(await faultsOf(page, zoomed), `pagina ${number}`).toEqual([]);
      seen.push(await page.getByRole('heading', { level: 1 }).innerText());
      await fillIn(page);
      if (!(await isLast())) await press(text.next);
      else break;
    }
    for (const title of [
      'Quali canali portano i lead?',
      'Chi vende, e quanto?',
      'Chi firma e chi se ne occupa?',
    ])
      expect(seen).toContain(title);
    await page.context().close();
  });

  test('whoever only wants the page skips the goal, and can take that back', async () => {
    const page = await openSidebar((await own)!, html, { screen: 'new-plan' });
    const press = (button: string | RegExp) => page.getByRole('button', { name: button }).first().click();
    await press(/^PADRE canvas/);
    await press('Next');
    await press('Skip: I only want the page');
    await page.getByText('PADRE canvas · 3 of ').waitFor();
    await press('Back');
    await page.getByRole('checkbox', { name: 'Skip: I only want the page' }).click();
    await page.locator('#goal').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('skip');
    await press('Skip: I only want the page');
    for (let step = 3; !(await page.getByRole('button', { name: 'Build plan' }).isVisible()); step += 1) {
      await page.getByText(`PADRE canvas · ${step} of `).waitFor();
      expect(await page.locator('.dock').count(), 'nothing is asked for that was put off').toBe(0);
      await press(/^Next$/);
    }
    await page.getByText('No goal yet: only the page.').waitFor();
    await press('Build plan');
    await page.getByRole('heading', { name: 'Your plan is ready' }).waitFor();
    const [call] = await callsOf(page, 'build');
    expect(call!.args[0]).toMatchObject({ modules: { funnel: { goal: null, value: null } } });
    await page.context().close();
  });
});
