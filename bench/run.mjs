// npm run bench: builds, then prints what is fast and how large, as sizes, counts and ratios of this one run.
import { mkdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

await import('../build.mjs').then(({ writeFiles }) => writeFiles());
await mkdir('.cache', { recursive: true });
const outfile = '.cache/bench.mjs';
await build({
  entryPoints: ['bench/bench.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  external: ['../build.mjs', '../host/build.mjs'], // the same path from here and from there
  outfile,
});
await import(pathToFileURL(outfile).href);
