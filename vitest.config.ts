import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['test/unit/**/*.test.ts', 'test/architecture.test.ts'],
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'integration',
          sequence: { groupOrder: 1 },
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/support/databaseTemplate.ts'],
          pool: 'forks',
          maxWorkers: 2,
          // The embedded database opens once a worker, not once a file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        esbuild: { jsx: 'automatic' },
        test: {
          name: 'extensions',
          setupFiles: ['test/extensions/support/bringEnglish.ts'],
          sequence: { groupOrder: 2 },
          include: ['test/extensions/**/*.test.{ts,tsx}', 'test/project/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'fault',
          sequence: { groupOrder: 3 },
          include: ['test/fault/**/*.test.ts'],
          globalSetup: ['test/support/databaseTemplate.ts'],
          pool: 'forks',
          maxWorkers: 2,
          isolate: false,
          // Each takes seconds; a machine that others use as well takes longer.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          sequence: { groupOrder: 4 },
          include: ['test/e2e/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
