import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const JEST = [
  ...['--conditions=@broadsheet/source', '--experimental-vm-modules'],
  ...['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'],
  join('node_modules', 'jest', 'bin', 'jest.js'),
];

/** Ends this process with one sentence where no Docker engine responds, or compose is missing where it is needed. */
export function insistOnDocker(what, withCompose) {
  const asked = spawnSync('docker', withCompose ? ['compose', 'ls', '--quiet'] : ['version'], { stdio: 'ignore' });
  if (asked.status === 0) return;
  const needed = withCompose ? 'a Docker engine and its compose plug-in' : 'a Docker engine';
  console.error(`${what} needs ${needed}, and none answers: start Docker, or name an engine by DOCKER_HOST.`);
  process.exit(1);
}

/** Runs a program to its end with its output here; resolves with its exit status. */
export function run(command, args, environment) {
  const child = spawn(command, args, { stdio: 'inherit', env: environment });
  return new Promise((done, failed) => {
    child.once('close', (status, signal) => done(status ?? `ended by ${signal}`));
    child.once('error', failed);
  });
}

// Containers share a machine with what tests them: what takes long is no failure here.
const PATIENCE = '--testTimeout=60000';

export function runJest(project, args, environment) {
  return run(process.execPath, [...JEST, '--selectProjects', project, PATIENCE, ...args], environment);
}
