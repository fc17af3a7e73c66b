import { CommandFailed } from '#command-failed.errors.js';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

interface ServiceOps {
  readonly service: string;
  readonly command: readonly string[];
  /** Goes to its standard input, as JSON: what must not stand among the arguments, which everybody on the machine sees. */
  readonly input?: unknown;
}

/** Runs a service's second entry as a process of its own: only it knows its indexes, and no app imports another. */
export async function runServiceOps(
  service: string,
  command: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  await run({ service, command }, (line) => say(`${service}: ${line}`));
}

/** The same, for whoever does something with what it says. */
export async function linesOfServiceOps(ops: ServiceOps): Promise<string[]> {
  const lines: string[] = [];
  await run(ops, (line) => void lines.push(line));
  return lines;
}

async function run({ service, command, input }: ServiceOps, hear: (line: string) => void): Promise<void> {
  const entry = fileURLToPath(new URL(`../../../${service}/dist/ops.js`, import.meta.url));
  if (!existsSync(entry)) throw new CommandFailed(`${service} is not built: run \`npm run build\` first.`);
  const child = spawn(process.execPath, [entry, ...command], { stdio: ['pipe', 'pipe', 'inherit'] });
  // One that ends before it has read says so by its status.
  child.stdin.on('error', () => undefined).end(input === undefined ? '' : JSON.stringify(input));
  createInterface({ input: child.stdout }).on('line', hear);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new CommandFailed(`${service}: ${command[0]} failed; its messages are above.`);
}
