import { BenchProblem } from '#bench.errors.js';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Command to the Debian package that has it. */
const NEEDED = { wrk: 'wrk', taskset: 'util-linux', h2load: 'nghttp2-client' };

/** Throws a BenchProblem that says what to install: there is nothing to fall back to that measures the same. */
export function checkTools(path: string): void {
  const missing = Object.entries(NEEDED).filter(([command]) => !isOn(path, command));
  if (missing.length === 0) return;
  const commands = missing.map(([command]) => command).join(' and ');
  const packages = missing.map(([, name]) => name).join(' ');
  throw new BenchProblem(
    `The benchmark needs ${commands}: install with apt-get install ${packages}, then run it again.`,
  );
}

function isOn(path: string, command: string): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
