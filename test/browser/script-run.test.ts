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
    await host.page.evaluate((milliseconds) => window.host.setLatency(milliseconds), latency);
    const answered = await frame.evaluate(() => {
      const calls = Array.from({ length: 12 }, async (_, index) => {
        await (window as never as FrameWindow).ask('echo', index);
        return performance.now();
      });
      return Promise.all(calls);
    });
    await host.page.evaluate(() => window.host.setLatency(0));
    // Counted from the first answer: on a busy machine that one comes late, but those after it do not wait again.
    const [first = 0, ...later] = answered.sort((one, other) => one - other);
    const waits = later.map((time) => time - first > latency * 0.9);
    expect(waits).toEqual([...Array(9).fill(false), true, true]);
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
