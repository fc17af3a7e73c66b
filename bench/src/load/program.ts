import { BenchProblem } from '#bench.errors.js';
import { environmentWith } from '#bench.config.js';
import { LOAD_CORE } from '#machine/cores.js';
import { bindToThisProcess, onCore } from '@broadsheet/local-stack';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const OUTPUT_LIMIT = 16 * 1024 * 1024;

/** Runs a load generator to its end on the core for load and returns what it printed. It dies with this process. */
export async function runLoad(command: string, args: readonly string[], limitSeconds: number): Promise<string> {
  const [bound, all] = onCore(LOAD_CORE, bindToThisProcess(command, [...args]));
  const limits = { timeout: limitSeconds * 1_000, killSignal: 'SIGKILL', maxBuffer: OUTPUT_LIMIT } as const;
  try {
    return (await run(bound, all, { ...limits, env: environmentWith({}) })).stdout;
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: string };
    throw new BenchProblem(`${command} failed: ${stderr.trim() || message}.`);
  }
}
