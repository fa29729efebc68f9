// What the scripts that take the guide's pictures share: the sidebar as a picture, calls, and a run in each language.
import { join } from 'node:path';
import { browserTools } from './browser-tools.mjs';

const { openBrowser, buildHostPage, openHostPage } = await browserTools();

export { openHostPage };

/** Wide enough for the sidebar's column and what stands out of it. */
const column = 284;

/** Figures count up, charts draw themselves in. */
export const settled = (page) => page.waitForTimeout(700);

/** Takes the sidebar as it stands, in a window that leaves it this height. */
export const sidebarPictures = (page, folder) => async (name, height) => {
  const { y } = await page.locator('#side iframe').boundingBox();
  await page.setViewportSize({ width: 1440, height: Math.round(y + height) });
  await settled(page);
  const { x, width } = await page.locator('#side iframe').boundingBox();
  const clip = { x: x + (width - column) / 2, y, width: column, height };
  await page.screenshot({ path: join(folder, `${name}.png`), clip });
  await page.setViewportSize({ width: 1440, height: 900 });
};

/** Calls the add-on as the sidebar does. */
export const callsIn =
  (page) =>
  async (...args) => {
    const answer = await page.evaluate((given) => window.host.call(...given), args);
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    return answer.value;
  };

/** One language alone, where the command names it. `take` answers with what went wrong. */
export async function inEachLanguage(languages, take) {
  const browser = await openBrowser();
  if (!browser) process.exit(1);
  buildHostPage();
  for (const language of process.argv[2] ? [process.argv[2]] : languages) {
    const complaints = await take(browser, language);
    if (complaints.length > 0) console.error(complaints.join('\n'));
  }
  await browser.close();
}
