// The threat model: what it says of the shipped files, and that the tests it names are there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const shipped = ['Code.js', 'Addon.html', 'Sidebar.html', 'Guide.html'];

test('every test that the threat model names is there', () => {
  const named = [...read('docs/threat-model.md').matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(8);
  for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
});

test('nothing that is shipped names a service of the network', () => {
  for (const file of shipped)
    expect(read(`dist/${file}`)).not.toMatch(
      /UrlFetchApp|XMLHttpRequest|\bfetch\(|WebSocket|sendBeacon|Jdbc/,
    );
});

test('the sidebar loads nothing from elsewhere and never writes markup', () => {
  const page = read('dist/Sidebar.html');
  expect(page).not.toMatch(/<(link|img|iframe|script)[^>]+(src|href)=/);
  expect(page).not.toMatch(/insertAdjacentHTML|document\.write\(|\beval\(/);
});
