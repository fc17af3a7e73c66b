// Without dependencies: runs on any Node >= 20.11, before anything is installed.
// Installs what is missing or stale, then says nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));
const age = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

// npm writes this file last, so an interrupted install counts as missing.
if (age('node_modules/.package-lock.json') < age('package-lock.json')) {
  console.error('> npm ci   (installs the pinned packages, about half a minute)');
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    const why = error ? `: ${error.message}` : '';
    console.error(`npm ci failed${why}. Check the network and the free disk space, then run the command again.`);
    process.exit(1);
  }
}
