import { findExecutable } from '#executable.js';
import { readStackConfig } from '#stack.config.js';

/**
 * The same command, bound to this process: on Linux with util-linux it gets SIGKILL when this process dies in any way,
 * so that nothing is left behind. Elsewhere it is left as it is.
 */
export function bindToThisProcess(command: string, args: string[]): [command: string, args: string[]] {
  const setpriv = process.platform === 'linux' ? findExecutable('setpriv', readStackConfig().PATH) : undefined;
  return setpriv === undefined ? [command, args] : [setpriv, ['--pdeathsig', 'KILL', command, ...args]];
}

/** The same command on one CPU core, with everything that it starts (Linux). */
export function onCore(core: number, [command, args]: [string, string[]]): [command: string, args: string[]] {
  return ['taskset', ['-c', String(core), command, ...args]];
}
