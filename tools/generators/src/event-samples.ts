import type { EventSample, EventSamples } from '@broadsheet/contracts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The frozen samples below `root`, one file for each event version. They are read here, and written nowhere. */
export async function readEventSamples(root: string): Promise<EventSamples> {
  const folder = join(root, 'test/contracts/samples');
  const read = (await readdir(folder)).map(async (file) => {
    const samples = JSON.parse(await readFile(join(folder, file), 'utf8')) as readonly EventSample[];
    return [file.replace(/\.json$/, ''), samples] as const;
  });
  return new Map(await Promise.all(read));
}
