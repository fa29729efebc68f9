/** Italian without traps: no article and no joined preposition right before what a cell or a person fills in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = ['src/plan', 'sidebar']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  .filter((file) => /(^|[/-])it(-\w+)?\.ts$|\/it\/\w+\.ts$/.test(file));

/** “il 8 %”, “fino al 11”, “sui 80” are wrong, and nobody knows the figure when the sentence is written. */
const trap =
  /(?<!\p{L})(il|lo|l’|i|gli|al|allo|all’|ai|agli|dal|dallo|dall’|dai|dagli|sul|sullo|sull’|sui|sugli|nel|nell’|nei|negli) ?\{(count|number|share|percent|x|n|date|day)\}/iu;

test('no Italian sentence has an article before a figure or a date that it is given', () => {
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => trap.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('the trap is seen where there is one', () => {
  expect(trap.test('fino al {count}')).toBe(true);
  expect(trap.test('scadenza {date}')).toBe(false);
});
