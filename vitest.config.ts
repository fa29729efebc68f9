// How the tests run: forked processes without isolation, because the spreadsheet engine takes most of a second to load.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/quiet.ts'],
    pool: 'forks',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A page on a busy machine takes its time; what is awaited here comes or does not.
    expect: { poll: { timeout: 15_000 } },
  },
});
