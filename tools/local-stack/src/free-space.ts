import { problems } from '#stack.errors.js';
import { mkdir, statfs } from 'node:fs/promises';

/** Kafka and MongoDB break badly on a full disk: below this limit nothing is started. */
const NEEDED_BYTES = 500 * 1024 ** 2;

export async function checkFreeSpace(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  refuseBelow(folder, bavail * bsize);
}

export function refuseBelow(folder: string, freeBytes: number): void {
  if (freeBytes < NEEDED_BYTES) throw problems.diskFull(folder, freeBytes, NEEDED_BYTES);
}
