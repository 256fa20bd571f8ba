import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A browser on a busy machine may take its time; a test that hangs should still end. */
const E2E_TIMEOUT_MS = 120_000;

/** What is asked again until it is so: a busy machine takes its time. */
const E2E_POLL_MS = 15_000;

/** Files at a time: each has a browser of its own, which waits more than it works. */
const E2E_WORKERS = 2;

/** A pointer's rest or a frame that a busy machine drops fails a test that is right; what is wrong fails twice. */
const E2E_RETRIES = 1;

/** Files are read and compiled in some unit tests; the default of five seconds fails them on a busy machine. */
const UNIT_TIMEOUT_MS = 60_000;
/** One test of some thousands failed once in six runs and has not been caught since; the report names what is tried again. */
const UNIT_RETRIES = 1;

/** Test files that run in Firefox as well; docs/BROWSERS.md says why the others do not. */
const IN_FIREFOX = [
  'appearance',
  'axe',
  'changes',
  'countries',
  'doors',
  'ended',
  'garbled',
  'hostile/changing',
  'hostile/clobbered',
  'hostile/matches',
  'hostile/moved',
  'hostile/reach',
  'hostile/sizes',
  'hostile/split',
  'hostile/trees',
  'hostile/undo',
  'hover',
  'languages',
  'no-requests',
  'options',
  'options-looks',
  'page',
  'panel',
  'popup',
  'problems',
  'real-pages',
  'sites',
  'stale',
  'stored',
  'surfaces',
  'uncaught',
  'untouched',
  'voices',
  'voices-trees',
  'welcome',
];

const e2e = {
  maxWorkers: E2E_WORKERS,
  retry: E2E_RETRIES,
  testTimeout: E2E_TIMEOUT_MS,
  hookTimeout: E2E_TIMEOUT_MS,
  expect: { poll: { timeout: E2E_POLL_MS } },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: UNIT_TIMEOUT_MS,
          retry: UNIT_RETRIES,
        },
      },
      { test: { ...e2e, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] } },
      {
        test: {
          ...e2e,
          name: 'e2e-firefox',
          include: IN_FIREFOX.map((name) => `tests/e2e/${name}.test.ts`),
          env: { SIDELIGHT_BROWSER: 'firefox' },
        },
      },
    ],
  },
});
