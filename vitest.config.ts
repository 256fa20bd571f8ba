import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A browser on a busy machine may take its time; a test that hangs should still end. */
const E2E_TIMEOUT_MS = 120_000;

/** Files are read and compiled in some unit tests; the default of five seconds fails them on a busy machine. */
const UNIT_TIMEOUT_MS = 60_000;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: UNIT_TIMEOUT_MS } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: E2E_TIMEOUT_MS,
          hookTimeout: E2E_TIMEOUT_MS,
        },
      },
    ],
  },
});
