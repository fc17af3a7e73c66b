import { StartProblem } from '#start-problem.js';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const FILE = 'running.json';

interface Running {
  readonly pid: number;
  /** The script it runs, to tell it from a later process of the same id. */
  readonly script: string;
  readonly url: string;
}

/** Throws a StartProblem where another start runs on the same data. */
export async function refuseSecondStart(dataDir: string): Promise<void> {
  const running = await recall(dataDir);
  if (running === undefined || !(await stillRuns(running))) return;
  throw new StartProblem(
    `Broadsheet runs here already (process ${running.pid}): use it at ${running.url}/, or stop it with Ctrl-C in its terminal first.`,
  );
}

/** From now on another start is refused. Returns the means to take that back. */
export async function claimData(dataDir: string, url: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, FILE);
  await writeFile(
    file,
    JSON.stringify({ pid: process.pid, script: basename(process.argv[1] ?? ''), url } satisfies Running),
  );
  return () => rm(file, { force: true });
}

async function recall(dataDir: string): Promise<Running | undefined> {
  try {
    return JSON.parse(await readFile(join(dataDir, FILE), 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

/** A killed start leaves its file, and its id may have gone to another process since. */
async function stillRuns({ pid, script }: Running): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => script);
  return command.includes(script);
}
