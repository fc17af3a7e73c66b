import type { Service } from '#services.js';
import { StartProblem } from '#start.errors.js';
import { isFree } from '@broadsheet/local-stack';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const FILE = 'running.json';

interface Running {
  readonly pid: number;
  /** The script it runs, to distinguish it from a later process with the same id. */
  readonly script: string;
  readonly url: string;
}

/** Throws a StartProblem for the first service whose port is in use. */
export async function checkPorts(services: readonly Service[]): Promise<void> {
  for (const { name, port, portSetting } of services) {
    if (await isFree(port)) continue;
    const setting = portSetting.includes(' ') ? `choose another by ${portSetting}` : `set ${portSetting} to another`;
    throw new StartProblem(
      `Port ${port}, which ${name} needs, is in use: stop the program that uses it, or ${setting}, then start again.`,
    );
  }
}

/** Throws a StartProblem if another start is running on the same data. */
export async function refuseSecondStart(dataDir: string): Promise<void> {
  const running = await readRunning(dataDir);
  if (running === undefined || !(await isStillRunning(running))) return;
  throw new StartProblem(
    `Broadsheet is already running here (process ${running.pid}): use it at ${running.url}/, or stop it with Ctrl-C in its terminal first.`,
  );
}

/** Claims the data: another start is refused until the returned function is called. */
export async function claimData(dataDir: string, url: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, FILE);
  await writeFile(
    file,
    JSON.stringify({ pid: process.pid, script: basename(process.argv[1] ?? ''), url } satisfies Running),
  );
  return () => rm(file, { force: true });
}

async function readRunning(dataDir: string): Promise<Running | undefined> {
  try {
    return JSON.parse(await readFile(join(dataDir, FILE), 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

/** A killed start leaves its file behind, and another process may have its id by now. */
async function isStillRunning({ pid, script }: Running): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => script);
  return command.includes(script);
}
