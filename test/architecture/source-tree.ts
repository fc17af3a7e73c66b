import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Paths from the root of every TypeScript source of apps, libraries and tools. */
export function sources(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path)),
  );
}

/** Folders right below: `folders('apps')` is apps/articles and so on. */
export function folders(...parents: string[]): string[] {
  return parents.flatMap((parent) =>
    readdirSync(join(ROOT, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(parent, entry.name)),
  );
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The sources that a package exports. */
export function frontDoors(folder: string): string[] {
  const { exports = {} } = JSON.parse(read(`${folder}/package.json`)) as { exports?: Record<string, unknown> };
  return Object.values(exports).flatMap((entry) => {
    const source = (entry as Record<string, string>)['@broadsheet/source'];
    return source === undefined ? [] : [join(folder, source)];
  });
}
