/** The page of the host speaks Italian too: whatever stands in it has its Italian. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grid } from '../../host/page/words/grid';
import { page } from '../../host/page/words/page';

const html = readFileSync('host/page/index.html', 'utf8');
const body = html.slice(html.indexOf('<header'), html.indexOf('<script>\n'));

test('every text, title and name that stands in the page', () => {
  const named = [...body.matchAll(/(?:title|aria-label)="([^"]+)"/g)].map(([, text]) => text!);
  const texts = [...body.matchAll(/>([^<>]*[A-Za-z][^<>]*)</g)].map(([, text]) => text!.trim());
  expect(named.length + texts.length).toBeGreaterThan(15);
  expect([...named, ...texts].filter((text) => !(text in page))).toEqual([]);
});

test('a slot of one language is a slot of the other', () => {
  const slots = (text: string) => (text.match(/\{\w+\}|%s/g) ?? []).sort();
  const all = [...Object.entries(page), ...Object.entries(grid)];
  expect(all.filter(([english, italian]) => String(slots(english)) !== String(slots(italian)))).toEqual([]);
});
