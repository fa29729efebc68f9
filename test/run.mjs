// npm test: builds what the tests need, runs every test (or those whose path is given) and ends with one line of counts.
// With --all also the files *.all.test.ts, which hold the whole matrix (npm run test:all).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';

const root = fileURLToPath(new URL('../', import.meta.url));

const build = spawnSync(process.execPath, ['build.mjs'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (build.status !== 0) {
  console.error('The build failed, so no test ran.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const named = process.argv.slice(2).filter((argument) => argument !== '--all');
if (process.argv.includes('--all')) process.env.BACKSOLVE_TESTS = 'all';

const vitest = await startVitest('test', named, { root, watch: false });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const count = (state) => tests.filter((test) => test.result().state === state).length;

// A file that does not load and an error that nobody caught are failures too, though no test carries them.
const brokenFiles = modules.filter(
  (module) => module.state() === 'failed' && module.errors().length > 0,
).length;
const failed = count('failed') + brokenFiles + vitest.state.getUnhandledErrors().length;
const passed = count('passed');
const skipped = tests.length - passed - count('failed');
await vitest.close();

process.exitCode = failed > 0 || passed === 0 || process.exitCode ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
