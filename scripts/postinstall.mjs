/**
 * Runs after `npm ci`. Plain JavaScript on purpose: it must be able to speak on any Node, however old.
 *
 * The toolchain runs on the Node that package.json brings along, but npm itself runs on the system's. Where that one is
 * old (Debian 12 has 18), npm leaves out optional packages whose `engines` it does not meet, the bundler's native part
 * among them; a second pass under the newer Node adds what was left out.
 */
import { spawnSync } from 'node:child_process';

const NODE_NEEDED = 22;

/** @param {string[]} args Arguments for this very Node. */
function runNode(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (Number.parseInt(process.versions.node, 10) < NODE_NEEDED) {
  console.error(
    `This project brings its own Node (the npm package 'node'), but ${process.version} is running.\n` +
      `Its install script seems to be blocked: run 'npm ci --ignore-scripts=false', or use Node ${NODE_NEEDED} or later.`,
  );
  process.exit(1);
}

const bundlerLoads = await import('rolldown').then(
  () => true,
  () => false,
);
const npm = process.env.npm_execpath;
if (!bundlerLoads && npm) {
  console.log(`Adding the native packages that npm left out under an older Node (about 5 s) …`);
  runNode(['--no-deprecation', npm, 'install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']);
}

runNode(['node_modules/wxt/bin/wxt.mjs', 'prepare']);
