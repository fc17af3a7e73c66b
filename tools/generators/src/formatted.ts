import { format, resolveConfig } from 'prettier';
import type { GeneratedFile } from '#generated-file.js';

/** The file as the repository below `root` formats such a file. */
export async function formatted(root: string, { path, content }: GeneratedFile): Promise<GeneratedFile> {
  const filepath = `${root}/${path}`;
  return { path, content: await format(content, { ...(await resolveConfig(filepath)), filepath }) };
}
