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
/** A year of four digits takes the article of any other. */
const trap =
  /(?<!\p{L})(il|lo|l’|i|gli|al|allo|all’|ai|agli|dal|dallo|dall’|dai|dagli|sul|sullo|sull’|sui|sugli|nel|nello|nell’|nei|negli|del|dello|dell’|dei|degli) ?\{(?!year\})\w+\}/iu;

test('no Italian sentence has an article before what it is given: a figure, a date or a name', () => {
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
  expect(trap.test('Mancano due dei {sheets} fogli')).toBe(true);
  expect(trap.test('scadenza {date}')).toBe(false);
  expect(trap.test('prima del {year}')).toBe(false);
});
