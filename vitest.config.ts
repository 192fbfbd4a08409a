import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 20_000,
    // Half the cores by default, which on a small machine is one.
    maxWorkers: 2,
  },
});
