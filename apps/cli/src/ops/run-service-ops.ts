import { CommandFailed } from '#cli.errors.js';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Services that own data and have an `ops` entry. */
export const OWNERS = ['articles', 'comments', 'recommendations', 'accounts'] as const;

interface ServiceOps {
  readonly service: string;
  /** Name, options, `--`, arguments: a name that an operator chose may begin with `-`. */
  readonly command: readonly string[];
  /** Sent to its standard input as JSON: secrets, because every user of the machine can see arguments. */
  readonly input?: unknown;
}

/** Runs a service's `ops` entry as a child process: only it knows its indexes, and no app imports another. */
export async function runServiceOps(
  service: string,
  command: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  await run({ service, command }, (line) => say(`${service}: ${line}`));
}

/** The same, but returns the lines instead of printing them. */
export async function linesOfServiceOps(ops: ServiceOps): Promise<string[]> {
  const lines: string[] = [];
  await run(ops, (line) => void lines.push(line));
  return lines;
}

async function run({ service, command, input }: ServiceOps, onLine: (line: string) => void): Promise<void> {
  const entry = fileURLToPath(new URL(`../../../${service}/dist/ops.js`, import.meta.url));
  if (!existsSync(entry)) throw new CommandFailed(`${service} is not built: run \`npm run build\` first.`);
  const child = spawn(process.execPath, [entry, ...command], { stdio: ['pipe', 'pipe', 'inherit'] });
  // A process that ends before it reads its input reports that by its exit status.
  child.stdin.on('error', () => undefined).end(input === undefined ? '' : JSON.stringify(input));
  createInterface({ input: child.stdout }).on('line', onLine);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new CommandFailed(`${service}: ${command[0]} failed. See its messages above.`);
}
