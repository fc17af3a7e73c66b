import type { Migration } from './migration.js';

/** The migrations that have not run yet, in the order of their names. Two of one name are a mistake and throw. */
export function pendingMigrations(all: readonly Migration[], done: ReadonlySet<string>): Migration[] {
  if (new Set(all.map(({ name }) => name)).size < all.length) throw new Error('Two migrations have the same name.');
  return all.filter(({ name }) => !done.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
