import { openApiDocument, routeCatalogue } from '@broadsheet/contracts';
import { format, resolveConfig } from 'prettier';
import type { GeneratedFile } from '#generated-file.js';

/** Every generated file as it ought to be, formatted as the repository formats such a file. */
export async function generatedFiles(root: string): Promise<readonly GeneratedFile[]> {
  const wanted: readonly GeneratedFile[] = [
    { path: 'openapi.json', content: JSON.stringify(openApiDocument(routeCatalogue)) },
  ];
  return Promise.all(wanted.map((file) => formatted(root, file)));
}

async function formatted(root: string, { path, content }: GeneratedFile): Promise<GeneratedFile> {
  const filepath = `${root}/${path}`;
  return { path, content: await format(content, { ...(await resolveConfig(filepath)), filepath }) };
}
