import { failureSentence } from '#failure-sentence.js';
import { StartProblem } from '#start-problem.js';
import { ManagedProcess, type Program } from '@broadsheet/local-stack';

/**
 * Runs a program that ends by itself. Throws a StartProblem with its last word where it fails, and ends it where the
 * signal says so.
 */
export async function runToEnd(what: string, program: Program, abort: AbortSignal): Promise<void> {
  const child = new ManagedProcess(program);
  const end = (): void => child.signal('SIGKILL');
  abort.addEventListener('abort', end);
  const { well, how } = await child.ended;
  abort.removeEventListener('abort', end);
  abort.throwIfAborted();
  if (well) return;
  throw new StartProblem(failureSentence(`${what} failed (${how})`, program));
}
