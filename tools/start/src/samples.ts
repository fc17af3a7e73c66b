import { runToEnd } from '#run-to-end.js';
import type { Servers, Session } from '#session.js';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Loads the sample site into a database that has not had it from here. Loading it twice would change nothing. */
export async function loadSamplesOnce(session: Session, servers: Servers, say: (line: string) => void): Promise<void> {
  const { dataDir, programs, abort } = session.options;
  const marker = join(dataDir, 'samples-loaded-into');
  const place = `${servers.sources.mongo} ${servers.mongoUri}`;
  if ((await readFile(marker, 'utf8').catch(() => '')) === place) {
    say('loaded before');
    return;
  }
  await runToEnd('Loading the sample site', session.program('samples', programs.samples), abort);
  await writeFile(marker, place);
}
