import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const PART = '.part-';

/**
 * Makes the folder `target` once: `fill` fills a folder of another name, which is then renamed, so that an interrupted
 * download never looks complete. Two processes may fetch at once: the first to finish wins. Leftovers of ended processes
 * are removed.
 */
export async function fetchOnce(target: string, fill: (part: string) => Promise<void>): Promise<void> {
  if (existsSync(target)) return;
  const part = `${target}${PART}${process.pid}`;
  await removeAbandoned(target);
  await mkdir(part, { recursive: true });
  try {
    await fill(part);
    await rename(part, target);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

async function removeAbandoned(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const prefix = `${basename(target)}${PART}`;
  const parts = (await readdir(dirname(target))).filter((name) => name.startsWith(prefix));
  const abandoned = parts.filter((name) => !isAlive(Number(name.slice(prefix.length))));
  await Promise.all(abandoned.map((name) => rm(join(dirname(target), name), { recursive: true, force: true })));
}

/** Whether a process with this id exists. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
