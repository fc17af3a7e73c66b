import { fetchOnce } from '#fetch-once.js';
import { folders } from '#folders.js';
import { lastWord, runCommand } from '#run-command.js';
import { insistOnCertificates } from '#stack.config.js';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';

const VERSION = '8.2.6';
const folder = join(folders.cache, 'mongod', `official-${VERSION}`);

/** Where the official server lies once it was fetched. */
export const OFFICIAL = join(folder, 'mongod');

/** Fetches MongoDB's own download for this system, once. Throws where there is no way to it, or it does not run here. */
export async function fetchOfficialMongod(say: (line: string) => void): Promise<void> {
  await fetchOnce(folder, async (part) => {
    say(`Fetching MongoDB ${VERSION} from its makers (some 80 MB, this once)`);
    await download(part);
    const { ok, output } = await runCommand(join(part, 'mongod'), ['--version']);
    if (!ok) throw new Error(`what was fetched does not run: ${lastWord(output)}`);
  });
}

async function download(part: string): Promise<void> {
  insistOnCertificates();
  const { MongoBinary } = await import('mongodb-memory-server-core');
  const found = await MongoBinary.getPath({ version: VERSION, downloadDir: part, checkMD5: true });
  await rename(found, join(part, 'mongod'));
}
