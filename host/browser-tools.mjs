// The browser tests' own tools, for scripts that take pictures. They are TypeScript, and must find their files as if they
// stood where they do.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

export async function browserTools() {
  const resolveDir = join(root, 'test/browser');
  const outfile = join(root, '.cache/browser-tools.mjs');
  await build({
    stdin: {
      contents: ['chromium', 'host-page', 'build-plan']
        .map((file) => `export * from './${file}';`)
        .join('\n'),
      resolveDir,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(resolveDir, 'tools.ts')).href) },
  });
  return import(pathToFileURL(outfile).href);
}
