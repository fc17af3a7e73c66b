import { fetchOnce } from '#fetch-once.js';
import { folders } from '#folders.js';
import { lastWord, runCommand } from '#run-command.js';
import { insistOnCertificates } from '#stack.config.js';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';

const VERSION = '8.2.6';
const folder = join(folders.cache, 'mongod', `official-${VERSION}`);

/** The path of the official server once it is downloaded. */
export const OFFICIAL = join(folder, 'mongod');

/** Downloads MongoDB's official server for this system, once. Throws if that fails, or the server does not run here. */
export async function fetchOfficialMongod(say: (line: string) => void): Promise<void> {
  await fetchOnce(folder, async (part) => {
    say(`Downloading MongoDB ${VERSION} from mongodb.com (about 80 MB, only once)`);
    await download(part);
    const { ok, output } = await runCommand(join(part, 'mongod'), ['--version']);
    if (!ok) throw new Error(`the downloaded server does not run: ${lastWord(output)}`);
  });
}

async function download(part: string): Promise<void> {
  insistOnCertificates();
  const { MongoBinary } = await import('mongodb-memory-server-core');
  const found = await MongoBinary.getPath({ version: VERSION, downloadDir: part, checkMD5: true });
  await rename(found, join(part, 'mongod'));
}
