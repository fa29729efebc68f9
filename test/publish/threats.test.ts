// The threat model: what it says of the shipped files, and that each threat has a test.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const shipped = ['Code.js', 'Addon.html', 'Sidebar.html', 'Guide.html', 'Help.html'];

/** The rows of the table: what is tried, what holds, held by. */
const threats = read('docs/threat-model.md')
  .split('\n')
  .filter((line) => line.startsWith('| **'))
  .map((line) => line.split(' | '));

test.each(threats.map(([tried, , heldBy]) => [tried!, heldBy!]))(
  '%s is held by tests that are there',
  (_, heldBy) => {
    const named = [...heldBy.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(0);
    for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
  },
);

test('every library has an exact version', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('nothing that is shipped names a service of the network', () => {
  const services = /.{0,40}(UrlFetchApp|XMLHttpRequest|\bfetch\(|WebSocket|sendBeacon|Jdbc)/;
  // Where it is found, and not the whole page, is what a failure prints.
  for (const file of shipped) expect(services.exec(read(`dist/${file}`))?.[0], file).toBeUndefined();
});

test('the sidebar loads nothing from elsewhere and never writes markup', () => {
  const page = read('dist/Sidebar.html');
  expect(page).not.toMatch(/<(link|img|iframe|script)[^>]+(src|href)=/);
  expect(page).not.toMatch(/insertAdjacentHTML|document\.write\(|\beval\(/);
});
