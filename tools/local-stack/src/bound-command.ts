import { findExecutable } from '#executable.js';
import { readStackConfig } from '#stack.config.js';

/**
 * The same command, bound to this process: on Linux with util-linux it gets SIGKILL when this process ends in any way.
 * On other systems the command is unchanged.
 */
export function bindToThisProcess(command: string, args: string[]): [command: string, args: string[]] {
  const setpriv = process.platform === 'linux' ? findExecutable('setpriv', readStackConfig().PATH) : undefined;
  return setpriv === undefined ? [command, args] : [setpriv, ['--pdeathsig', 'KILL', command, ...args]];
}

/** The same command, restricted with its children to one CPU core (Linux). */
export function onCore(core: number, [command, args]: [string, string[]]): [command: string, args: string[]] {
  return ['taskset', ['-c', String(core), command, ...args]];
}
