import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{core,messages,tasks,export,papers,tools,workbook,preview,sources}/**/*.test.ts'],
          environment: 'node',
        },
      },
      { test: { name: 'pane', include: ['test/pane/**/*.test.tsx'], environment: 'happy-dom' } },
      {
        test: {
          name: 'runner',
          include: ['test/runner/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          // Each file gives LibreOffice a profile of its own, so two may run beside one another.
          name: 'documents',
          include: ['test/documents/**/*.test.ts'],
          environment: 'node',
          testTimeout: 240_000,
          hookTimeout: 240_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
