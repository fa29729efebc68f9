/** dist/Code.js, loaded by a loader that is not ours (gas-local), with whatever of Google's the test gives it. */
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error gas-local has no types
import gas from 'gas-local';

export const shippedCode = () => readFileSync('dist/Code.js', 'utf8');

type Bundle = Record<string, (...args: unknown[]) => unknown>;

let folder: string | undefined;

/** A fresh load: gas-local reads every .js of a folder, so the bundle stands alone in one. */
export function shippedBundle(services: object = {}): Bundle {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), 'backsolve-'));
    copyFileSync('dist/Code.js', join(folder, 'Code.js'));
  }
  return gas.require(folder, { ...services }) as Bundle;
}
