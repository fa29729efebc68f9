// What is shipped besides our own code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedPackages } from '../../licences.mjs';

test('only two small libraries are shipped, and the printed page names them with their licences', async () => {
  expect(await shippedPackages()).toEqual(['preact', 'valibot']);
  const page = readFileSync(join(import.meta.dirname, '../../docs/licences.md'), 'utf8');
  for (const name of await shippedPackages())
    expect(page).toMatch(new RegExp(`\\| ${name} \\| [\\d.]+ \\| MIT \\|`));
});
