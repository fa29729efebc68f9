// A second template: it appears in the gallery and is asked, checked and built without a screen of its own.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
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
    await page.getByText('5,000\u00a0€, fast').waitFor();
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
