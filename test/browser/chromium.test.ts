// The browser that the other tests of this folder use: it is a real one, and its walls between frames stand.
import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium';

const browser = await openBrowser();
afterAll(() => browser?.close());

describe.skipIf(!browser)('the browser', () => {
  test('a sandboxed frame cannot read the page around it', async () => {
    const page = await browser!.newPage();
    await page.setContent(
      `<p id="secret">x</p><iframe sandbox="allow-scripts" srcdoc="<script>
        try { parent.postMessage(String(parent.document), '*') } catch (e) { parent.postMessage(e.name, '*') }
      </script>"></iframe><script>onmessage = (event) => { document.title = event.data }</script>`,
    );
    await expect.poll(() => page.title()).toBe('SecurityError');
    await page.close();
  });

  test('text has a width, so there is a font to draw it with', async () => {
    const page = await browser!.newPage();
    await page.setContent('<span style="font: 20px sans-serif">Backsolve</span>');
    const box = await page.locator('span').boundingBox();
    expect(box!.width).toBeGreaterThan(50);
    await page.close();
  });
});
