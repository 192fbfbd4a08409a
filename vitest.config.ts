import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// The commands that the tests run are compiled once, as they are for who uses them.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/jalon/compiled');

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // No test measures time: these only end what hangs, also on a machine that does more than one thing.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Half the cores by default, which on a small machine is one.
    maxWorkers: 2,
  },
});
