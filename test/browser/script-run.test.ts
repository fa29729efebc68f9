// google.script.run between a sandboxed sidebar and the add-on, as Google documents it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium';
import { buildHostPage, type HostPage, openHostPage } from './host-page';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const browser = await openBrowser();

type Handler = (value: unknown, userObject?: unknown) => void;
type Runner = {
  withSuccessHandler(handler: Handler): Runner;
  withUserObject(value: unknown): Runner;
  echo(value: unknown): void;
};

/** What is there inside the fixture's frame. */
type FrameWindow = {
  ask(name: string, ...args: unknown[]): Promise<unknown>;
  google: { script: { run: Runner; host: { close(): void } } };
};

describe.skipIf(!browser)('google.script.run', () => {
  let host: HostPage;
  let frame: Frame;

  beforeAll(async () => {
    buildHostPage();
    host = await openHostPage(browser!, {
      'Code.js': fixture('Code.js'),
      'Sidebar.html': fixture('Sidebar.html'),
    });
    await host.menu('Extensions', 'Backsolve', 'Probe');
    await host.sidebar.getByText('Probe is here').waitFor();
    frame = (await (await host.page.waitForSelector('#side iframe')).contentFrame())!;
  });
  afterAll(() => browser?.close());

  const ask = (name: string, ...args: unknown[]) =>
    frame.evaluate(([name, args]) => (window as never as FrameWindow).ask(name, ...args), [
      name,
      args,
    ] as const);

  test('a value goes to the add-on and back as plain data of its own realm', async () => {
    const value = { goal: 10_000_000, rates: [0.015, 0.2], name: '=1+1 "quoted" 🙂', none: null };
    expect(await ask('echo', value)).toEqual({ value });
    expect(await ask('isOwnArray', [1, 2])).toEqual({ value: true });
  });

  test('what the add-on throws arrives at the failure handler with its name and sentence', async () => {
    expect(await ask('fail')).toEqual({ failed: 'RangeError: The probe failed, as it was told to.' });
  });

  test('a date cannot be sent', async () => {
    const outcome = await frame.evaluate(() =>
      (window as never as FrameWindow).ask('echo', { start: new Date(0) }),
    );
    expect(outcome).toEqual({ threw: 'TypeError: Failed due to illegal value in property: start' });
  });

  test('a date cannot be returned', async () => {
    expect(await ask('today')).toEqual({
      failed: expect.stringContaining('today returned what google.script.run'),
    });
  });

  test('a function that ends in an underscore, or does not exist, cannot be called', async () => {
    expect(await ask('secret_')).toEqual({ failed: expect.stringContaining('secret_') });
    expect(await ask('toString')).toEqual({ failed: expect.stringContaining('toString') });
    expect(await ask('nowhere')).toEqual({ failed: expect.stringContaining('nowhere') });
  });

  test('twelve calls at once are all answered, ten of them at a time', async () => {
    const latency = 400;
    // The page's clock moves only when it is told to, so that no answer comes by being waited for.
    await host.page.clock.install();
    await host.page.clock.pauseAt(Date.now() + 60_000);
    await host.page.evaluate((milliseconds) => {
      window.host.setLatency(milliseconds);
      Object.assign(window, { asked: 0 });
      window.addEventListener('message', () => Object.assign(window, { asked: arrived() + 1 }));
      const arrived = () => (window as never as { asked: number }).asked;
    }, latency);
    await frame.evaluate(() => {
      const answered: number[] = [];
      Object.assign(window, { answered });
      for (let index = 0; index < 12; index++)
        (window as never as FrameWindow).ask('echo', index).then(() => answered.push(index));
    });
    const asked = () => host.page.evaluate(() => (window as never as { asked: number }).asked);
    const answered = () => frame.evaluate(() => (window as never as { answered: number[] }).answered);
    await expect.poll(asked).toBe(12);
    await host.page.clock.runFor(latency - 1);
    expect(await answered()).toEqual([]);
    await host.page.clock.runFor(1);
    await expect.poll(async () => (await answered()).length).toBeGreaterThanOrEqual(10);
    await host.page.clock.runFor(latency - 1);
    expect(await answered()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await host.page.clock.runFor(1);
    await expect.poll(answered).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    await host.page.evaluate(() => window.host.setLatency(0));
    await host.page.clock.resume();
  });

  test('a handler belongs to the runner it was given to, and the user object comes along', async () => {
    const seen = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          const seen: unknown[] = [];
          const plain = (window as never as FrameWindow).google.script.run;
          plain.withSuccessHandler(() => seen.push('first')).withUserObject('mine');
          plain
            .withUserObject('mine')
            .withSuccessHandler((value, user) => {
              seen.push([value, user]);
              resolve(seen);
            })
            .echo(1);
        }),
    );
    expect(seen).toEqual([[1, 'mine']]);
  });

  test('the sidebar can read nothing of the page around it', async () => {
    const outcome = await frame.evaluate(() => {
      try {
        return String(window.parent.document);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe('SecurityError');
  });

  test('a message from any other window is no call', async () => {
    expect(await ask('count')).toEqual({ value: 1 });
    await host.page.evaluate(() =>
      window.postMessage({ kind: 'call', id: 1, name: 'count', args: '[]' }, '*'),
    );
    expect(await ask('count')).toEqual({ value: 2 });
  });

  test('google.script.host.close() closes the sidebar', async () => {
    await frame.evaluate(() => (window as never as FrameWindow).google.script.host.close());
    await host.page.locator('#side').waitFor({ state: 'hidden' });
    expect(host.complaints).toEqual([]);
  });
});
