import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const PART = '.part-';

/**
 * Makes `target` by filling a folder of another name and renaming it, so that an interrupted download leaves nothing
 * that looks whole. Two processes may fetch at once: the first one to finish wins. What dead ones left is removed.
 */
export async function fetchOnce(target: string, fill: (part: string) => Promise<void>): Promise<void> {
  if (existsSync(target)) return;
  const part = `${target}${PART}${process.pid}`;
  await sweep(target);
  await mkdir(part, { recursive: true });
  try {
    await fill(part);
    await rename(part, target);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

async function sweep(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const prefix = `${basename(target)}${PART}`;
  const parts = (await readdir(dirname(target))).filter((name) => name.startsWith(prefix));
  const abandoned = parts.filter((name) => !isAlive(Number(name.slice(prefix.length))));
  await Promise.all(abandoned.map((name) => rm(join(dirname(target), name), { recursive: true, force: true })));
}

/** True while a process of this id exists. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
