// The gallery: each template is asked, checked and built without a screen of its own, and none asks for much.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { gallery } from '../../src/plan/templates/gallery';
import { openBrowser } from './chromium';
import { callsOf, openSidebar } from './sidebar-page';

const browser = await openBrowser();

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

  /** Types what a step will not do without, and answers how many values that were. */
  async function fillIn(page: Page): Promise<number> {
    let typed = 0;
    for (const field of await page.locator('input[required], textarea[required]').all()) {
      if ((await field.inputValue()) !== '') continue;
      await field.fill('1000');
      typed += 1;
    }
    return typed;
  }

  test.each(gallery.map(({ name }) => name.en))(
    'is built from its card with at most 14 typed values and 8 presses: %s',
    async (name) => {
      const page = await openSidebar((await own)!, html, { screen: 'new-plan' });
      const press = (button: string | RegExp) => page.getByRole('button', { name: button }).first().click();
      await page.getByRole('img', { name: 'Picture: Channels, one of 10 tabs' }).waitFor();
      expect(await page.getByRole('img').count()).toBe(gallery.length);
      await press(new RegExp(`^${name}`));
      let [typed, presses] = [0, 1];
      const last = page.getByRole('button', { name: 'Build plan', exact: true });
      for (let isLast = false; !isLast; presses += 1) {
        await page.getByText(new RegExp(`${name} · ${presses} of `)).waitFor();
        typed += await fillIn(page);
        isLast = await last.isVisible();
        await press(isLast ? 'Build plan' : /^Next$/);
      }
      await page.getByRole('heading', { name: 'Your plan is ready' }).waitFor();
      expect(await callsOf(page, 'build')).toHaveLength(1);
      expect(typed).toBeGreaterThan(0);
      expect(typed).toBeLessThanOrEqual(14);
      expect(presses).toBeLessThanOrEqual(8);
      await page.context().close();
    },
  );

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
