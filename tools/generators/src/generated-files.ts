import {
  asyncApiDocument,
  errorGuide,
  eventCatalogue,
  eventGuide,
  openApiDocument,
  routeCatalogue,
} from '@broadsheet/contracts';
import { clientFiles } from '#client/client-files.js';
import { readEventSamples } from '#event-samples.js';
import type { GeneratedFile } from '#generated-file.js';
import { guideMarkdown } from '#guide-markdown.js';

/** Every document as it ought to be. Throws when an event has no sample below `root`. */
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
