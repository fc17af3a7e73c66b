import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** A file that is derived from the contracts and committed, so that a review shows every change of it. */
export interface GeneratedFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly content: string;
}

/** The file, formatted by the Prettier configuration of the repository at `root`. */
export async function formatted(root: string, { path, content }: GeneratedFile): Promise<GeneratedFile> {
  const filepath = `${root}/${path}`;
  return { path, content: await format(content, { ...(await resolveConfig(filepath)), filepath }) };
}

/** The files whose committed copy below `root` is missing or different. */
export async function staleFiles(root: string, files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const current = await Promise.all(files.map(({ path }) => readIfPresent(join(root, path))));
  return files.filter(({ content }, index) => content !== current[index]);
}

async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
