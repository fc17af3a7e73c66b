/** Ids by a name that several may share. Mostly none do, and a set for each would take more memory than the name. */
export class IdSets {
  private readonly sets = new Map<string, string | Set<string>>();

  add(name: string, id: string): void {
    const ids = this.sets.get(name);
    if (ids === undefined || ids === id) this.sets.set(name, id);
    else if (typeof ids === 'string') this.sets.set(name, new Set([ids, id]));
    else ids.add(id);
  }

  remove(name: string, id: string): void {
    const ids = this.sets.get(name);
    if (ids instanceof Set) ids.delete(id);
    if (ids === id || (ids instanceof Set && ids.size === 0)) this.sets.delete(name);
  }

  get(name: string): Iterable<string> {
    const ids = this.sets.get(name) ?? [];
    return typeof ids === 'string' ? [ids] : ids;
  }
}
