import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// The commands that the tests run are compiled once, as they are for who uses them.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/jalon/compiled');

const parts = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];
const journeys = 'src/journeys/*.test.ts';

export default defineConfig({
  test: {
    setupFiles: ['src/testing/setup.ts'],
    projects: [
      // What is soon tested shares what it loads: to load it for each file took longer than to test it.
      { extends: true, test: { name: 'parts', include: parts, exclude: [journeys], isolate: false } },
      { extends: true, test: { name: 'journeys', include: [journeys] } },
    ],
    // No test measures time: these only end what hangs, also on a machine that does more than one thing.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One more than the two processors of a small machine: what waits for a page or a command leaves its own to another.
    maxWorkers: 3,
  },
});
