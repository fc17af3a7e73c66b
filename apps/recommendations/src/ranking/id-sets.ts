/** Ids by a name that several may share. */
export class IdSets {
  private readonly sets = new Map<string, Set<string>>();

  add(name: string, id: string): void {
    const ids = this.sets.get(name) ?? new Set();
    this.sets.set(name, ids.add(id));
  }

  remove(name: string, id: string): void {
    const ids = this.sets.get(name);
    ids?.delete(id);
    if (ids?.size === 0) this.sets.delete(name);
  }

  get(name: string): Iterable<string> {
    return this.sets.get(name) ?? [];
  }
}
