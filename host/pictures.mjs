// Takes the pictures of the documents: builds the worked example in the page, then photographs its tabs and the sidebar.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, process.argv[2] ?? 'docs/pictures');

/** The browser tests' own tools. They are TypeScript, and must find their files as if they stood where they do. */
async function browserTools() {
  const resolveDir = join(root, 'test/browser');
  const outfile = join(root, '.cache/browser-tools.mjs');
  await build({
    stdin: {
      contents: ['chromium', 'host-page', 'build-plan']
        .map((file) => `export * from './${file}';`)
        .join('\n'),
      resolveDir,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(resolveDir, 'tools.ts')).href) },
  });
  return import(pathToFileURL(outfile).href);
}

const { openBrowser, buildHostPage, openHostPage, fillWorkedExample, buildPlan } = await browserTools();
const browser = await openBrowser();
if (!browser) process.exit(1);
await mkdir(folder, { recursive: true });
buildHostPage();
const host = await openHostPage(browser);

const photograph = (name) => host.page.screenshot({ path: join(folder, `${name}.png`) });

await fillWorkedExample(host);
await host.sidebar.getByRole('button', { name: 'Next', exact: true }).click();
await host.page.waitForTimeout(400); // figures count up to their place
await photograph('wizard');
await buildPlan(host);
await host.sidebar.getByRole('heading', { name: /is ready/ }).waitFor();
await host.page.waitForTimeout(600); // charts draw themselves in
await photograph('built');
await host.page.locator('#side .title button').click();
for (const title of await host.page.evaluate(() => window.host.titles())) {
  if (title === 'Sheet1') continue;
  await host.page.locator('.o-sheet', { hasText: title }).click();
  // Twice: what stands around the grid takes another height in a larger window.
  for (let time = 0; time < 2; time++) {
    await host.page.setViewportSize(await host.page.evaluate(() => window.host.wholeTab()));
    await host.page.waitForTimeout(400); // charts draw themselves in
  }
  await host.page.mouse.move(700, 20);
  await photograph(title.toLowerCase().replaceAll(' ', '-'));
}
if (host.complaints.length > 0) console.error(host.complaints.join('\n'));
await browser.close();
