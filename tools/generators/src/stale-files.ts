import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from '#generated-file.js';

/** Those whose committed copy below `root` is missing or different. */
export async function staleFiles(root: string, files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const current = await Promise.all(files.map(({ path }) => readIfThere(join(root, path))));
  return files.filter(({ content }, index) => content !== current[index]);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
