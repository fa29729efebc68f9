/** What axe finds on a page of the sidebar, and what runs over its edge. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { violations: { id: string; nodes: { html: string }[] }[] };

/** What axe finds (WCAG 2.2 A and AA, best practice), and what is wider than its place. */
export async function faultsOf(page: Page, heights: readonly number[] = [500, 640, 900]): Promise<string[]> {
  const faults: string[] = [];
  for (const height of heights) {
    await page.setViewportSize({ width: 300, height });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<Found> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, footer, header, .dock, .dock-body')]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => `too wide: ${part.className || part.tagName}`),
    );
    faults.push(...[...found, ...wide].map((fault) => `${height} px, ${fault}`));
  }
  return faults;
}
