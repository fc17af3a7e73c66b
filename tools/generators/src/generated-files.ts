import {
  asyncApiDocument,
  errorGuide,
  eventCatalogue,
  eventGuide,
  openApiDocument,
  routeCatalogue,
  type EventSample,
  type EventSamples,
} from '@broadsheet/contracts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clientFiles } from '#client/client-files.js';
import type { GeneratedFile } from '#generated-file.js';
import { guideMarkdown } from '#guide-markdown.js';

/** The current content of every document. Throws when an event has no sample below `root`. */
export async function generatedFiles(root: string): Promise<readonly GeneratedFile[]> {
  const stream = asyncApiDocument(eventCatalogue, await readEventSamples(root));
  const api = openApiDocument(routeCatalogue);
  return [
    { path: 'openapi.json', content: JSON.stringify(api) },
    { path: 'asyncapi.json', content: JSON.stringify(stream) },
    { path: 'docs/events.md', content: guideMarkdown(eventGuide(stream, '../asyncapi.json')) },
    { path: 'docs/errors.md', content: guideMarkdown(errorGuide(routeCatalogue)) },
    ...(await clientFiles(api)),
  ];
}

/** The frozen samples below `root`, one file for each event version. No code writes them. */
async function readEventSamples(root: string): Promise<EventSamples> {
  const folder = join(root, 'test/contracts/samples');
  const read = (await readdir(folder)).map(async (file) => {
    const samples = JSON.parse(await readFile(join(folder, file), 'utf8')) as readonly EventSample[];
    return [file.replace(/\.json$/, ''), samples] as const;
  });
  return new Map(await Promise.all(read));
}
