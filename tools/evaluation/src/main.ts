import { callersFolder, environmentWith } from '#evaluation.config.js';
import { bindToThisProcess, openDatabase, type OpenServer, StackProblem } from '@broadsheet/local-stack';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const dataDir = join(root, '.data', 'evaluation');
const program = join(root, 'apps', 'recommendations', 'dist', 'evaluate.js');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Paths are the caller's, so the program runs where the command was given. */
async function runIn({ address }: OpenServer): Promise<number> {
  const [command, args] = bindToThisProcess(process.execPath, [program, ...process.argv.slice(2)]);
  const child = spawn(command, args, { cwd: callersFolder(), env: environmentWith(address), stdio: 'inherit' });
  const [status] = (await once(child, 'close')) as [number | null];
  return status ?? 1;
}

await rm(dataDir, { recursive: true, force: true });
await mkdir(dataDir, { recursive: true });
try {
  const server = await openDatabase({ purpose: 'bench', dataDir, say });
  try {
    process.exitCode = await runIn(server);
  } finally {
    await server.stop();
  }
} catch (error) {
  if (!(error instanceof StackProblem)) throw error;
  say(error.message);
  process.exitCode = 1;
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
