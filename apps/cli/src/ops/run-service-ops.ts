import { CommandFailed } from '#command-failed.errors.js';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Runs a service's second entry as a process of its own: only it knows its indexes, and no app imports another. */
export async function runServiceOps(
  service: string,
  command: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const entry = fileURLToPath(new URL(`../../../${service}/dist/ops.js`, import.meta.url));
  if (!existsSync(entry)) throw new CommandFailed(`${service} is not built: run \`npm run build\` first.`);
  const child = spawn(process.execPath, [entry, ...command], { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', (line) => say(`${service}: ${line}`));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new CommandFailed(`${service}: ${command.join(' ')} failed; its messages are above.`);
}
