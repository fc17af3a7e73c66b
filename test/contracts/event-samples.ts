import type { EventSample, EventSamples } from '@broadsheet/contracts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'samples');

/** Every event version that was ever published, by its type. Made once, and never again. */
export const eventSamples: EventSamples = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly EventSample[],
  ]),
);
