import { programProblem } from '#start.errors.js';
import { ManagedProcess, type Program } from '@broadsheet/local-stack';

/** Runs a program until it exits. Throws a StartProblem with the last line of its log if it fails; `abort` kills it. */
export async function runToEnd(what: string, program: Program, abort: AbortSignal): Promise<void> {
  const child = new ManagedProcess(program);
  const end = (): void => child.signal('SIGKILL');
  abort.addEventListener('abort', end);
  const { well, how } = await child.ended;
  abort.removeEventListener('abort', end);
  abort.throwIfAborted();
  if (well) return;
  throw programProblem(`${what} failed (${how})`, program);
}
