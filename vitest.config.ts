// How the tests run: forked processes without isolation, because the spreadsheet engine takes most of a second to load.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { untilItEnds, untilItShows } from './test/patience.ts';

/** What only `npm run test:all` runs: the matrix of every template in every form. */
const whole = process.env.BACKSOLVE_TESTS === 'all';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: whole ? [] : ['test/**/*.all.test.{ts,tsx}'],
    setupFiles: ['test/quiet.ts'],
    pool: 'forks',
    isolate: false,
    // The process that hands out the files has little to do, so no processor is kept free for it; each worker takes 1.5 GB.
    maxWorkers: Math.min(4, availableParallelism()),
    // Workbooks are large and short-lived: with room for the young the collector takes a twentieth less of all time.
    execArgv: ['--max-semi-space-size=128'],
    testTimeout: untilItEnds,
    hookTimeout: untilItEnds,
    expect: { poll: { timeout: untilItShows } },
  },
});
